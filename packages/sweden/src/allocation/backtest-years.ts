import { type AllocationKey, type BacktestYear, ownKeyColumns } from "@barkraft/finance";
import type { Tables } from "./columns.ts";
import { swedishReceivers } from "./receivers.ts";
import type { RegisteredYears } from "./registered-years.ts";

/** Years whose unemployment is known together with that of the year before, and social assistance afterwards. */
export const backtestFrom = 2011;
export const backtestTo = 2022;

export interface BacktestSpan {
  /** How many years after the allocation the cost is looked at. */
  readonly later: 1 | 2;
  /** The cost it has risen from: that of the year of the allocation, or of the year before. */
  readonly since: "year" | "year before";
}

/**
 * The years 2011–2022 in which a pot could have been shared, with the rise of social assistance paid
 * (`social_assistance_paid_pc` times inhabitants, nominal SEK) afterwards. Years whose outcome the tables do not
 * hold are left out. Regions pay no social assistance: their rise is unknown and they are not compared. In the years
 * that `registered` has, `registered.key` stands in the place of the key `fast-variable`.
 */
export function backtestYears(
  tables: Tables,
  { later, since }: BacktestSpan,
  registered?: { readonly years: RegisteredYears; readonly key: AllocationKey },
): BacktestYear[] {
  const years: BacktestYear[] = [];
  for (let year = backtestFrom; year + later <= backtestTo; year++) {
    const { receivers } = swedishReceivers(tables, year);
    const own = registered?.years.columns[year];
    const { columns } = swedishReceivers(
      tables,
      year,
      own ? { own: ownKeyColumns(own, receivers, year) } : {},
    );
    const cost = (offset: number) => columns.get(`social_assistance_sek@${year + offset}`)!.values;
    const [before, after] = [cost(since === "year" ? 0 : -1), cost(later)];
    const isRegion = (row: number) => receivers.kinds[row] === "region";
    years.push({
      year,
      receivers,
      columns,
      rise: after.map((each, row) => (isRegion(row) ? Number.NaN : each - before[row]!)),
      inhabitants: columns.get("population")!.values,
      ...(registered && own ? { instead: { "fast-variable": registered.key } } : {}),
    });
  }
  return years;
}
