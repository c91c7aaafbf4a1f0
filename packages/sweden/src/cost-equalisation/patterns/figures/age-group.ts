import { type FigureInput, figure, type SuppliedTable } from "../../../figures/figure.ts";

const ago = {
  2: { sv: "två år före", da: "to år før", en: "two years before", id: "two_years_before" },
  3: { sv: "tre år före", da: "tre år før", en: "three years before", id: "three_years_before" },
  7: { sv: "sju år före", da: "syv år før", en: "seven years before", id: "seven_years_before" },
} as const;

/**
 * Registered inhabitants of an age group on 31 December so many years before the equalisation year, from the column
 * `population_<ages>` of a shipped table by name or of a supplied one. `ages` is for example `1_5`, or `6` for one year.
 */
export function ageGroup(
  table: string | SuppliedTable,
  ages: string,
  yearsBefore: keyof typeof ago,
): FigureInput {
  const printed = ages.replace("_", "–");
  const when = ago[yearsBefore];
  return figure({
    id: `population_${ages}_${when.id}`,
    label: {
      sv: `Folkmängd ${printed} år, ${when.sv}`,
      da: `Befolkning ${printed} år, ${when.da}`,
      en: `Population aged ${printed}, ${when.en}`,
    },
    description: {
      sv: `Folkbokförda i åldern ${printed} år den 31 december ${when.sv} utjämningsåret.`,
      da: `Registrerede indbyggere i alderen ${printed} år 31. december ${when.da} udligningsåret.`,
      en: `Registered inhabitants aged ${printed} on 31 December ${when.en} the equalisation year.`,
    },
    level: "municipality",
    unit: "inhabitants",
    read: {
      table,
      column: `population_${ages}`,
      yearsBefore,
      ...(typeof table === "string" ? {} : { range: [0, 1e7] as const }),
      columnLabel: {
        sv: `Folkmängd ${printed} år den 31 december`,
        en: `Population aged ${printed} on 31 December`,
      },
    },
  });
}
