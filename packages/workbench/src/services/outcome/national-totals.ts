import { type Evaluation, InputError, type Problem } from "@barkraft/core";

const needed = ["national_tax_base", "national_population_1_november"];

/**
 * Throws an `InputError` when no municipality has both tax base and population, or when a figure of the nation that every outcome rests on is unknown: not every
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
  if (problems.length === 0) problems.push(...missingPopulation(evaluation));
  if (problems.length > 0) throw new InputError(problems);
}

/** With a tax base but no inhabitants anywhere, there is nothing per inhabitant to compute. */
function missingPopulation(evaluation: Evaluation): Problem[] {
  const isKnown = (id: string) => evaluation.column(id).some((value) => !Number.isNaN(value));
  if (isKnown("income_equalisation_pc")) return [];
  const { year } = evaluation;
  return [
    {
      code: "no_population",
      place: `equalisation year ${year}`,
      found: "no municipality with both a tax base and a population",
      expected: `population-1-november.csv with rows for year ${year - 1}`,
      advice:
        "Add population-1-november.csv (code,year,population) to the folder given to --data, for the municipalities whose tax base is there.",
    },
  ];
}
