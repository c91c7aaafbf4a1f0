import { type Band, bandAt, type Evaluation, InputError } from "@barkraft/core";
import type { Municipality } from "../figures/places.ts";
import { inhabitantsAt } from "./inhabitants.ts";

/** By what municipalities are gathered. */
export const groupings = ["county", "group", "size", "tax_rate"] as const;

export type GroupingName = (typeof groupings)[number];

/** A group: its key, and the name it has or the band it is. */
export interface GroupKey {
  readonly key: string;
  readonly name: string | null;
  readonly band: Band | null;
}

export interface Grouping {
  readonly by: GroupingName;
  readonly keys: readonly GroupKey[];
  /** Each municipality's key, in code order; null for one outside every band or without the figure. */
  readonly groups: readonly (string | null)[];
}

/** Bands used when none are given: inhabitants, and municipal tax rate in percent. */
export const defaultBands = {
  size: [0, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000],
  tax_rate: [0, 19, 20, 21, 22, 23],
} as const;

/** Gathers the municipalities by county, by the association's group, by inhabitants or by tax rate in bands. */
export function groupingOf(
  by: GroupingName,
  baseline: Evaluation,
  municipalities: readonly Municipality[],
  taxRates: Float64Array,
  bands: readonly Band[],
): Grouping {
  if (by === "size" || by === "tax_rate") {
    const values = by === "size" ? baseline.column(inhabitantsAt("municipality")) : taxRates;
    const keys = bands.map((band) => ({ key: String(band.from), name: null, band }));
    return { by, keys, groups: Array.from(values, (value) => keys[bandAt(bands, value)]?.key ?? null) };
  }
  const groupOf = ({ countyCode, group }: Municipality) => (by === "county" ? countyCode : group);
  const { codes, names } = baseline.places.levels.county!;
  const nameOf = (municipality: Municipality) =>
    by === "county" ? names[codes.indexOf(municipality.countyCode)]! : municipality.groupName;
  const keys = new Map(municipalities.map((each) => [groupOf(each), nameOf(each)]));
  return {
    by,
    keys: [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, name]) => ({ key, name, band: null })),
    groups: municipalities.map(groupOf),
  };
}

/** Throws an `InputError` for bands where there are none. */
export function requireBands(by: GroupingName, place: string): void {
  if (by === "size" || by === "tax_rate") return;
  throw new InputError([
    {
      code: "bands_without_size",
      place,
      found: `bands together with '${by}'`,
      expected: "size or tax_rate, which have bands",
      advice: "Leave the bands out, or gather by size or tax_rate.",
    },
  ]);
}
