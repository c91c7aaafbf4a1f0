import { InputError, type Places, type Table } from "@barkraft/core";
import type { EconomyOpening } from "@barkraft/finance";
import { ageGroups } from "../../demography/ages.ts";
import { investmentsOf, ownMeans } from "../investment/investment-history.ts";
import { AccountsOfYear } from "./accounts.ts";
import { openDeficits } from "./deficits.ts";
import { economyServices } from "./services.ts";
import { openingTaxBases } from "./tax-bases.ts";

/** The first and last year whose accounts a projection can be opened from. */
export const openingYears = { first: 2002, last: 2022 } as const;

/** Years over which what comes and goes is averaged: gains on sales, securities, investment. */
const averagedYears = 4;

/** Where the share of investment that is self-financed is kept, so that one odd year does not run away. */
export const usableSelfFinancing = { least: 0.25, most: 2 } as const;

/** The opening as booked: what remains is what nobody has published, the rate of the debt and the reserves. */
export type BookedOpening = Omit<EconomyOpening, "otherFinancialNet" | "effectiveInterest" | "reserve">;

/** A place whose accounts are not known, with what is missing. */
export interface LeftOut {
  readonly code: string;
  readonly missing: readonly string[];
}

export interface SwedishOpening {
  readonly opening: BookedOpening;
  /** Mean financial net of the four years, SEK. */
  readonly financialNet: Float64Array;
  readonly leftOut: readonly LeftOut[];
  /** Whether the incomes of the year before the opening had been assessed. */
  readonly isTaxBasePublished: boolean;
  /** Places whose self-financing was outside what is usable and is kept at its edge. */
  readonly boundSelfFinancing: readonly string[];
  /** Long-term debt of the group beyond the municipality's own, SEK; NaN where not published. */
  readonly groupDebtBeyondOwn: Float64Array;
  /** Whether equity is negative with all pension obligations counted. */
  readonly hasNegativeEquity: readonly boolean[];
}

/**
 * The opening of every municipality from the accounts of `year`. What comes and goes (net cost beyond the core services,
 * which holds gains on sales of land, and the financial net) is the mean of four years; everything else is as booked.
 * A municipality with a gap is left out and named. Throws an `InputError` for a year without accounts.
 */
export function swedishOpening(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  year: number,
): SwedishOpening {
  requireOpeningYear(year);
  const all = places.levels.municipality!.codes;
  const panel = tables.get("panel")!;
  const kept = new Map<number, AccountsOfYear>();
  const accounts = (of: number) => {
    const known = kept.get(of) ?? new AccountsOfYear(panel, all, of);
    kept.set(of, known);
    return known;
  };
  const now = accounts(year);
  const averaged = Array.from({ length: averagedYears }, (_, back) => accounts(year - back));
  const bases = openingTaxBases(tables.get("tax-base")!, all, year, accounts);
  const costs = serviceCosts(now, averaged);
  const debt = now.amount("long_term_debt_pc");
  const financial = meanOf(averaged.map((each) => each.amount("financial_net_pc")));
  const financing = selfFinancingOf(averaged);
  const columns = {
    taxBase: bases.year,
    taxBaseYearBefore: bases.yearBefore,
    // Tax revenue also holds the settlement of earlier years: the rate that gives it is a little off the council's.
    taxRate: now.amount("tax_revenue_pc").map((revenue, place) => revenue / bases.year[place]!),
    grants: now.amount("general_grants_pc"),
    depreciation: now.amount("depreciation_pc").map((amount) => -amount),
    financialNet: financial,
    result: now.amount("result_pc"),
    investment: financing.investment,
    selfFinancing: financing.ratio,
    debt,
    liquidAssets: now.amount("current_assets_pc"),
    equity: now.amount("equity_pc"),
    otherLiabilities: now
      .amount("assets_pc")
      .map((assets, place) => assets - now.amount("equity_pc")[place]! - debt[place]!),
  };
  const population = personsOf(now);
  const deficits = openDeficits(all.length, year, accounts);
  const groupDebt = now.amount("group_long_term_debt_pc");
  const negative = now.plain("equity_ratio_incl_pensions_pct");

  const missingAt = (place: number) => [
    ...Object.entries(columns).flatMap(([name, column]) => (Number.isFinite(column[place]!) ? [] : [name])),
    ...economyServices.filter((_, service) => !Number.isFinite(costs[service]![place]!)),
    ...ageGroups.filter((_, group) => !Number.isFinite(population[group]![place]!)),
  ];
  const missing = all.map((_, place) => missingAt(place));
  const rows = all.flatMap((_, place) => (missing[place]!.length === 0 ? [place] : []));
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  return {
    opening: {
      year,
      places: rows.map((row) => all[row]!),
      ages: ageGroups,
      services: economyServices,
      population: population.map(pick),
      taxBase: pick(columns.taxBase),
      taxBaseYearBefore: pick(columns.taxBaseYearBefore),
      taxRate: pick(columns.taxRate),
      grants: pick(columns.grants),
      serviceCost: costs.map(pick),
      depreciation: pick(columns.depreciation),
      result: pick(columns.result),
      investment: pick(columns.investment),
      selfFinancing: pick(columns.selfFinancing),
      debt: pick(columns.debt),
      liquidAssets: pick(columns.liquidAssets),
      equity: pick(columns.equity),
      otherLiabilities: pick(columns.otherLiabilities),
      deficits: deficits.map(pick),
    },
    financialNet: pick(financial),
    leftOut: all.flatMap((code, place) =>
      missing[place]!.length === 0 ? [] : [{ code, missing: missing[place]! }],
    ),
    isTaxBasePublished: bases.isYearBeforePublished,
    boundSelfFinancing: rows.filter((row) => financing.isBound[row]).map((row) => all[row]!),
    groupDebtBeyondOwn: pick(groupDebt.map((group, place) => group - debt[place]!)),
    hasNegativeEquity: rows.map((row) => negative[row]! < 0),
  };
}

