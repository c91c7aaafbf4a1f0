import { type FigureSource, InputError } from "@barkraft/core";
import {
  type Bounded,
  type Coverage,
  coverageOf,
  type GrantQuery,
  type GrantYear,
  generalAgainstTargeted,
  isLocalGrant,
  shareGrowth,
  type TargetedGrant,
} from "@barkraft/finance";
import { pharmaceuticalBenefits, reportStatement, statedCounts, statedTotals } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { grantFigures } from "./figures.ts";

/** Throws an `InputError` for a year of which the register has nothing to say. */
export function checkGrantYear(
  year: number | undefined,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  if (year === undefined || (year >= first && year <= last)) return;
  throw new InputError([
    {
      code: "grant_year_unknown",
      place: "year",
      found: String(year),
      expected: `a year from ${first} to ${last}`,
      advice: "Choose a year of which the register has amounts or ends.",
    },
  ]);
}

/** Rows of the register that match a query. */
export interface RegisterAnswer {
  readonly grants: readonly TargetedGrant[];
  /** How many rows the whole register has. */
  readonly all: number;
  /** The year whose amounts are shown. */
  readonly year: number;
  readonly years: { readonly first: number; readonly last: number };
  readonly sources: readonly FigureSource[];
  readonly versions: Versions;
}

/** Looks for grants in the register; `year` narrows to those that paid something in it. */
export async function registerRows(country: Country, query: GrantQuery): Promise<RegisterAnswer> {
  const { search, grants, years, sources } = await grantFigures(country);
  checkGrantYear(query.year, years);
  return {
    grants: search.find(query),
    all: grants.length,
    year: query.year ?? years.last,
    years,
    sources,
    versions: country.versions,
  };
}

/** How the share grew between two years, against what the report says. */
export interface StatementCheck {
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** What the report says: about this many times larger. */
  readonly stated: number;
  readonly found: Bounded;
  /** The same without the pharmaceutical benefits. */
  readonly foundWithout: Bounded;
}

/** General against targeted grants, what the report says of them, and how much of all state grants the figures hold. */
export interface SeriesAnswer {
  readonly series: readonly GrantYear[];
  /** Without the grant for pharmaceutical benefits. */
  readonly without: readonly GrantYear[];
  readonly left: string;
  readonly statement: StatementCheck;
  readonly coverage: readonly Coverage[];
  readonly counts: typeof statedCounts;
  /** Rows of the register: to local government, parts among them, removed, and known to be missing. */
  readonly rows: Readonly<Record<"local" | "removed" | "missing", number>>;
  readonly sources: readonly FigureSource[];
  readonly versions: Versions;
}

/** The series of the report's figure 2, from the register and budget area 25. */
export async function grantSeries(country: Country): Promise<SeriesAnswer> {
  const { grants, general, sources } = await grantFigures(country);
  const series = generalAgainstTargeted(general, grants);
  const without = generalAgainstTargeted(general, grants, new Set([pharmaceuticalBenefits]));
  const { first, from, to, times } = reportStatement;
  const count = (keep: (grant: TargetedGrant) => boolean) => grants.filter(keep).length;
  return {
    series,
    without,
    left: pharmaceuticalBenefits,
    statement: {
      first,
      from,
      to,
      stated: times,
      found: shareGrowth(series, from, to),
      foundWithout: shareGrowth(without, from, to),
    },
    coverage: coverageOf(series, statedTotals),
    counts: statedCounts,
    rows: {
      local: count(isLocalGrant),
      removed: count(
        ({ decision, receiver }) => decision === "removed" || (decision === "split" && receiver === "others"),
      ),
      missing: count(({ decision }) => decision === "missing"),
    },
    sources,
    versions: country.versions,
  };
}
