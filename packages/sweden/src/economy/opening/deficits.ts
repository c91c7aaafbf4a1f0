import { restoreAndAge } from "@barkraft/finance";
import { balanceRulesOf } from "../../balance-requirement/rules.ts";
import type { AccountsOfYear } from "./accounts.ts";

/** The first accounts of the three-year recovery. */
const firstYear = 2005;

/**
 * Deficits that remain to be restored at the end of the opening year, by age: the booked results of that year and the
 * three before run through the balance requirement. Adjustments and reserves are not among the figures and are counted
 * as none, so this is an estimate.
 */
export function openDeficits(
  count: number,
  year: number,
  accounts: (year: number) => AccountsOfYear,
): readonly Float64Array[] {
  const { recoveryYears } = balanceRulesOf(Math.max(firstYear, year));
  const deficits = Array.from({ length: recoveryYears + 1 }, () => new Float64Array(count));
  for (let of = Math.max(firstYear, year - recoveryYears); of <= year; of++) {
    const result = accounts(of).amount("result_pc");
    for (let place = 0; place < count; place++) {
      // A year whose result is not known can neither restore nor add.
      restoreAndAge(deficits, place, Number.isNaN(result[place]!) ? 0 : result[place]!);
    }
  }
  return deficits;
}
