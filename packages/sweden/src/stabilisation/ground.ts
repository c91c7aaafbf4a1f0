import { type Evaluation, exactSum, type Places, type Table } from "@barkraft/core";
import type { SectorOpening } from "@barkraft/finance";
import type { SupportFacts } from "./assumptions.ts";
import { projectedNeed } from "./need.ts";
import { amounts, panelColumn } from "./panel-column.ts";

/** The accounts that the support starts from. */
export const supportOpeningYear = 2019;
/** How many years the path has after them. */
export const supportYears = 3;
/** The tables that the support is read from, besides the law. */
export const supportTables = [
  "municipalities",
  "panel",
  "population-projections",
  "tax-base",
  "tax-rates",
  "national",
  "national-totals",
] as const;

/** All that the support is computed from. One value per municipality, in code order. */
export interface SupportGround extends SectorOpening {
  readonly names: readonly string[];
  readonly facts: SupportFacts;
  /** Cost of the services, their revenue not deducted, for each employee, SEK of the opening year. */
  readonly costPerEmployee: Float64Array;
  readonly employees: Float64Array;
  /** Inhabitants aged 18–64, those of 16–19 taken to be spread evenly over the ages. */
  readonly workingAge: Float64Array;
  /** Municipal rate of the opening year, percent. */
  readonly taxRate: Float64Array;
}

/**
 * Reads the accounts of 2019 and what was known in autumn 2020. `law` is the equalisation of the year after the
 * accounts: what the income equalisation gives, which is then carried forward with the tax base. The financial net is
 * the mean of the five years before the accounts, because 2019 was marked by new accounting rules.
 */
export function supportGround(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  law: Evaluation,
): SupportGround {
  const panel = tables.get("panel")!;
  const year = supportOpeningYear;
  const read = (column: string, of = year) => amounts(panel, column, places, of);
  const { codes, names } = places.levels.municipality!;
  const financial = [1, 2, 3, 4, 5].map((before) => read("financial_net_pc", year - before));
  const employees = panelColumn(panel, "employees", places, year);
  const young = panelColumn(panel, "population_16_19", places, year);
  const equalised = law.column("income_equalisation_pc");
  const counted = law.column("population_1_november");
  const taxBase = incomesOf(tables, places, year);
  const rates = (column: string) => rateOf(tables.get("tax-rates")!, places, year, column);
  const [municipal, regional] = [rates("municipal_rate_pct"), rates("region_rate_pct")];
  const taxes = (rate: Float64Array) => exactSum(taxBase.map((base, place) => (base * rate[place]!) / 100));
  return {
    year,
    codes,
    names,
    population: panelColumn(panel, "population", places, year),
    taxRevenue: read("tax_revenue_pc"),
    grants: read("general_grants_pc"),
    netCost: read("net_operating_cost_pc").map((cost) => -cost),
    financialNet: financial[0]!.map((_, place) => meanKnown(financial.map((column) => column[place]!))),
    incomeEqualisation: equalised.map((value, place) => value * counted[place]!),
    taxBase,
    need: projectedNeed(tables, places, year, supportYears),
    facts: {
      growthFirstYear: national(tables, year + 1) / national(tables, year) - 1,
      growthSecondYear: national(tables, year + 2) / national(tables, year + 1) - 1,
      usualGrowth: usualGrowth(tables.get("tax-base")!, year - 1),
      appropriationRise:
        (appropriation(tables.get("national")!, year + 1) - appropriation(tables.get("national")!, year)) *
        1e6,
      // Gotland's municipal rate holds the regional tasks and has no regional rate beside it.
      regionShare: taxes(regional.map((rate) => (Number.isNaN(rate) ? 0 : rate))) / taxes(municipal),
    },
    costPerEmployee: read("operating_cost_pc").map((cost, place) => -cost / employees[place]!),
    employees,
    workingAge: panelColumn(panel, "population_20_64", places, year).map(
      (people, place) => people + young[place]! / 2,
    ),
    taxRate: municipal,
  };
}

/** Incomes of a year are the tax base of the equalisation two years later. */
function incomesOf(tables: ReadonlyMap<string, Table>, places: Places, year: number): Float64Array {
  const table = tables.get("tax-base")!;
  const years = table.numbers.get("equalisation_year")!;
  const base = table.numbers.get("tax_base_sek")!;
  const found = new Map(
    table.texts.get("code")!.flatMap((code, row) => (years[row] === year + 2 ? [[code, base[row]!]] : [])),
  );
  return Float64Array.from(places.levels.municipality!.codes, (code) => found.get(code) ?? Number.NaN);
}

function rateOf(table: Table, places: Places, year: number, column: string): Float64Array {
  const years = table.numbers.get("year")!;
  const rates = table.numbers.get(column)!;
  const found = new Map(
    table.texts.get("code")!.flatMap((code, row) => (years[row] === year ? [[code, rates[row]!]] : [])),
  );
  return Float64Array.from(places.levels.municipality!.codes, (code) => found.get(code) ?? Number.NaN);
}

function national(tables: ReadonlyMap<string, Table>, incomeYear: number): number {
  const { numbers } = tables.get("national-totals")!;
  const row = numbers.get("equalisation_year")!.indexOf(incomeYear + 2);
  return numbers.get("tax_base_sek")![row] ?? Number.NaN;
}

/** Mean growth of the sum of the municipalities' incomes up to `last`, a year each. */
function usualGrowth(table: Table, last: number): number {
  const years = table.numbers.get("equalisation_year")!;
  const base = table.numbers.get("tax_base_sek")!;
  const sums = new Map<number, number>();
  years.forEach((year, row) => {
    if (year - 2 <= last && !Number.isNaN(base[row]!)) sums.set(year, (sums.get(year) ?? 0) + base[row]!);
  });
  const inOrder = [...sums].sort(([a], [b]) => a - b).map(([, sum]) => sum);
  const growth = inOrder.slice(1).map((sum, at) => sum / inOrder[at]! - 1);
  return growth.reduce((all, each) => all + each, 0) / growth.length;
}

function appropriation({ numbers }: Table, year: number): number {
  const row = numbers.get("year")!.indexOf(year);
  return numbers.get("equalisation_appropriation_msek")![row] ?? Number.NaN;
}

function meanKnown(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
