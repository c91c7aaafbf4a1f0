import { adjustments, type Opening, type YearAccounts } from "../../src/index.ts";

/** A year as a worked example writes it. */
export type WrittenYear = Readonly<Record<string, number | string | boolean>> & { readonly year: number };

/** A year of a worked example as the law's functions take it. */
export function accountsOf(written: WrittenYear): YearAccounts {
  const number = (name: string) => written[name] as number | undefined;
  return {
    year: written.year,
    result: number("result")!,
    taxesAndGrants: number("taxes_and_grants"),
    hasNegativeEquity: written.negative_equity as boolean | undefined,
    adjustments: Object.fromEntries(
      adjustments.filter(({ id }) => id in written).map(({ id }) => [id, number(id)!]),
    ),
    transfer: written.reserve_transfer as number | "largest" | undefined,
    useOfIncomeEveningReserve: number("income_evening_reserve_use"),
    useOfResultReserve: number("result_reserve_use"),
    waiver:
      written.waived === undefined
        ? undefined
        : { reason: String(written.waived), amount: number("waived_amount") },
  } as YearAccounts;
}

/** The opening of a worked example. */
export function openingOf(
  written:
    | {
        readonly income_evening_reserve?: number;
        readonly result_reserve?: number;
        readonly deficits?: Opening["deficits"];
      }
    | undefined,
): Opening {
  return {
    incomeEveningReserve: written?.income_evening_reserve,
    resultReserve: written?.result_reserve,
    deficits: written?.deficits,
  } as Opening;
}
