import { type Table, valueInForce } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { type Country, loadCountry } from "../../packages/workbench/src/services/index.ts";
import { loadTables } from "../../packages/workbench/src/store/index.ts";

/** One way to let a year's reference cost stand for an equalisation year's standard cost. */
interface Alignment {
  readonly yearsBefore: number;
  readonly indexed: boolean;
}

/** Gross grants by one alignment, million SEK, and their deviation from the appropriation paid, percent. */
export interface Fit extends Alignment {
  readonly year: number;
  readonly paid: number;
  readonly grants: number;
  readonly deviation: number;
}

const alignments: readonly Alignment[] = [0, 1, 2].flatMap((yearsBefore) => [
  { yearsBefore, indexed: false },
  { yearsBefore, indexed: true },
]);
/** The alignment that `disability_standard_cost_from_reference_pc` follows. */
export const chosen: Alignment = { yearsBefore: 2, indexed: true };
const tried = [2018, 2019, 2020, 2021, 2022];
const computedYears = [2020, 2021, 2022];

function cells(table: Table, column: string, where: (row: number) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const value = table.numbers.get(column)![row]!;
    if (where(row) && !Number.isNaN(value)) found.set(table.texts.get("code")![row]!, value);
  }
  return found;
}

/** The price index of the equalisation year from two years before, where the list of a regulation gives it. */
function priceIndex(year: number): number | undefined {
  const changes = ["price_index.year_before", "price_index.year"].map((id) => {
    const parameter = sweden.declaration.parameters.find((each) => each.id === id)!;
    return valueInForce(parameter, year)?.value;
  });
  if (!changes.every((change) => typeof change === "number")) return undefined;
  return changes.reduce<number>((index, change) => index * (1 + (change as number) / 100), 1);
}

/** Every alignment in every year whose figures and price index are at hand, against what appropriation 1:2 paid. */
export async function alignmentFits(): Promise<readonly Fit[]> {
  const { tables } = await loadTables({
    names: ["panel", "reference-costs", "general-grants-by-appropriation"],
  });
  const panel = tables.get("panel")!;
  const references = tables.get("reference-costs")!;
  const budget = tables.get("general-grants-by-appropriation")!;
  const inYear = (table: Table, year: number) => (row: number) => table.numbers.get("year")![row] === year;
  const isBudget = (row: number) =>
    budget.texts.get("appropriation")![row] === "Utjämningsbidrag för LSS-kostnader";

  return tried.flatMap((year) => {
    const row = Array.from({ length: budget.rowCount }, (_, each) => each).find(
      (each) => isBudget(each) && inYear(budget, year)(each),
    )!;
    const paid = budget.numbers.get("amount_msek")![row]!;
    const before = cells(panel, "population", inYear(panel, year - 2));
    const after = cells(panel, "population", inYear(panel, year - 1));
    return alignments.flatMap(({ yearsBefore, indexed }): Fit[] => {
      const price = indexed ? priceIndex(year) : 1;
      const isWanted = inYear(references, year - yearsBefore);
      const costs = cells(
        references,
        "reference_cost_pc",
        (each) => isWanted(each) && references.texts.get("area")![each] === "disability_lss",
      );
      if (price === undefined || costs.size === 0) return [];
      const rows = [...costs].map(([code, cost]) => ({
        cost: cost * price,
        people: before.get(code)! + (10 / 12) * (after.get(code)! - before.get(code)!),
      }));
      const people = rows.reduce((sum, each) => sum + each.people, 0);
      const mean = rows.reduce((sum, each) => sum + each.cost * each.people, 0) / people;
      const grants = rows.reduce((sum, each) => sum + Math.max(0, each.cost - mean) * each.people, 0) / 1e6;
      return [{ yearsBefore, indexed, year, paid, grants, deviation: (100 * grants) / paid - 100 }];
    });
  });
}

