import type {
  ReadingEffect,
  ReadingYear,
} from "../../../packages/workbench/src/services/accuracy/readings.ts";

/** Each ambiguous point of the statute with the size of the difference that another reading makes. */
export function readingSection(readings: readonly ReadingEffect[]): string[] {
  return [
    "## Ambiguous points of the statute",
    "",
    "Where the statute can be read in more than one way, the computation follows one reading and keeps the other as a named replacement, which a reform can choose under `replace`. The difference is that of the outcome named, over all places that are known under both readings.",
    "",
    ...readings.flatMap(({ step, name, label, description, law, outcome, unit, years }) => [
      `### ${label.en}: \`${step}: ${name}\``,
      "",
      `${description.en} Law: ${law.map(({ act, section }) => `${act} ${section}`).join("; ")}.`,
      "",
      `| year | places | largest difference in \`${outcome}\`, ${unit} | mean absolute difference |`,
      "|---|---:|---|---:|",
      ...years.map(yearRow),
      "",
    ]),
  ];
}

function yearRow({ year, places, largest, largestPlace, meanAbsolute }: ReadingYear): string {
  if (largest === null || meanAbsolute === null) {
    return `| ${year} | – | cannot be computed with the shipped figures | – |`;
  }
  return `| ${year} | ${places} | ${Math.round(largest)} (${largestPlace}) | ${meanAbsolute.toFixed(1)} |`;
}