/** The four parts of the core services that are followed, and all the rest. Without depreciation. SEK. */
function serviceCosts(now: AccountsOfYear, averaged: readonly AccountsOfYear[]): readonly Float64Array[] {
  const cost = (column: Parameters<AccountsOfYear["amount"]>[0]) => now.amount(column);
  const core = cost("net_cost_core_pc");
  const elderlyAndDisability = cost("net_cost_elderly_and_disability_pc");
  const disability = cost("net_cost_disability_lss_pc");
  const care = cost("net_cost_individual_and_family_care_pc");
  const others = (
    [
      "net_cost_politics_pc",
      "net_cost_infrastructure_pc",
      "net_cost_leisure_pc",
      "net_cost_culture_pc",
      "net_cost_refugees_pc",
      "net_cost_labour_market_pc",
    ] as const
  ).map((column) => cost(column).map((amount) => (Number.isNaN(amount) ? 0 : amount)));
  // Before 2015 education is what the other core services leave.
  const education = cost("net_cost_education_pc").map((amount, place) =>
    Number.isNaN(amount)
      ? others.reduce(
          (rest, column) => rest - column[place]!,
          core[place]! - elderlyAndDisability[place]! - care[place]!,
        )
      : amount,
  );
  const depreciation = now.amount("depreciation_pc");
  const beyondCore = meanOf(
    averaged.map((each) => {
      const ofCore = each.amount("net_cost_core_pc");
      return each.amount("net_operating_cost_pc").map((net, place) => -net - ofCore[place]!);
    }),
  );
  const elderly = elderlyAndDisability.map((both, place) => both - disability[place]!);
  const rest = core.map(
    (all, place) =>
      all +
      beyondCore[place]! +
      depreciation[place]! -
      education[place]! -
      elderlyAndDisability[place]! -
      care[place]!,
  );
  return [education, elderly, disability, care, rest];
}

/** Mean self-financing of the years whose investment is known, weighted by investment, and the opening's investment. */
function selfFinancingOf(averaged: readonly AccountsOfYear[]) {
  const years = averaged.map((accounts) => ({
    own: ownMeans(accounts),
    investment: investmentsOf(accounts),
  }));
  const count = years[0]!.own.length;
  const ratio = new Float64Array(count).fill(Number.NaN);
  const investment = new Float64Array(count).fill(Number.NaN);
  const isBound: boolean[] = [];
  for (let place = 0; place < count; place++) {
    const known = years.filter((year) => !Number.isNaN(year.investment[place]!));
    const spent = known.reduce((sum, year) => sum + year.investment[place]!, 0);
    const earned = known.reduce((sum, year) => sum + year.own[place]!, 0);
    const found = earned / spent;
    ratio[place] = Math.min(usableSelfFinancing.most, Math.max(usableSelfFinancing.least, found));
    isBound.push(known.length > 0 && ratio[place] !== found);
    const ofOpening = years[0]!.investment[place]!;
    investment[place] = Number.isNaN(ofOpening) ? spent / known.length : ofOpening;
  }
  return { ratio, investment, isBound };
}

function meanOf(columns: readonly Float64Array[]): Float64Array {
  return columns[0]!.map((_, place) => {
    const known = columns.map((column) => column[place]!).filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

/** Persons by age group; scaled where the groups of a year do not add up to the inhabitants, as in 2007. */
function personsOf(now: AccountsOfYear): readonly Float64Array[] {
  const groups = ageGroups.map((group) => now.persons(group));
  return groups.map((persons) =>
    persons.map((count, place) => {
      const sum = groups.reduce((total, group) => total + group[place]!, 0);
      return (count * now.population[place]!) / sum;
    }),
  );
}

function requireOpeningYear(year: number): void {
  if (Number.isInteger(year) && year >= openingYears.first && year <= openingYears.last) return;
  throw new InputError([
    {
      code: "no_accounts",
      place: "year",
      found: String(year),
      expected: `a year from ${openingYears.first} to ${openingYears.last}`,
      advice: "Start from a year whose accounts, and the three years before, are among the figures.",
    },
  ]);
}
