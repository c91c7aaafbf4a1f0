import { InputError, roundedOrNull, type Status } from "@barkraft/core";
import { type HistogramBin, histogramOf, type OwnKeyColumns, ownKeyColumns } from "@barkraft/finance";
import { swedishReceivers } from "@barkraft/sweden";
import { analysisTables } from "../analysis/tables.ts";
import type { Country, Versions } from "../country.ts";

/** Width of a bin, percentage points. */
const width = 0.2;

export interface HistogramRow {
  readonly code: string;
  readonly name: string;
  /** Rise in percentage points; null where unknown. */
  readonly points: number | null;
  /** Ends of the rise, where counts are known as intervals. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface HistogramResult {
  readonly versions: Versions;
  readonly year: number;
  /** What the rise is of: the shipped stand-in or the user's registrations. */
  readonly variable: "unemployment" | "registrations";
  readonly bins: readonly HistogramBin[];
  /** From the largest rise to the smallest, those unknown last. */
  readonly rows: readonly HistogramRow[];
  readonly source: string;
  readonly status: Status;
}

/**
 * How much the indicator rose in each municipality: unemployment 18–64 against the year before, or newly registered
 * against the same weeks of the year before when the user gives them as `newly_registered_pct`. Throws an `InputError`
 * for a year in which it is known nowhere.
 */
export async function riseHistogram(
  country: Country,
  year: number,
  own: OwnKeyColumns = {},
): Promise<HistogramResult> {
  const tables = await analysisTables(country);
  const { receivers } = swedishReceivers(tables, year);
  const given = ownKeyColumns(own, receivers, year);
  const { columns } = swedishReceivers(tables, year, { own: given });
  const isOwn = given.has("newly_registered_pct") && given.has("newly_registered_before_pct");
  const to = columns.get(isOwn ? "newly_registered_pct" : "unemployment_18_64_pct")!;
  const from = columns.get(isOwn ? "newly_registered_before_pct" : "unemployment_18_64_pct@-1")!;
  const known = (value: number) => roundedOrNull(value, 6);
  const hasEnds = to.low !== undefined || from.low !== undefined;
  const rows = [...receivers.codes.keys()].flatMap((row): HistogramRow[] => {
    if (receivers.kinds[row] !== "municipality") return [];
    const ends = hasEnds
      ? {
          low: known((to.low ?? to.values)[row]! - (from.high ?? from.values)[row]!),
          high: known((to.high ?? to.values)[row]! - (from.low ?? from.values)[row]!),
        }
      : { low: null, high: null };
    const points = known(to.values[row]! - from.values[row]!);
    return [{ code: receivers.codes[row]!, name: receivers.names[row]!, points, ...ends }];
  });
  if (!isOwn && rows.every(({ points }) => points === null)) throw unknownYear(year);
  return {
    versions: country.versions,
    year,
    variable: isOwn ? "registrations" : "unemployment",
    bins: histogramOf(
      Float64Array.from(rows, ({ points }) => points ?? Number.NaN),
      width,
    ),
    rows: rows.sort(
      (a, b) =>
        (b.points ?? Number.NEGATIVE_INFINITY) - (a.points ?? Number.NEGATIVE_INFINITY) ||
        (a.code < b.code ? -1 : 1),
    ),
    source: to.source,
    status: isOwn ? to.status : "estimated",
  };
}

function unknownYear(year: number): InputError {
  return new InputError([
    {
      code: "histogram_year_unknown",
      place: "year",
      found: String(year),
      expected: "a year whose unemployment is known, and that of the year before",
      advice: "Choose a year from 2011 to 2022, or give registrations.",
    },
  ]);
}
