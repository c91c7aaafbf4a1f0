import { InputError, type Status } from "@barkraft/core";
import {
  type AdjustmentId,
  adjustments,
  type BalanceRequirement,
  balanceRequirement,
  type Opening,
  type YearAccounts,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import type { BalanceDocument, DocumentYear } from "./balance-document.ts";
import { bookedAccounts, bookedYears } from "./booked-accounts.ts";

/** What to compute the balance requirement of. */
export interface BalanceRequest {
  /** Code of a municipality whose accounts are among the figures; without one everything comes from `document`. */
  readonly code?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The user's own accounts; they go before the figures, field by field. */
  readonly document?: BalanceDocument | undefined;
}

/** The balance requirement of a municipality, and where the accounts came from. */
export interface BalanceAnswer extends BalanceRequirement {
  readonly place: { readonly code: string; readonly name: string } | null;
  readonly versions: Versions;
  /** How certain each year's result is: derived from the published amount per inhabitant, or the user's own. */
  readonly statusOf: ReadonlyMap<number, Status>;
}

/** The first year shown unless another is asked for: the first with a reserve in the law. */
const usualFirstYear = 2013;

/**
 * The balance requirement year by year. Throws an `InputError` when a year has no result, when a year lies outside
 * the law, and for whatever the law does not let.
 */
export function balanceOf(country: Country, { code, from, to, document }: BalanceRequest): BalanceAnswer {
  const own = new Map((document?.years ?? []).map((each) => [each.year, each]));
  const ownYears = [...own.keys()];
  const booked = bookedYears(country);
  const usual = code === undefined ? [] : [usualFirstYear, booked.last];
  const first = from ?? Math.min(...usual, ...ownYears);
  const last = to ?? Math.max(...usual, ...ownYears);
  requireSpan(first, last);
  const years = Array.from({ length: last - first + 1 }, (_, position) => first + position);
  const accounts = years.map((year) => {
    const published = code === undefined ? {} : bookedAccounts(country, code, year);
    return { ...published, ...accountsIn(own.get(year)), year };
  });
  requireResults(accounts);
  const place = country.municipalities.find((each) => each.code === code);
  return {
    ...balanceRequirement(accounts as YearAccounts[], openingIn(document)),
    place: place ? { code: place.code, name: place.name } : null,
    versions: country.versions,
    statusOf: new Map(
      years.map((year) => [year, own.get(year)?.result === undefined ? "derived" : "assumed"]),
    ),
  };
}

const longestSpan = 100;

function requireSpan(first: number, last: number): void {
  if (last >= first && last - first < longestSpan) return;
  const none = !Number.isFinite(first) || !Number.isFinite(last);
  throw new InputError([
    {
      code: "no_years",
      place: "years",
      found: none ? "nothing" : `${first}–${last}`,
      expected: none
        ? "a municipality or the accounts of at least one year"
        : "a first year and a later or equal last year",
      advice: "Name a municipality, or give the accounts in a statement.",
    },
  ]);
}

function requireResults(accounts: readonly Partial<YearAccounts>[]): void {
  const missing = accounts.filter(({ result }) => result === undefined);
  if (missing.length === 0) return;
  throw new InputError(
    missing.map(({ year }) => ({
      code: "no_result",
      place: String(year),
      found: "no known value",
      expected: "the result of the year",
      advice: "Give it in a statement of your own, or in panel.csv through --data; or ask for other years.",
    })),
  );
}

function accountsIn(given: DocumentYear | undefined): Partial<YearAccounts> {
  if (!given) return {};
  const amounts: Partial<Record<AdjustmentId, number>> = {};
  for (const { id } of adjustments) if (given[id] !== undefined) amounts[id] = given[id];
  const { result, taxes_and_grants, negative_equity, reserve_transfer, waived, waived_amount } = given;
  const { income_evening_reserve_use, result_reserve_use } = given;
  return {
    ...(result === undefined ? {} : { result }),
    ...(taxes_and_grants === undefined ? {} : { taxesAndGrants: taxes_and_grants }),
    ...(negative_equity === undefined ? {} : { hasNegativeEquity: negative_equity }),
    ...(Object.keys(amounts).length === 0 ? {} : { adjustments: amounts }),
    ...(reserve_transfer === undefined ? {} : { transfer: reserve_transfer }),
    ...(income_evening_reserve_use === undefined
      ? {}
      : { useOfIncomeEveningReserve: income_evening_reserve_use }),
    ...(result_reserve_use === undefined ? {} : { useOfResultReserve: result_reserve_use }),
    ...(waived === undefined
      ? {}
      : { waiver: { reason: waived, ...(waived_amount === undefined ? {} : { amount: waived_amount }) } }),
  };
}

function openingIn(document: BalanceDocument | undefined): Opening {
  const { income_evening_reserve, result_reserve, deficits } = document?.opening ?? {};
  return {
    ...(income_evening_reserve === undefined ? {} : { incomeEveningReserve: income_evening_reserve }),
    ...(result_reserve === undefined ? {} : { resultReserve: result_reserve }),
    ...(deficits === undefined ? {} : { deficits }),
  };
}
