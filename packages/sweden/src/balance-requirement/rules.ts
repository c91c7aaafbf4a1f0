import { InputError, type Reference, valueInForce } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { accountingAct, localGovernmentAct } from "../law.ts";

/** The balance requirement's numbers in force for the accounts of one year. */
export interface BalanceRules {
  readonly year: number;
  /** Years after the one it arose in by which a deficit must be restored. */
  readonly recoveryYears: number;
  /** The reserve that a surplus of the year may be set aside to; null before there was one. */
  readonly reserve: ReserveKind | null;
  /** Share of taxes and general grants that the result must exceed; null before there was a reserve. */
  readonly threshold: number | null;
  readonly thresholdWithNegativeEquity: number | null;
  /** Largest share that the reserve may be after a transfer; null where the law has no cap. */
  readonly cap: number | null;
  /** Last year of what is left of an income-evening reserve. */
  readonly incomeEveningReserveLastYear: number;
  readonly law: {
    readonly adjustments: Reference;
    readonly statement: Reference;
    readonly recovery: Reference;
    readonly waiver: Reference;
    readonly reserve: Reference;
  };
  /** Whether a number in force is recalled rather than read in the law. */
  readonly isRecalled: boolean;
}

export type ReserveKind = "income_evening_reserve" | "result_reserve";

/** The first accounts for which the three-year recovery is held. */
const firstBalanceYear = Number(parameters["balance_requirement.recovery_years"].values[0].from.slice(0, 4));
const lastBalanceYear = 2100;

/**
 * The rules for the accounts of a year. Kommunallag (2017:725) 11 kap. 12–14 §§, lag (2018:597) 11 kap. 10–11 §§ and
 * the older acts before them. Throws an `InputError` for a year before the three-year recovery.
 */
export function balanceRulesOf(year: number): BalanceRules {
  if (!(year >= firstBalanceYear && year <= lastBalanceYear)) {
    throw new InputError([
      {
        code: "year_without_law",
        place: "balance requirement",
        found: String(year),
        expected: `a year from ${firstBalanceYear} to ${lastBalanceYear}`,
        advice: "Other years have other rules, which are not covered.",
      },
    ]);
  }
  const used = {
    recoveryYears: inForce("balance_requirement.recovery_years", year),
    threshold: inForce("balance_requirement.reserve_threshold", year),
    negativeEquity: inForce("balance_requirement.reserve_threshold_negative_equity", year),
    cap: inForce("balance_requirement.reserve_cap", year),
  };
  const firstTransfer = fixed("balance_requirement.income_evening_reserve_first_year");
  const firstResultReserve = fixed("balance_requirement.result_reserve_first_year");
  return {
    year,
    recoveryYears: used.recoveryYears!.value,
    reserve:
      year >= firstResultReserve ? "result_reserve" : year >= firstTransfer ? "income_evening_reserve" : null,
    threshold: share(used.threshold),
    thresholdWithNegativeEquity: share(used.negativeEquity),
    cap: share(used.cap),
    incomeEveningReserveLastYear: fixed("balance_requirement.income_evening_reserve_last_year"),
    law: lawOf(year),
    isRecalled: Object.values(used).some((each) => each?.status === "recalled"),
  };
}

type Path = Extract<keyof typeof parameters, `balance_requirement.${string}`>;

function inForce(path: Path, year: number): { value: number; status: string } | undefined {
  const dated = valueInForce(parameters[path], year);
  return typeof dated?.value === "number" ? { value: dated.value, status: dated.status } : undefined;
}

/** Percent as the share that is computed with. */
function share(percent: { value: number } | undefined): number | null {
  return percent ? percent.value / 100 : null;
}

/** A year that the law names, the same whatever the accounts. */
function fixed(path: Path): number {
  return inForce(path, lastBalanceYear)!.value;
}

const olderLocalGovernmentAct = (section: string): Reference => ({ act: "SFS 1991:900", section });
const olderAccountingAct = (section: string): Reference => ({ act: "SFS 1997:614", section });

/** Each paragraph with the first accounts it is in force for, newest first. */
const paragraphs: Readonly<Record<keyof BalanceRules["law"], readonly (readonly [number, Reference])[]>> = {
  adjustments: [
    [2019, accountingAct("11 kap. 11 §")],
    [firstBalanceYear, olderAccountingAct("4 kap. 3 a §")],
  ],
  statement: [
    [2019, accountingAct("11 kap. 10 §")],
    [firstBalanceYear, olderAccountingAct("4 kap. 3 a §")],
  ],
  recovery: [
    [2018, localGovernmentAct("11 kap. 12 §")],
    [firstBalanceYear, olderLocalGovernmentAct("8 kap. 5 a §")],
  ],
  waiver: [
    [2018, localGovernmentAct("11 kap. 13 §")],
    [firstBalanceYear, olderLocalGovernmentAct("8 kap. 5 b §")],
  ],
  reserve: [
    [2018, localGovernmentAct("11 kap. 14 §")],
    [firstBalanceYear, olderLocalGovernmentAct("8 kap. 3 d §")],
  ],
};

function lawOf(year: number): BalanceRules["law"] {
  const inForceIn = (name: keyof typeof paragraphs) => paragraphs[name].find(([from]) => from <= year)![1];
  return {
    adjustments: inForceIn("adjustments"),
    statement: inForceIn("statement"),
    recovery: inForceIn("recovery"),
    waiver: inForceIn("waiver"),
    reserve: inForceIn("reserve"),
  };
}
