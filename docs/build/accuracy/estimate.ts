import type { EstimateError } from "../../../packages/workbench/src/services/accuracy/agreement.ts";

/** What it costs in accuracy that the population on 1 November is estimated for most municipalities. */
export function estimateSection(years: readonly EstimateError[]): string[] {
  return [
    "## What the estimated population costs in accuracy",
    "",
    `The law counts inhabitants on 1 November. For ${Math.max(...years.map(({ estimated }) => estimated))} municipalities that count is not in the figures and is estimated. The same estimate, tried on the municipalities whose count is known, misses the published income equalisation by this much, in SEK per inhabitant:`,
    "",
    "| year | municipalities tried | exact all the same | median error | largest error |",
    "|---|---:|---:|---:|---:|",
    ...years.map(
      ({ year, checked, exact, median, largest, largestPlace }) =>
        `| ${year} | ${checked} | ${exact} | ${median} | ${largest} (${largestPlace}) |`,
    ),
    "",
    "Supply `population-1-november.csv` through `--data` to replace the estimate by the published count.",
    "",
  ];
}
