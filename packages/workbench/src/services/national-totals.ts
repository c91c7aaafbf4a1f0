import { type Evaluation, InputError, type Problem } from "@barkraft/core";

const needed = ["national_tax_base", "national_population_1_november"];

/**
 * Throws an `InputError` when a figure of the nation that every outcome rests on is unknown: not every
 * municipality is there to add up, and no published total is either.
 */
export function requireNationalTotals(evaluation: Evaluation): void {
  const problems = needed.flatMap((id): Problem[] => {
    if (evaluation.value(id, "00") !== null) return [];
    const node = evaluation.scheme.nodes[evaluation.scheme.slotOf.get(id)!]!;
    const label = "declaration" in node ? node.declaration.label : { en: id, sv: id };
    return [
      {
        code: "no_national_total",
        place: `${id} in ${evaluation.year}`,
        found: "no known value",
        expected: `${label.en} (${label.sv}) in ${node.unit}`,
        advice:
          "Add national-totals.csv (equalisation_year,tax_base_sek,population_1_november) to the folder given to --data.",
      },
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
}
