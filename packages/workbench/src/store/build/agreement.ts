import { type Columns, rowKeys } from "../validate/columns.ts";
import type { PlainTables } from "./plain.ts";
import { type Check, check } from "./report.ts";

/** Checks that tables which hold the same figure agree on it, and that the national sums are right. */
export function checkAgreement({ tables }: PlainTables): Check[] {
  const columns = (table: string) => tables.get(table)!.columns;
  const panel = columns("panel");
  const base = columns("tax-base");
  const outcomes = columns("published-outcomes");
  const taxBase: KeyedFigure = {
    columns: base,
    key: ["code", "equalisation_year"],
    figure: "tax_base_sek",
  };
  return [
    sameFigure(
      "panel and tax-base: tax base",
      { columns: panel, key: ["code", "year"], figure: "tax_base_sek" },
      taxBase,
    ),
    sameFigure(
      "panel and tax-rates: municipal rate",
      { columns: panel, key: ["code", "year"], figure: "tax_rate_pct" },
      { columns: columns("tax-rates"), key: ["code", "year"], figure: "municipal_rate_pct" },
    ),
    sameFigure("published-outcomes and tax-base: tax base", { ...taxBase, columns: outcomes }, taxBase),
    taxCapacity(panel, base),
    nationalSums(base, columns("national-totals")),
    nationalInterval(columns("national-totals")),
    outcomeTotals(outcomes),
  ];
}

/** A figure of a table, and the columns by which its rows are found again in another. */
interface KeyedFigure {
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly figure: string;
}

function byKey({ columns, key, figure }: KeyedFigure): Map<string, number> {
  const values = columns.numbers.get(figure)!;
  return new Map(rowKeys(columns, key).map((text, row) => [text, values[row]!]));
}

function readable(key: string): string {
  return key.replaceAll("\u0000", " ");
}

/** Rows in both tables must hold the same figure; a row that only one of them fills is counted, not failed. */
function sameFigure(name: string, left: KeyedFigure, right: KeyedFigure): Check {
  const other = byKey(right);
  const failures: string[] = [];
  let compared = 0;
  for (const [key, value] of byKey(left)) {
    const match = other.get(key) ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(match)) continue;
    compared++;
    if (value !== match) failures.push(`${readable(key)}: ${value} and ${match}`);
  }
  return check(name, { compared, "in one only": left.columns.rowCount - compared }, failures);
}

/** Tax base divided by its population must give the published tax capacity, to the four decimals it is kept with. */
function taxCapacity(panel: Columns, base: Columns): Check {
  const capacity = byKey({ columns: panel, key: ["code", "year"], figure: "tax_capacity_pc" });
  const population = base.numbers.get("population_31_dec_two_years_before")!;
  const amounts = base.numbers.get("tax_base_sek")!;
  const failures: string[] = [];
  let compared = 0;
  rowKeys(base, ["code", "equalisation_year"]).forEach((key, row) => {
    const published = capacity.get(key) ?? Number.NaN;
    if (Number.isNaN(published)) return;
    compared++;
    const derived = amounts[row]! / population[row]!;
    if (Math.abs(derived - published) > 0.0001)
      failures.push(`${readable(key)}: ${derived} and ${published}`);
  });
  return check("panel and tax-base: tax capacity", { compared }, failures);
}

/** The municipal tax bases of a year must sum to the national one, to the krona. */
function nationalSums(base: Columns, totals: Columns): Check {
  const sums = new Map<number, number>();
  const years = base.numbers.get("equalisation_year")!;
  const amounts = base.numbers.get("tax_base_sek")!;
  // Sums of whole kronor stay below 2^53, so they are exact.
  years.forEach((year, row) => void sums.set(year, (sums.get(year) ?? 0) + amounts[row]!));
  const national = totals.numbers.get("tax_base_sek")!;
  const failures: string[] = [];
  let compared = 0;
  totals.numbers.get("equalisation_year")!.forEach((year, row) => {
    const sum = sums.get(year);
    if (sum === undefined) return;
    compared++;
    if (sum !== national[row])
      failures.push(`${year}: the municipalities sum to ${sum}, the nation is ${national[row]}`);
  });
  if (compared < 3) failures.push(`only ${compared} years can be compared, 2020–2022 are expected`);
  return check("tax-base and national-totals: sum over municipalities", { compared }, failures);
}

/** The national population must be the midpoint of its interval, halves rounded up. */
function nationalInterval(totals: Columns): Check {
  const [low, high, middle] = ["_low", "_high", ""].map(
    (end) => totals.numbers.get(`population_1_november${end}`)!,
  );
  const failures: string[] = [];
  totals.numbers.get("equalisation_year")!.forEach((year, row) => {
    const expected = Math.floor((low![row]! + high![row]! + 1) / 2);
    if (!Object.is(expected, middle![row]))
      failures.push(`${year}: ${middle![row]} is not the midpoint ${expected}`);
  });
  return check("national-totals: midpoint of the interval", { rows: totals.rowCount }, failures);
}

const items = [
  "income_equalisation",
  "cost_equalisation",
  "structural_grant",
  "introduction_grant",
  "regulating_item",
];

/** The published items must sum to the published total per inhabitant. */
function outcomeTotals(outcomes: Columns): Check {
  const parts = items.map((item) => outcomes.numbers.get(`${item}_pc`)!);
  const totals = outcomes.numbers.get("total_pc")!;
  const failures = rowKeys(outcomes, ["equalisation_year", "code"]).flatMap((key, row) => {
    const sum = parts.reduce((total, part) => total + part[row]!, 0);
    return sum === totals[row]
      ? []
      : [`${readable(key)}: the items sum to ${sum}, the total is ${totals[row]}`];
  });
  return check("published-outcomes: items sum to the total", { rows: outcomes.rowCount }, failures);
}
