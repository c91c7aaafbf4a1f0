import { InputError } from "@barkraft/core";
import {
  type Measure,
  type MeasureOutcome,
  measureOutcome,
  needWeights,
  type PackageOutcome,
  packageOutcome,
  type SupportPackage,
  withOwnColumns,
} from "@barkraft/finance";
import type { Ground } from "./ground.ts";

type Computed =
  | { readonly outcome: PackageOutcome; readonly problem?: undefined }
  | { readonly outcome?: undefined; readonly problem: InputError };

/**
 * Computes packages over the places of a year. A measure that is the same object as before is not computed again, so
 * that moving one amount costs one measure.
 */
export function computer(ground: Ground): (document: SupportPackage) => Computed {
  const knownOf = new WeakMap<SupportPackage["columns"], WeakMap<Measure, Map<string, MeasureOutcome>>>();
  return (document) => {
    const known = knownOf.get(document.columns) ?? new WeakMap<Measure, Map<string, MeasureOutcome>>();
    knownOf.set(document.columns, known);
    const need = document.need && needWeights(document.need, ground.unemployment);
    const circumstances = JSON.stringify([
      document.lastYear,
      document.need?.kind,
      need?.first,
      need?.weights.length,
    ]);
    const once = (places: Ground, measure: Measure): MeasureOutcome => {
      const found = known.get(measure)?.get(circumstances);
      if (found) return found;
      const outcome = measureOutcome(measure, document.lastYear, places, need);
      known.set(measure, new Map([[circumstances, outcome]]));
      return outcome;
    };
    try {
      const places = withOwnColumns(ground, document);
      const measures = document.measures.map((measure) => once(places, measure));
      return { outcome: packageOutcome(document, measures, places, need) };
    } catch (error) {
      if (error instanceof InputError) return { problem: error };
      throw error;
    }
  };
}
