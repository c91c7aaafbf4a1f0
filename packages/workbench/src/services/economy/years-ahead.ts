import { exactSum, InputError, knownOrNull } from "@barkraft/core";
import {
  type BalanceOutlook,
  balanceOutlook,
  groupDebtAhead,
  type ProjectedQuantity,
  projectEconomy,
  type TogetherBalanceOutlook,
  togetherBalanceOutlook,
} from "@barkraft/finance";
import {
  type AfterProjection,
  type BookedYear,
  bookedYears,
  economyFrom,
  openingYears,
  type StatedAssumption,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { economyTables, groundOf } from "./tables.ts";

export interface YearsAheadAsked {
  /** Code or name; all municipalities together unless said. */
  readonly place?: string | undefined;
  /** Year of the last known accounts. */
  readonly from: number;
  readonly years: number;
  readonly after: AfterProjection;
  /** What is chosen differently: by assumption, by assumption and year, or what the place does. */
  readonly set?: Settings | undefined;
}

/** A projected year, SEK. */
export type ProjectedYear = Readonly<Record<ProjectedQuantity, number>> & {
  readonly year: number;
  /** NaN where the group's debt at the opening is not published. */
  readonly group_debt: number;
};

export interface YearsAhead {
  readonly code: string | null;
  readonly name: string;
  readonly from: number;
  readonly after: AfterProjection;
  /** Accounts up to the opening year. */
  readonly history: readonly BookedYear[];
  /** Accounts after it, which the projection does not know of. */
  readonly later: readonly BookedYear[];
  readonly years: readonly ProjectedYear[];
  /** The balance requirement and the reserve, of the municipality or of all. */
  readonly balance: BalanceOutlook | TogetherBalanceOutlook;
  readonly services: readonly { readonly service: string; readonly cost: readonly number[] }[];
  readonly stated: readonly StatedAssumption[];
  /** Share of each named year's grants that comes a year late. */
  readonly delayedGrants: Readonly<Record<string, number>>;
  /** Debt of the group beyond the municipality's own in the opening year; null where not published. */
  readonly groupDebtBeyondOwn: number | null;
  readonly projectionFrom: number | null;
  readonly projectedUntil: number | null;
  /** Municipalities without accounts, and what they lack. */
  readonly leftOut: readonly { readonly code: string; readonly missing: readonly string[] }[];
  readonly isTaxBasePublished: boolean;
  readonly isSelfFinancingBound: boolean;
  readonly versions: Versions;
}

/**
 * The years ahead of a municipality or of all of them together. Everything is projected together, because each one's
 * grants depend on all. Throws an `InputError` for a place, year or choice that cannot be.
 */
export async function yearsAhead(country: Country, asked: YearsAheadAsked): Promise<YearsAhead> {
  const { from, years, after } = asked;
  const code = asked.place === undefined ? null : findPlace(country, "municipality", asked.place);
  const ground = await groundOf(country, from);
  const changes = settingsOf(asked.set ?? {}, code);
  const economy = economyFrom(ground, { years, afterProjections: after, ...changes });
  const { opening } = economy;
  const own = code === null ? -1 : opening.places.indexOf(code);
  if (code !== null && own < 0) throw missingAccounts(ground.leftOut, code, from);
  const projection = projectEconomy(opening, economy.drivers, economy.assumptions, economy.law);
  const groupDebt = groupDebtAhead(
    projection.columns.debt,
    economy.groupDebtBeyondOwn,
    economy.groupDebtGrowth,
  );
  const { recoveryYears } = economy.assumptions.balance;
  const count = opening.places.length;
  const amountOf = (column: Float64Array, step: number) =>
    own >= 0 ? column[step * count + own]! : exactSum(column.subarray(step * count, (step + 1) * count));
  const names = Object.keys(projection.columns) as ProjectedQuantity[];
  const tables = await economyTables(country);
  const booked = bookedYears(tables, country.places, code ?? undefined, openingYears.last);
  const rows = projection.years.slice(1).map((year, at) => {
    const values = Object.fromEntries(
      names.map((name) => [name, amountOf(projection.columns[name], at + 1)]),
    ) as Record<ProjectedQuantity, number>;
    // A ratio is not a sum.
    const { equity, debt } = values;
    const others = amountOf(opening.otherLiabilities, 0);
    return {
      ...values,
      year,
      equity_ratio: equity / (equity + debt + others),
      group_debt: amountOf(groupDebt, at + 1),
    };
  });
  return {
    code,
    name: code === null ? "Sverige" : nameOf(country, code),
    from,
    after,
    history: booked.filter(({ year }) => year <= from),
    later: booked.filter(({ year }) => year > from),
    years: rows,
    balance:
      own >= 0
        ? balanceOutlook(projection, own, recoveryYears)
        : togetherBalanceOutlook(projection, recoveryYears),
    services: projection.services.map((service, at) => ({
      service,
      cost: projection.years.map((_, step) => amountOf(projection.serviceCost[at]!, step)),
    })),
    stated: economy.stated,
    delayedGrants: changes.delayedGrants ?? {},
    groupDebtBeyondOwn: knownOrNull(amountOf(economy.groupDebtBeyondOwn, 0)),
    projectionFrom: economy.population.projectionFrom,
    projectedUntil: economy.population.projectedUntil,
    leftOut: ground.leftOut,
    isTaxBasePublished: economy.isTaxBasePublished,
    isSelfFinancingBound: code !== null && economy.boundSelfFinancing.includes(code),
    versions: country.versions,
  };
}

function nameOf(country: Country, code: string): string {
  const { codes, names } = country.places.levels.municipality!;
  return names[codes.indexOf(code)]!;
}

function missingAccounts(leftOut: YearsAhead["leftOut"], code: string, year: number): InputError {
  const missing = leftOut.find((each) => each.code === code)?.missing ?? [];
  return new InputError([
    {
      code: "accounts_missing",
      place: `${code} ${year}`,
      found: `no known ${missing.slice(0, 5).join(", ")}`,
      expected: "a municipality with accounts",
      advice: "Choose another opening year, or supply the rows in panel.csv through --data.",
    },
  ]);
}
