import type { CostEqualisationRemainders } from "../../../packages/workbench/src/services/accuracy/cost-equalisation.ts";

/** The computed cost equalisation against the published one, municipality by municipality. */
export function costEqualisationSection(years: readonly CostEqualisationRemainders[]): string[] {
  return [
    "## Computed against published cost equalisation",
    "",
    "What the computed cost equalisation of each municipality leaves of the published one, in SEK per inhabitant: published − computed = remainder. Where an outcome is published the remainder is carried unchanged through every reform, so the item itself equals the outcome. What is known of the reasons stands above under the schemes of the cost equalisation.",
    "",
    `| municipality | ${years.map(({ year }) => `${year} published | computed | remainder`).join(" | ")} |`,
    `|---|${"---:|".repeat(3 * years.length)}`,
    ...years[0]!.places.map(({ code, name }) => `| ${name} | ${years.map(cellsOf(code)).join(" | ")} |`),
    "",
    "| year | municipalities | median remainder | largest remainder |",
    "|---|---:|---:|---:|",
    ...years.map(
      ({ year, places, median, largest, largestPlace }) =>
        `| ${year} | ${places.length} | ${median} | ${largest} (${largestPlace}) |`,
    ),
    "",
  ];
}

const cellsOf =
  (code: string) =>
  ({ places }: CostEqualisationRemainders): string => {
    const found = places.find((place) => place.code === code);
    return found ? `${found.published} | ${found.computed} | ${found.remainder}` : "– | – | –";
  };
