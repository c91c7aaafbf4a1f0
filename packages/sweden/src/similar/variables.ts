import type { Labels } from "@barkraft/core";

/** A trait by which municipalities are compared. */
export interface SimilarityVariable {
  readonly id: SimilarityVariableId;
  readonly label: Labels;
  readonly unit: string;
  /** Compared by its logarithm: twice as large is as far apart for small as for large ones. */
  readonly logarithm: boolean;
  /** Weight unless the user says otherwise. */
  readonly weight: number;
}

export const similarityVariableIds = [
  "population",
  "density",
  "share_0_19",
  "share_20_64",
  "share_65_79",
  "share_80_plus",
  "tax_capacity",
  "group",
] as const;

export type SimilarityVariableId = (typeof similarityVariableIds)[number];

/** The four age groups together weigh as much as each of the other traits. */
const ageWeight = 0.25;

const age = (id: SimilarityVariableId, sv: string, da: string, en: string): SimilarityVariable => ({
  id,
  label: { sv: `Andel ${sv} år`, da: `Andel ${da} år`, en: `Share aged ${en}` },
  unit: "percent",
  logarithm: false,
  weight: ageWeight,
});

/** The traits in order, with the weights that hold unless the user says otherwise. */
export const similarityVariables: readonly SimilarityVariable[] = [
  {
    id: "population",
    label: { sv: "Folkmängd", da: "Befolkning", en: "Population" },
    unit: "inhabitants",
    logarithm: true,
    weight: 1,
  },
  {
    id: "density",
    label: { sv: "Invånare per km²", da: "Indbyggere pr. km²", en: "Inhabitants per km²" },
    unit: "inhabitants/km2",
    logarithm: true,
    weight: 1,
  },
  age("share_0_19", "0–19", "0–19", "0–19"),
  age("share_20_64", "20–64", "20–64", "20–64"),
  age("share_65_79", "65–79", "65–79", "65–79"),
  age("share_80_plus", "80 och äldre", "80 og ældre", "80 and over"),
  {
    id: "tax_capacity",
    label: { sv: "Skattekraft", da: "Skattekraft", en: "Tax capacity" },
    unit: "SEK/inhabitant",
    logarithm: false,
    weight: 1,
  },
  {
    id: "group",
    label: { sv: "Kommungrupp", da: "Kommunegruppe", en: "Municipality group" },
    unit: "group",
    logarithm: false,
    weight: 1,
  },
];
