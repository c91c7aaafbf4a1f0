import type {
  ReadingEffect,
  ReadingYear,
} from "../../../packages/workbench/src/services/accuracy/readings.ts";

/** Each ambiguous point of the statute with the size of the difference that another reading makes. */
export function readingSection(readings: readonly ReadingEffect[]): string[] {
  return [
    "## Ambiguous points of the statute",
    "",
    "Where the statute can be read in more than one way, the computation follows one reading and keeps the other as a named replacement, which a reform can choose under `replace`. The difference is measured in what the municipality gets, or in the step itself where it does not reach that, for example because figures stand in for the formula, over all places that are known under both readings.",
    "",
    ...readings.flatMap(({ step, name, label, description, law, years }) => [
      `### ${label.en}: \`${step}: ${name}\``,
      "",
      `${description.en} Law: ${law.map(({ act, section }) => `${act} ${section}`).join("; ")}.`,
      "",
      "| year | measured in | places | largest difference | mean absolute difference |",
      "|---|---|---:|---|---:|",
      ...years.map(yearRow),
      "",
    ]),
  ];
}

function yearRow({ year, measured, unit, places, largest, largestPlace, meanAbsolute }: ReadingYear): string {
  if (largest === null || meanAbsolute === null) {
    return `| ${year} | – | – | cannot be computed with the shipped figures | – |`;
  }
  const place = largestPlace === null ? "" : ` (${largestPlace})`;
  return `| ${year} | \`${measured}\`, ${unit} | ${places} | ${amount(largest)}${place} | ${amount(meanAbsolute)} |`;
}

/** Whole kronor where there are many, two digits where there are few. */
function amount(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
