import { exactSum, type Table } from "@barkraft/core";
import { AccountsOfYear } from "../economy/opening/accounts.ts";
import { accountedTaxBase } from "../economy/opening/tax-bases.ts";
import { rowsOfYear } from "../figures/cells.ts";

/** First accounts among the figures. */
const firstAccounts = 1998;

/** Yearly growth of the nation and how far each municipality's departs from it, shares; NaN where not known. */
export interface GrowthHistory {
  readonly codes: readonly string[];
  /** Mean inhabitants of each municipality over the years. */
  readonly inhabitants: Float64Array;
  readonly years: readonly number[];
  /** Result as a share of tax and grants, less the place's own mean: by year, one value per municipality. */
  readonly resultShare: readonly Float64Array[];
  readonly national: { readonly tax_base: readonly number[]; readonly price: readonly number[] };
  /** By year, one value per municipality. */
  readonly local: {
    readonly local_tax_base: readonly Float64Array[];
    readonly local_cost: readonly Float64Array[];
    readonly local_population: readonly Float64Array[];
  };
}

/**
 * Growth from the first accounts until `year`, from what was known then. Tax base: the nation's as the accounts show it
 * (tax revenue through tax rate), a municipality's per inhabitant by the year of the incomes, of which the last known
 * is the year before. Cost: net operating cost without depreciation, per inhabitant.
 */
export function growthHistory(
  tables: ReadonlyMap<string, Table>,
  codes: readonly string[],
  year: number,
): GrowthHistory {
  const panel = tables.get("panel")!;
  const accounts = new Map<number, AccountsOfYear>();
  for (let of = firstAccounts; of <= year; of++) accounts.set(of, new AccountsOfYear(panel, codes, of));
  const years = Array.from({ length: year - firstAccounts }, (_, at) => firstAccounts + 1 + at);
  const taxBase = nationalAndLocal(years, (of) => ({
    // Incomes of a year had been assessed by the accounts of the next.
    amounts: taxBases(tables.get("tax-base")!, codes, of < year ? of : -1),
    people: accounts.get(of)!.population,
  }));
  const cost = nationalAndLocal(years, (of) => costs(accounts.get(of)!));
  const people = nationalAndLocal(years, (of) => ({
    amounts: accounts.get(of)!.population,
    people: new Float64Array(codes.length).fill(1),
  }));
  const nation = years.map((of) => {
    const level = (at: number) => accountedTaxBase((wanted) => accounts.get(wanted)!, at);
    return level(of) / level(of - 1) - 1;
  });
  const inhabitants = new Float64Array(codes.length).map((_, place) => {
    const known = [...accounts.values()].map(({ population }) => population[place]!).filter(Number.isFinite);
    return exactSum(known) / known.length;
  });
  const shares = years.map((of) => {
    const { tax, grants, result } = incomes(accounts.get(of)!);
    return result.map((each, place) => each / (tax[place]! + grants[place]!));
  });
  return {
    codes,
    inhabitants,
    years,
    resultShare: withoutOwnMean(shares),
    national: { tax_base: nation, price: cost.national },
    local: { local_tax_base: taxBase.local, local_cost: cost.local, local_population: people.local },
  };
}

interface Level {
  readonly amounts: Float64Array;
  readonly people: Float64Array;
}

/** Incomes of a year: the tax base of the equalisation year two years later. */
function taxBases(table: Table, codes: readonly string[], incomeYear: number): Float64Array {
  const rows = rowsOfYear(table, "code", "equalisation_year", incomeYear + 2);
  const values = table.numbers.get("tax_base_sek")!;
  return Float64Array.from(codes, (code) => values[rows.get(code) ?? -1] ?? Number.NaN);
}

function costs(accounts: AccountsOfYear): Level {
  const depreciation = accounts.amount("depreciation_pc");
  const amounts = accounts.amount("net_operating_cost_pc").map((net, place) => -net + depreciation[place]!);
  return { amounts, people: accounts.population };
}

function incomes(accounts: AccountsOfYear) {
  return {
    tax: accounts.amount("tax_revenue_pc"),
    grants: accounts.amount("general_grants_pc"),
    result: accounts.amount("result_pc"),
  };
}

/** Each place's departures from its own mean over the years. */
export function withoutOwnMean(series: readonly Float64Array[]): Float64Array[] {
  const means = series[0]!.map((_, place) => {
    const known = series.map((year) => year[place]!).filter(Number.isFinite);
    return known.reduce((sum, each) => sum + each, 0) / known.length;
  });
  return series.map((year) => year.map((value, place) => value - means[place]!));
}

function nationalAndLocal(years: readonly number[], levelOf: (year: number) => Level) {
  const national: number[] = [];
  const local: Float64Array[] = [];
  for (const year of years) {
    const before = levelOf(year - 1);
    const after = levelOf(year);
    const rows = [...before.amounts.keys()].filter((row) =>
      [before, after].every(({ amounts, people }) => amounts[row]! > 0 && people[row]! > 0),
    );
    const mean = ({ amounts, people }: Level) =>
      exactSum(rows.map((row) => amounts[row]!)) / exactSum(rows.map((row) => people[row]!));
    const growth = mean(after) / mean(before) - 1;
    national.push(growth);
    const own = new Float64Array(before.amounts.length).fill(Number.NaN);
    for (const row of rows) {
      const perPerson = ({ amounts, people }: Level) => amounts[row]! / people[row]!;
      own[row] = perPerson(after) / perPerson(before) - 1 - growth;
    }
    local.push(own);
  }
  return { national, local };
}