const tenths = new Intl.NumberFormat("en", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
});
const percent = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)} %`;

function fitTable(fits: readonly Fit[]): string[] {
  return [
    `| reference cost of | price index | ${tried.join(" | ")} |`,
    `|---|---|${tried.map(() => "---:").join("|")}|`,
    ...alignments.map(({ yearsBefore, indexed }) => {
      const name =
        yearsBefore === 0 ? "the same year" : `${yearsBefore} year${yearsBefore > 1 ? "s" : ""} before`;
      const shown = tried.map((year) => {
        const fit = fits.find(
          (each) => each.year === year && each.yearsBefore === yearsBefore && each.indexed === indexed,
        );
        return fit ? `${tenths.format(fit.grants)} (${percent(fit.deviation)})` : "–";
      });
      return `| ${name} | ${indexed ? "yes" : "no"} | ${shown.join(" | ")} |`;
    }),
    `| **paid** | | ${tried.map((year) => tenths.format(fits.find((fit) => fit.year === year)!.paid)).join(" | ")} |`,
  ];
}

function computedTable(country: Country, fits: readonly Fit[]): string[] {
  return [
    "| year | grants | fees | paid | deviation | level adjustment, SEK per inhabitant |",
    "|---|---:|---:|---:|---:|---:|",
    ...computedYears.map((year) => {
      const law = country.baseline(year);
      const grants = law.value("gross_disability_grants", "00")! / 1e6;
      const fees = law.value("gross_disability_fees", "00")! / 1e6;
      const { paid } = fits.find((fit) => fit.year === year)!;
      const adjustment = law.value("disability_adjustment_pc", "00")!;
      return `| ${year} | ${tenths.format(grants)} | ${tenths.format(fees)} | ${tenths.format(paid)} | ${percent((100 * grants) / paid - 100)} | ${adjustment.toFixed(2).replace("-", "−")} |`;
    }),
  ];
}

/** The page on disability equalisation: which year's reference cost stands for the formula, and how rounding is closed. */
export async function disabilityPage(): Promise<string> {
  const [country, fits] = [await loadCountry(), await alignmentFits()];
  return `${[
    "# Disability (LSS) equalisation",
    "",
    "Generated by `npm run generate` from the computation; the tests fail when it is out of date.",
    "",
    "Lag (2008:342) and förordning (2008:776). The standard cost is computed by the formula when every municipality has a row in a supplied `disability-inputs.csv` for the year two years before the equalisation year. Until then the published reference cost of the service stands in for it.",
    "",
    "## Which year's reference cost",
    "",
    "The figures do not say which equalisation year a reference cost belongs to. Six ways to align the years were tried against what the state paid in gross grants (appropriation 1:2), million SEK. Nothing else was varied.",
    "",
    ...fitTable(fits),
    "",
    "Chosen: the reference cost of two years before, raised by the price index from that year to the equalisation year. It is what the regulation says of the data (3 §) and of the price level (2 §). The price indices of 2018 and 2019 are not in the repository, so only the alignments without it can be tried for those years. The population on 1 November is the estimate between two year-ends; a municipality without a reference cost for the year is left out of this table.",
    "",
    "## What is computed",
    "",
    ...computedTable(country, fits),
    "",
    "Flen has no reference cost for 2019; for 2021 it is carried forward from 2018 with the increase of the other municipalities, and marked as estimated.",
    "",
    "## How rounding is closed",
    "",
    "A standard cost and its difference from the national average are whole kronor per inhabitant. The differences times the inhabitants then no longer sum to zero. The level adjustment of förordning (2008:776) 1 § takes away the rest: one equal amount per inhabitant, which is not rounded. Payments are not rounded either, so grants and fees are equal to the öre and nothing remains. The act does not say where to round; the largest effect of rounding elsewhere is half a krona per inhabitant.",
    "",
    "## The formula",
    "",
    "- The correction factor makes the standard costs add up to the municipalities' total net cost (rows 5131, 5133, 5135 and 5139 of the summary of accounts), both in prices of the equalisation year. It therefore does not remove the price index.",
    "- The guide value of personal assistance is the whole of row 5133, as the annex says; the payment to Försäkringskassan is added to the services all the same, and the correction factor takes care of the level.",
    "- Who has both personal assistance under LSS 9 § 2 and housing for adults is counted in the national average of both, but only in housing in the municipality's own cost.",
    "- The payroll surcharge is printed every year. 2025 (44.53 percent) and 2026 (47.18 percent) were read; 2020–2024 use that of 2025, marked as estimated.",
  ].join("\n")}\n`;
}
