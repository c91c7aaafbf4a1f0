import { InputError, type Problem, type Reference } from "@barkraft/core";
import { adjustments, type Opening, type YearAccounts } from "./accounts.ts";
import { problemsOf, reserveProblems } from "./check.ts";
import { type Deficit, type OutstandingDeficit, outstandingAt, type Restored, restore } from "./recovery.ts";
import { largestTransfer, type ReserveYear, thresholdOf } from "./reserve.ts";
import { type BalanceRules, balanceRulesOf, type ReserveKind } from "./rules.ts";
import { adjustedResult, balanceResult, type StatementLine, statementLines } from "./statement.ts";

/** What stands in for a figure that was not given. */
export type BalanceAssumption =
  | "adjustments_none"
  | "reserve_movements_none"
  | "opening_reserves_none"
  | "opening_deficits_none"
  | "equity_not_negative"
  | "older_wording_recalled";

/** One year under the balance requirement. Amounts in SEK. */
export interface BalanceYear {
  readonly year: number;
  readonly lines: readonly StatementLine[];
  readonly adjustedResult: number;
  readonly balanceResult: number;
  readonly reserve: {
    readonly kind: ReserveKind | null;
    /** Share of taxes and general grants; null before there was a reserve. */
    readonly threshold: number | null;
    readonly cap: number | null;
    /** Null where taxes and general grants are not known. */
    readonly largestTransfer: number | null;
    /** What the reserves held for use in the year. */
    readonly roomForUse: number;
    readonly law: Reference;
  };
  readonly incomeEveningReserve: ReserveYear;
  readonly resultReserve: ReserveYear;
  readonly recovery: {
    /** The year's own deficit, and what of it the council waived and why. */
    readonly arose: number;
    readonly waived: number;
    readonly waiverReason: string | null;
    readonly restored: readonly Restored[];
    readonly outstanding: readonly OutstandingDeficit[];
    readonly law: Reference;
  };
}

/** Several years under the balance requirement, and what had to be assumed. */
export interface BalanceRequirement {
  readonly years: readonly BalanceYear[];
  readonly assumptions: readonly BalanceAssumption[];
}

interface Carried {
  readonly incomeEveningReserve: number;
  readonly resultReserve: number;
  readonly deficits: readonly Deficit[];
}

/**
 * The balance requirement year by year: statement, reserves and the restoring of deficits, oldest first.
 * Kommunallag (2017:725) 11 kap. 12–14 §§, lag (2018:597) 11 kap. 10–11 §§, lag (2023:642).
 * `years` follow on each other. Throws an `InputError` for years outside the law, gaps, negative amounts, and for
 * setting aside, using or waiving more than there is or the law lets.
 */
export function balanceRequirement(
  years: readonly YearAccounts[],
  opening: Opening = {},
): BalanceRequirement {
  const wrong = problemsOf(years, opening);
  if (wrong.length > 0) throw new InputError(wrong);
  const rules = years.map(({ year }) => balanceRulesOf(year));
  const problems: Problem[] = [];
  const computed: BalanceYear[] = [];
  let carried: Carried = {
    incomeEveningReserve: opening.incomeEveningReserve ?? 0,
    resultReserve: opening.resultReserve ?? 0,
    deficits: (opening.deficits ?? []).map(({ year, amount }) => ({
      year,
      amount,
      remaining: amount,
      restoreBy: year + rules[0]!.recoveryYears,
    })),
  };
  years.forEach((accounts, position) => {
    const next = yearOf(accounts, rules[position]!, carried);
    problems.push(...next.problems);
    computed.push(next.year);
    carried = next.carried;
  });
  if (problems.length > 0) throw new InputError(problems);
  return { years: computed, assumptions: assumptionsOf(years, opening, rules) };
}

