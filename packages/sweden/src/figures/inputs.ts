import { type Evaluation, type InputColumn, InputError, type Places, type Table } from "@barkraft/core";
import { bookedColumns } from "../balance-requirement/booked-columns.ts";
import { financeColumns } from "../reforms/finances.ts";
import { inputs as declaredInputs } from "../steps.ts";
import { requireLaw } from "../years.ts";
import { addCarried } from "./carried.ts";
import { cellAt, columnFrom, rowsOfYear } from "./cells.ts";
import { columnsOf, readDeclared } from "./declared-columns.ts";
import type { FigureInput } from "./figure.ts";
import { yearBeforeInputs } from "./year-before.ts";

const figures = declaredInputs.filter((each): each is FigureInput => "read" in each);

const columnsByHand: Readonly<Record<string, readonly string[]>> = {
  municipalities: [
    "code",
    "name",
    "county_code",
    "county",
    "region",
    "skr_group_2017",
    "skr_group_name_sv",
    "land_area_km2",
  ],
  "tax-base": ["code", "equalisation_year", "tax_base_sek"],
  panel: ["code", "year", "population", ...financeColumns.panel, ...bookedColumns.panel],
  "tax-rates": ["code", "year", "municipal_rate_pct", "region_rate_pct"],
  "published-outcomes": [
    "equalisation_year",
    "code",
    "population_1_november",
    "tax_base_sek",
    "income_equalisation_pc",
    "regulating_item_pc",
    "total_pc",
    "total_tsek",
    "cost_equalisation_pc",
    "structural_grant_pc",
    "introduction_grant_pc",
  ],
  "national-totals": [
    "equalisation_year",
    "tax_base_sek",
    "population_1_november",
    "population_1_november_low",
    "population_1_november_high",
  ],
  "population-1-november": ["code", "year", "population"],
};

/** Tables that the inputs are read from, and the columns they use. */
export const neededColumns: Readonly<Record<string, readonly string[]>> = together(
  columnsByHand,
  columnsOf(figures),
);

function together(...lists: Readonly<Record<string, readonly string[]>>[]): Record<string, string[]> {
  const columns: Record<string, string[]> = {};
  for (const list of lists) {
    for (const [table, names] of Object.entries(list)) {
      columns[table] = [...new Set([...(columns[table] ?? []), ...names])];
    }
  }
  return columns;
}

type Tables = ReadonlyMap<string, Table>;

/**
 * Lines up the tables as the input columns of one equalisation year. Figures that a table lacks stay unknown.
 * Throws an `InputError` for a year whose law is not held, or for which no municipality has a tax base.
 */
export function inputsOf(tables: Tables, places: Places, year: number): ReadonlyMap<string, InputColumn> {
  return lawOf(tables, places, year).inputs;
}

/** A year's inputs with its law in force; no law where a parameter that may not be left unknown is. */
export interface LawOfYear {
  readonly inputs: ReadonlyMap<string, InputColumn>;
  readonly law: Evaluation | undefined;
}

/**
 * Lines up the tables as the input columns of one equalisation year and evaluates its law. Some inputs follow from
 * the law of the year before, which `earlier` may give where it is at hand. Throws as `inputsOf` does.
 */
