import type { ShownLevel } from "../link/search.ts";

/** What the map, the table and the chart can show. */
export interface Measure {
  /** Its name in a link, the same at every level. */
  readonly key: string;
  /** The quantity it shows. */
  readonly id: string;
  /** Gets and pays around zero, or more and less. */
  readonly scale: "diverging" | "sequential";
  /** The change a reform makes, instead of the figure itself. */
  readonly change?: true;
  /** How a change of the regulating item reaches it. */
  readonly regulated?: "per inhabitant" | "amount" | "printed";
}

const municipality: readonly Measure[] = [
  { key: "income", id: "income_equalisation_pc", scale: "diverging", regulated: "per inhabitant" },
  { key: "amount", id: "income_equalisation_payment", scale: "diverging", regulated: "amount" },
  { key: "relative", id: "relative_tax_capacity", scale: "sequential" },
  { key: "own", id: "own_tax_capacity", scale: "sequential" },
  { key: "difference", id: "difference_to_guarantee", scale: "diverging" },
  { key: "subtotal", id: "income_and_regulating_pc", scale: "diverging", regulated: "printed" },
  { key: "total", id: "total_pc", scale: "diverging", regulated: "printed" },
  { key: "tax", id: "municipal_tax_rate", scale: "sequential" },
  { key: "population", id: "population_1_november", scale: "sequential" },
  {
    key: "change",
    id: "income_equalisation_pc",
    scale: "diverging",
    change: true,
    regulated: "per inhabitant",
  },
];

const region: readonly Measure[] = [
  { key: "income", id: "region_income_equalisation_pc", scale: "diverging" },
  { key: "amount", id: "region_income_equalisation_payment", scale: "diverging" },
  { key: "own", id: "region_own_tax_capacity", scale: "sequential" },
  { key: "difference", id: "region_difference_to_guarantee", scale: "diverging" },
  { key: "tax", id: "regional_tax_rate", scale: "sequential" },
  { key: "change", id: "region_income_equalisation_pc", scale: "diverging", change: true },
];

const county: readonly Measure[] = [
  { key: "income", id: "county_income_equalisation_pc", scale: "diverging", regulated: "per inhabitant" },
  { key: "grant_rate", id: "municipal_grant_rate_in_force", scale: "sequential" },
  { key: "fee_rate", id: "municipal_fee_rate_in_force", scale: "sequential" },
  {
    key: "change",
    id: "county_income_equalisation_pc",
    scale: "diverging",
    change: true,
    regulated: "per inhabitant",
  },
];

export const measuresOf: Readonly<Record<ShownLevel, readonly Measure[]>> = { municipality, region, county };

/** The measure of a link at a level, or the level's first where the link names none that it has. */
export function measureOf(level: ShownLevel, key: string | undefined): Measure {
  const measures = measuresOf[level];
  return measures.find((measure) => measure.key === key) ?? measures[0]!;
}

/** The columns beside the chosen measure: what it is read against. */
export function companionsOf(level: ShownLevel, measure: Measure): readonly Measure[] {
  const keys = {
    municipality: ["relative", "income", "amount"],
    region: ["own", "income", "amount"],
    county: ["income", "grant_rate", "fee_rate"],
  };
  return keys[level]
    .filter((key) => key !== measure.key)
    .slice(0, 2)
    .map((key) => measureOf(level, key));
}

/** What a reform's outcome can be told in at the level of municipalities: kronor per inhabitant that add up. */
export const outcomes = [
  { key: "total", id: "total_pc" },
  { key: "income", id: "income_equalisation_pc" },
  { key: "cost", id: "cost_equalisation_pc" },
] as const;

/** Every quantity of which the page follows a reform in the making. */
export const followed: ReadonlySet<string> = new Set([
  ...Object.values(measuresOf).flatMap((measures) => measures.map(({ id }) => id)),
  ...outcomes.map(({ id }) => id),
]);
