import {
  type Counts,
  countsOf,
  exactSum,
  type Limits,
  type Method,
  type NamedUnknown,
  type Reform,
  reformProbe,
  type Solution,
  solveOne,
  solveSeveral,
  unknownAt,
  withValues,
} from "@barkraft/core";
import { financesOf, inhabitantsAt } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { askedQuantity } from "./asked-quantity.ts";
import { linearSolver } from "./linear-solver.ts";
import { reformed } from "./reformed.ts";
import type { SolveRequest, TightestPlace } from "./solve-request.ts";
import type { LossLimit } from "./target.ts";
import { requirePaths, unreachable } from "./unreachable.ts";

/** Parameters that meet what was asked. */
export interface Solved extends Counts {
  readonly year: number;
  readonly versions: Versions;
  readonly quantity: string;
  readonly parameters: readonly (NamedUnknown & { readonly value: number })[];
  /** What the reform costs the state over the known municipalities, SEK. */
  readonly cost: number;
  /** What rounding leaves between the cost and the amount asked for, SEK; null where none was. */
  readonly rest: number | null;
  readonly tightest: TightestPlace | null;
  readonly method: Method;
  readonly monotone: boolean | null;
  readonly evaluations: number;
  /** Accounting year of the revenues that a limit in percent is of. */
  readonly revenueYear: number | null;
  /** The reform with what was found, ready to be written down. */
  readonly reform: Reform;
}

/**
 * Finds the values of one or several parameters under which the reform costs what it shall and nobody loses more
 * than allowed, with the smallest change. Throws an `InputError` that names what binds when there are none.
 */
export async function solveReform(country: Country, request: SolveRequest): Promise<Solved> {
  const { year, reform } = request;
  requirePaths(request);
  const { id } = askedQuantity(request.quantity, true);
  if (Object.keys({ ...reform.changes, ...reform.replace }).length > 0) reformed(country, year, reform);
  const baseline = country.baseline(year);
  const unknowns = request.parameters.map((wanted) => unknownAt(baseline, reform, wanted));
  const paths = unknowns.map(({ path }) => path);
  const inhabitants = baseline.column(inhabitantsAt("municipality"));
  const total = exactSum(inhabitants.filter((each) => !Number.isNaN(each)));
  const finances = financesOf(country.tables, country.places, year);
  const lowest = lowestChanges(request.maxLoss, finances.revenues);
  const limits: Limits = {
    // Half a krona per inhabitant of the country: rounding can keep any cost that far from an amount.
    tolerance: total / 2,
    ...(request.target ? { cost: request.target } : {}),
    ...(lowest ? { lowest } : {}),
  };
  const probe = reformProbe(baseline, reform, paths, id, inhabitantsAt("municipality"));
  const [only] = unknowns;
  const solution =
    unknowns.length === 1
      ? solveOne(probe, only!, limits)
      : solveSeveral(probe, unknowns, limits, await linearSolver(), total);
  const tightest = tightestOf(country, solution, lowest);
  if (!solution.solved) throw unreachable(request, unknowns, solution, tightest);
  return {
    year,
    versions: country.versions,
    quantity: id,
    parameters: unknowns.map((unknown, position) => ({ ...unknown, value: solution.point[position]! })),
    cost: solution.cost,
    rest: request.target?.is === "equal" ? solution.cost - request.target.amount : null,
    tightest,
    ...countsOf(solution.changes),
    method: solution.method,
    monotone: solution.monotone,
    evaluations: solution.evaluations,
    revenueYear: request.maxLoss?.of === "revenue" ? finances.revenueYear : null,
    reform: withValues(reform, paths, solution.point),
  };
}

function lowestChanges(limit: LossLimit | undefined, revenues: Float64Array): Float64Array | undefined {
  if (!limit) return undefined;
  const { amount, of } = limit;
  return revenues.map((revenue) => (of === "inhabitant" ? -amount : -amount * revenue));
}

function tightestOf(
  country: Country,
  { shortfall, changes }: Solution,
  lowest: Float64Array | undefined,
): TightestPlace | null {
  const row = shortfall.tightest;
  if (!lowest || row < 0) return null;
  const { code, name } = country.municipalities[row]!;
  return { code, name, change: changes[row]!, lowest: lowest[row]! };
}
