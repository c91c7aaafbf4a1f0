import { type FigureSource, InputError, type Status, worseStatus } from "@barkraft/core";
import {
  type Administration,
  administrationOf,
  amountOf,
  type FoldOutcome,
  foldGrants,
  type ReceiverKind,
} from "@barkraft/finance";
import { administrationAssumptions, grantKeysByName, grantReceiversOf } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { grantFigures, grantsNamed } from "./figures.ts";
import type { FoldDocument } from "./fold-document.ts";
import { equalisationOfFold, type FoldEqualisation, type FoldedRow } from "./fold-equalisation.ts";

/** One receiver's part in a fold, whole kronor. */
export interface FoldRow {
  readonly code: string;
  readonly name: string;
  readonly kind: ReceiverKind;
  readonly inhabitants: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Change against before in each year of the way, whole kronor. */
  readonly years: readonly number[];
  /** What the cost equalisation adds two years later, SEK per inhabitant; NaN where unknown. */
  readonly equalisation: number;
}

/** What folding targeted grants does: to each receiver, to administration, and through the equalisation. */
export interface FoldAnswer {
  readonly document: FoldDocument;
  readonly folded: readonly FoldedRow[];
  readonly rows: readonly FoldRow[];
  /** Kronor shared anew, by kind of receiver. */
  readonly pots: Readonly<Record<ReceiverKind, number>>;
  /** Years until everyone has arrived. */
  readonly arrives: number;
  readonly saved: Administration;
  readonly equalisation: FoldEqualisation;
  /** Year of what the keys count. */
  readonly figuresYear: number;
  readonly status: Status;
  readonly sources: readonly FigureSource[];
  readonly versions: Versions;
}

const kinds: readonly ReceiverKind[] = ["municipality", "region"];

/**
 * Folds grants of the register into a general grant or one with a key of a sector's. Today's distribution is each
 * grant's assumed key, because the actual one is not among the figures; a grant without a key is named and left out.
 * Municipalities' money stays with municipalities and regions' with regions. Throws an `InputError` for unknown
 * grants, for a year in which they paid nothing, and for a limit that nobody can keep.
 */
export async function foldTargetedGrants(country: Country, document: FoldDocument): Promise<FoldAnswer> {
  const { grants, tables, sources } = await grantFigures(country);
  const { year, years, limit, into } = document;
  const chosen = grantsNamed(grants, document.grants);
  const folded = chosen.map((grant): FoldedRow => {
    const { amount, status } = amountOf(grant, year);
    return { grant, amount, status, shared: amount > 0 && grant.key !== null };
  });
  if (!folded.some(({ shared }) => shared)) throw nothingToFold(year);
  const { receivers, columns, year: figuresYear } = grantReceiversOf(tables, year);
  const inhabitants = columns.get("population")!.values;
  const question = {
    grants: folded.map(({ grant, amount }) => ({
      id: grant.id,
      kind: grant.receiver === "regions" ? ("region" as const) : ("municipality" as const),
      amount: Math.max(0, Math.round(amount * 1e6)),
      key: grant.key === null ? null : (grantKeysByName[grant.key] ?? null),
    })),
    into: grantKeysByName[into]!,
    receivers,
    columns,
    inhabitants,
    years,
    limit,
  };
  const outcomes = kinds.map((kind) => foldGrants({ ...question, kind }));
  const arrives = Math.max(
    ...outcomes.filter(({ pot }) => pot > 0).map(({ transition }) => transition.arrives),
  );
  const equalisation = equalisationOfFold(country, folded, year);
  const rows = outcomes.flatMap((outcome, at) =>
    outcome.pot > 0 ? rowsOf(outcome, kinds[at]!, arrives) : [],
  );
  function rowsOf(
    { rows: own, before, after, change, transition }: FoldOutcome,
    kind: ReceiverKind,
    last: number,
  ) {
    return own.map((row, at): FoldRow => {
      const code = receivers.codes[row]!;
      return {
        code,
        name: receivers.names[row]!,
        kind,
        inhabitants: inhabitants[row]!,
        before: before[at]!,
        after: after[at]!,
        change: change[at]!,
        years: Array.from({ length: last }, (_, step) => {
          const reached = Math.min(step, transition.years.length - 1);
          return transition.years[reached]![at]!;
        }),
        equalisation: kind === "municipality" ? (equalisation.byCode.get(code) ?? Number.NaN) : 0,
      };
    });
  }
  return {
    document,
    folded,
    rows,
    pots: { municipality: outcomes[0]!.pot, region: outcomes[1]!.pot },
    arrives,
    saved: administrationOf(
      chosen.filter((grant) => amountOf(grant, year).amount > 0),
      administrationAssumptions,
    ),
    equalisation,
    figuresYear,
    status: folded.map(({ status }) => status).reduce(worseStatus, "assumed"),
    sources,
    versions: country.versions,
  };
}

function nothingToFold(year: number): InputError {
  return new InputError([
    {
      code: "nothing_to_fold",
      place: "grants",
      found: `no grant that paid anything in ${year} and has a key`,
      expected: "at least one",
      advice: "Choose another year, or other grants.",
    },
  ]);
}