function yearOf(
  accounts: YearAccounts,
  rules: BalanceRules,
  carried: Carried,
): { readonly year: BalanceYear; readonly carried: Carried; readonly problems: readonly Problem[] } {
  const adjusted = adjustedResult(accounts);
  const isEvening = rules.reserve === "income_evening_reserve";
  const hasNegativeEquity = accounts.hasNegativeEquity ?? false;
  const largest = largestTransfer(rules, {
    result: accounts.result,
    adjustedResult: adjusted,
    taxesAndGrants: accounts.taxesAndGrants,
    hasNegativeEquity,
    reserve: isEvening ? carried.incomeEveningReserve : carried.resultReserve,
  });
  const moved = {
    transfer: accounts.transfer === "largest" ? (largest ?? 0) : (accounts.transfer ?? 0),
    useOfIncomeEveningReserve: accounts.useOfIncomeEveningReserve ?? 0,
    useOfResultReserve: accounts.useOfResultReserve ?? 0,
  };
  const balance = balanceResult(adjusted, moved);
  const arose = Math.max(0, -balance);
  const waived = accounts.waiver ? (accounts.waiver.amount ?? arose) : 0;
  const { restored, remaining } = restore(carried.deficits, balance);
  const deficit: Deficit = {
    year: rules.year,
    amount: arose - waived,
    remaining: arose - waived,
    restoreBy: rules.year + rules.recoveryYears,
  };
  const deficits = deficit.remaining > 0 ? [...remaining, deficit] : remaining;
  const evening = reserveYear(
    carried.incomeEveningReserve,
    isEvening ? moved.transfer : 0,
    moved.useOfIncomeEveningReserve,
    rules.year >= rules.incomeEveningReserveLastYear,
  );
  const result = reserveYear(
    carried.resultReserve,
    isEvening ? 0 : moved.transfer,
    moved.useOfResultReserve,
    false,
  );
  return {
    year: {
      year: rules.year,
      lines: statementLines(accounts, moved, rules),
      adjustedResult: adjusted,
      balanceResult: balance,
      reserve: {
        kind: rules.reserve,
        threshold: thresholdOf(rules, hasNegativeEquity),
        cap: rules.cap,
        largestTransfer: largest,
        roomForUse: carried.incomeEveningReserve + carried.resultReserve,
        law: rules.law.reserve,
      },
      incomeEveningReserve: evening,
      resultReserve: result,
      recovery: {
        arose,
        waived,
        waiverReason: accounts.waiver?.reason ?? null,
        restored,
        outstanding: outstandingAt(deficits, rules.year),
        law: accounts.waiver ? rules.law.waiver : rules.law.recovery,
      },
    },
    carried: { incomeEveningReserve: evening.closing, resultReserve: result.closing, deficits },
    problems: reserveProblems(accounts, rules, {
      largest,
      incomeEveningReserve: carried.incomeEveningReserve,
      resultReserve: carried.resultReserve,
      deficit: arose,
    }),
  };
}

function reserveYear(opening: number, transfer: number, use: number, ends: boolean): ReserveYear {
  const left = opening + transfer - use;
  return { opening, transfer, use, dissolved: ends ? left : 0, closing: ends ? 0 : left };
}

function assumptionsOf(
  years: readonly YearAccounts[],
  opening: Opening,
  rules: readonly BalanceRules[],
): BalanceAssumption[] {
  const found: readonly (readonly [BalanceAssumption, boolean])[] = [
    [
      "adjustments_none",
      years.some((each) => adjustments.some(({ id }) => each.adjustments?.[id] === undefined)),
    ],
    [
      "reserve_movements_none",
      years.some(
        (each) =>
          each.transfer === undefined &&
          each.useOfIncomeEveningReserve === undefined &&
          each.useOfResultReserve === undefined,
      ),
    ],
    [
      "opening_reserves_none",
      opening.incomeEveningReserve === undefined && opening.resultReserve === undefined,
    ],
    ["opening_deficits_none", opening.deficits === undefined],
    ["equity_not_negative", years.some(({ hasNegativeEquity }) => hasNegativeEquity === undefined)],
    ["older_wording_recalled", rules.some(({ isRecalled }) => isRecalled)],
  ];
  return found.filter(([, holds]) => holds).map(([name]) => name);
}
