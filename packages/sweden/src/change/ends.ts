import { Evaluation, exactSum, type Status, worseStatus } from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { type PaymentItem, paymentItems } from "../grants/payment-items.ts";
import type { Change } from "./model.ts";

/** What people are counted by. */
export const population = "population_1_november";
/** The item that no equalisation pays. */
export const ownTax = "own_tax_revenue";

/** Two years as they are, at the place whose change is asked for. */
export interface Ends {
  readonly first: Evaluation;
  readonly last: Evaluation;
  readonly level: Change["level"];
  /** Rows of the municipalities that the place is made of. */
  readonly rows: readonly number[];
  readonly measured: readonly PaymentItem[];
  /** Of each measured item the amount, then of each the amount per inhabitant; NaN where unknown. */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Evaluates both years. Throws an `InputError` for a place that does not exist. */
export function endsOf(from: YearGround, to: YearGround, code: string): Ends {
  const { scheme, places } = from;
  const evaluated = ({ year, places: of, inputs, reform }: YearGround) =>
    Evaluation.of(scheme, year, of, inputs, reform);
  const [first, last] = [evaluated(from), evaluated(to)];
  const level = code === places.levels.nation!.codes[0] ? "nation" : "municipality";
  const rows =
    level === "nation" ? places.levels.municipality!.codes.map((_, row) => row) : [first.row(level, code)];
  const step = scheme.declaration.steps.find(({ id }) => id === ownTax)!;
  const measured = [...paymentItems(scheme), { id: ownTax, label: step.label, level: step.level }];
  const [start, end] = [moneyOf(first, measured, rows), moneyOf(last, measured, rows)];
  return { first, last, level, rows, measured, start, end };
}

/** The amounts of every item over the rows, then the same per inhabitant. */
export function moneyOf(
  evaluation: Evaluation,
  items: readonly PaymentItem[],
  rows: readonly number[],
): number[] {
  const inhabitants = evaluation.column(population);
  const people = exactSum(rows.map((row) => inhabitants[row]!));
  const amounts = items.map(({ id, level }) => {
    const column = evaluation.column(id);
    const parents = level === "municipality" ? undefined : evaluation.places.parents.municipality![level]!;
    const values = rows.map((row) => {
      const value = column[parents ? parents[row]! : row]!;
      return id === ownTax ? value : value * inhabitants[row]!;
    });
    return exactSum(values);
  });
  return [...amounts, ...amounts.map((amount) => amount / people)];
}

/** How certain an item is at the place in both years. */
export function statusBetween({ first, last, rows }: Ends, id: string): Status {
  return worseStatus(statusOf(first, id, rows), statusOf(last, id, rows));
}

function statusOf(evaluation: Evaluation, id: string, rows: readonly number[]): Status {
  const slot = evaluation.scheme.slotOf.get(id)!;
  const { level } = evaluation.scheme.nodes[slot]!;
  const parents = level === "municipality" ? undefined : evaluation.places.parents.municipality![level]!;
  return rows.reduce<Status>((worst, row) => {
    const own = evaluation.statusAt(slot, parents ? parents[row]! : row);
    const people = evaluation.statusAt(evaluation.scheme.slotOf.get(population)!, row);
    return worseStatus(worst, worseStatus(own, people));
  }, "derived");
}
