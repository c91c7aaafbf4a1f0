import { Evaluation, exactSum, type InputColumn, InputError, type Places } from "@barkraft/core";
import { sweden } from "../scheme.ts";
import { unknownColumn } from "./cells.ts";

/** Inputs that follow from the law in force rather than from a table. A reform must not move them. */
export const carriedInputs = ["cost_equalisation_remainder_pc", "municipal_appropriation_implied"] as const;

/**
 * Adds the inputs that are carried over from the law in force, unknown where the law cannot be computed, and returns
 * that law's evaluation where it can.
 */
export function addCarried(
  inputs: Map<string, InputColumn>,
  places: Places,
  year: number,
): Evaluation | undefined {
  for (const id of carriedInputs) {
    const { level } = sweden.declaration.inputs.find((each) => each.id === id)!;
    inputs.set(id, unknownColumn(places.levels[level]!.codes.length, year));
  }
  const law = evaluated(inputs, places, year);
  if (!law) return undefined;
  const carry = (before: Evaluation, id: (typeof carriedInputs)[number], column: InputColumn) => {
    inputs.set(id, column);
    return before.withInputs(new Map([[id, column]]));
  };
  const withRemainder = carry(law, "cost_equalisation_remainder_pc", remainder(inputs, law));
  // The remainder belongs to the items whose sum the appropriation is.
  return carry(withRemainder, "municipal_appropriation_implied", appropriation(withRemainder));
}

function evaluated(
  inputs: ReadonlyMap<string, InputColumn>,
  places: Places,
  year: number,
): Evaluation | undefined {
  try {
    return Evaluation.of(sweden, year, places, inputs);
  } catch (error) {
    // A year that wants a parameter is refused where it is asked for, with everything that it wants.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function remainder(inputs: ReadonlyMap<string, InputColumn>, law: Evaluation): InputColumn {
  const published = inputs.get("cost_equalisation_published_pc")!;
  const computed = law.column("cost_equalisation_computed_pc");
  return {
    values: published.values.map((value, place) => value - computed[place]!),
    year: law.year,
    statusAt: () => "derived",
    sourceAt: published.sourceAt,
  };
}

function appropriation(law: Evaluation): InputColumn {
  const item = law.value("regulating_item_by_law_pc", "00") ?? Number.NaN;
  const population = law.value("national_population_1_november", "00") ?? Number.NaN;
  const items = exactSum(law.column("items_before_closing"));
  return {
    values: Float64Array.of(items + item * population),
    year: law.year,
    statusAt: () => "estimated",
    sourceAt: () => undefined,
  };
}
