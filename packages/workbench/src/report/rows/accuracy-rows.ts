import type { Accuracy } from "../../services/accuracy/accuracy.ts";
import { versionFields } from "../../services/version-fields.ts";

/** Accuracy and deviations as JSON. */
export function jsonAccuracy({
  versions,
  schemes,
  readings,
  reconciliation,
  estimatedPopulation,
  costEqualisation,
}: Accuracy) {
  return {
    country: "se" as const,
    schemes: schemes.map(({ checkedAgainst, notCheckable, years, ...scheme }) => ({
      ...scheme,
      checked_against: checkedAgainst,
      not_checkable: notCheckable,
      years: years.map(({ year, computed, needs, agreement }) => ({
        year,
        computed: computed.replaceAll(" ", "_"),
        needs,
        agreement: agreement && {
          published: agreement.published,
          exact: agreement.exact,
          largest_deviation: agreement.largestDeviation,
        },
      })),
    })),
    readings: readings.map(({ years, ...reading }) => ({
      ...reading,
      years: years.map(({ year, measured, unit, places, largest, largestPlace, meanAbsolute }) => ({
        year,
        measured,
        unit,
        places,
        largest,
        largest_place: largestPlace,
        mean_absolute: meanAbsolute,
      })),
    })),
    reconciliation: reconciliation.flatMap(({ year, spreads }) =>
      spreads.map(({ total, unknownParts, places, percentiles, bins, lowest, highest }) => ({
        year,
        total,
        unknown_parts: unknownParts,
        places,
        percentiles,
        bins,
        lowest,
        highest,
      })),
    ),
    estimated_population: estimatedPopulation.map(({ largestPlace, ...error }) => ({
      ...error,
      largest_place: largestPlace,
    })),
    cost_equalisation: costEqualisation.map(({ largestPlace, ...remainders }) => ({
      ...remainders,
      largest_place: largestPlace,
    })),
    ...versionFields(versions),
  };
}