export function lawOf(
  tables: Tables,
  places: Places,
  year: number,
  earlier: (year: number) => Evaluation | undefined = (before) => lawOf(tables, places, before).law,
): LawOfYear {
  requireLaw(year);
  const needed = (name: string): Table => {
    const table = tables.get(name);
    if (!table) throw new Error(`table '${name}' was not loaded`);
    return table;
  };
  const municipalityCodes = places.levels.municipality!.codes;
  const byMunicipality = (table: Table, column: string, yearColumn: string, at: number): InputColumn => {
    const rows = rowsOfYear(table, "code", yearColumn, at);
    return columnFrom(municipalityCodes, at, (code) => [cellAt(table, column, rows.get(code))]);
  };

  const taxBase = byMunicipality(needed("tax-base"), "tax_base_sek", "equalisation_year", year);
  if (taxBase.values.every(Number.isNaN)) throw missingTaxBase(year);

  const outcomes = needed("published-outcomes");
  const outcome = (column: string) => byMunicipality(outcomes, column, "equalisation_year", year);
  const panel = (at: number) => byMunicipality(needed("panel"), "population", "year", at);

  const inputs = new Map<string, InputColumn>([
    ...figures.map((each): [string, InputColumn] => [each.id, readDeclared(each, tables, places, year)]),
    // Incomes of two years before are what the tax base of the year consists of.
    ["tax_base", { ...taxBase, year: year - 2 }],
    ["municipal_tax_rate", byMunicipality(needed("tax-rates"), "municipal_rate_pct", "year", year)],
    ["regional_tax_rate", regionalRates(needed("tax-rates"), places, year)],
    ["population_1_november_published", populationPublished(tables, municipalityCodes, year)],
    ["population_31_december_two_years_before", panel(year - 2)],
    ["population_31_december_year_before", panel(year - 1)],
    ["structural_grant_pc", outcome("structural_grant_pc")],
    ["introduction_grant_pc", outcome("introduction_grant_pc")],
    ["national_tax_base_total", nationalTotal(needed("national-totals"), "tax_base_sek", year, year - 2)],
    [
      "national_population_1_november_total",
      nationalTotal(needed("national-totals"), "population_1_november", year, year - 1),
    ],
    ...yearBeforeInputs(places, year, () => earlier(year - 1)),
  ]);
  const law = addCarried(inputs, places, year);
  return { inputs, law };
}

function populationPublished(tables: Tables, codes: readonly string[], year: number): InputColumn {
  const counts = tables.get("population-1-november");
  const outcomes = tables.get("published-outcomes");
  const countRows = counts && rowsOfYear(counts, "code", "year", year - 1);
  const outcomeRows = outcomes && rowsOfYear(outcomes, "code", "equalisation_year", year);
  return columnFrom(codes, year - 1, (code) => [
    cellAt(counts, "population", countRows?.get(code)),
    cellAt(outcomes, "population_1_november", outcomeRows?.get(code)),
  ]);
}

/** The table gives the regional rate with each municipality; a region's is that of its first municipality. */
function regionalRates(table: Table, places: Places, year: number): InputColumn {
  const rows = rowsOfYear(table, "code", "year", year);
  const municipalities = places.levels.municipality!.codes;
  const regionOf = places.parents.municipality!.region!;
  const regions = places.levels.region!.codes;
  return columnFrom(regions, year, (code) =>
    municipalities
      .filter((_, place) => regions[regionOf[place]!] === code)
      .map((municipality) => cellAt(table, "region_rate_pct", rows.get(municipality))),
  );
}

function nationalTotal(table: Table, column: string, year: number, describes: number): InputColumn {
  const years = table.numbers.get("equalisation_year");
  const found = years ? years.indexOf(year) : -1;
  const row = found < 0 ? undefined : found;
  return columnFrom(
    ["00"],
    describes,
    () => [cellAt(table, column, row)],
    (cell) => {
      const low = table.numbers.get(`${column}_low`)?.[cell.row] ?? Number.NaN;
      const high = table.numbers.get(`${column}_high`)?.[cell.row] ?? Number.NaN;
      return Number.isNaN(low) || Number.isNaN(high) ? undefined : [low, high];
    },
  );
}

function missingTaxBase(year: number): InputError {
  return new InputError([
    {
      code: "no_tax_base",
      place: `equalisation year ${year}`,
      found: "no municipality with a tax base",
      expected: `tax-base.csv with rows for equalisation_year ${year}`,
      advice:
        "Supply a folder with tax-base.csv (code,equalisation_year,tax_base_sek) and population-1-november.csv (code,year,population) through --data.",
    },
  ]);
}
