import { InputError } from "@barkraft/core";
import type { OwnKeyColumns } from "@barkraft/finance";
import type { Tables } from "./columns.ts";
import { swedishReceivers } from "./receivers.ts";
import { registrationColumns } from "./registration-columns.ts";
import type { Registration } from "./registrations.ts";

/** Years of a back-test in which newly registered are known, and those in which they are known of too few. */
export interface RegisteredYears {
  /** The years that the registrations are of, in order, whether they can be used or not. */
  readonly held: readonly number[];
  /** Years in which they are used, and of how many municipalities they are known. */
  readonly used: readonly { readonly year: number; readonly municipalities: number }[];
  /** Years in which fewer than `leastShare` of the municipalities have every week. */
  readonly few: readonly { readonly year: number; readonly municipalities: number }[];
  /** The columns of each year that is used. */
  readonly columns: Readonly<Record<number, OwnKeyColumns>>;
}

/** Of the municipalities: with fewer, a year would be another task than the years beside it. */
const leastShare = 0.5;

/**
 * In which of `years` the fast variable can be measured by newly registered: those with every week of the period, and
 * of the year before, in at least half of the municipalities.
 */
export function registeredYears(
  tables: Tables,
  registrations: readonly Registration[],
  weeks: readonly [number, number],
  years: readonly number[],
): RegisteredYears {
  const held = [...new Set(registrations.map(({ year }) => year))].sort((a, b) => a - b);
  const found = years
    .filter((year) => held.includes(year) && held.includes(year - 1))
    .map((year) => {
      const { receivers, columns } = swedishReceivers(tables, year);
      const population = columns.get("population@-1")!.values;
      const own = columnsOr(() =>
        registrationColumns(registrations, receivers, population, { year, weeks }, "weeks"),
      );
      const [to = {}, from = {}] = [own?.newly_registered_pct, own?.newly_registered_before_pct];
      const municipalities = Object.keys(to).filter((code) => code in from).length;
      const all = receivers.kinds.filter((kind) => kind === "municipality").length;
      return { year, municipalities, own, isEnough: municipalities >= leastShare * all };
    });
  const counted = (isEnough: boolean) =>
    found
      .filter((each) => each.isEnough === isEnough)
      .map(({ year, municipalities }) => ({ year, municipalities }));
  return {
    held,
    used: counted(true),
    few: counted(false),
    columns: Object.fromEntries(
      found.flatMap(({ year, own, isEnough }) => (own && isEnough ? [[year, own]] : [])),
    ),
  };
}

/** Undefined where no municipality has every week of both years. */
function columnsOr(make: () => OwnKeyColumns): OwnKeyColumns | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
