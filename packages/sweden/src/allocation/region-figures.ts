import { exactSum, type Places } from "@barkraft/core";

/** How a region's figure follows from those of its municipalities. */
export type RegionFigure = "sum" | { readonly meanOver: Float64Array } | "unknown";

/** A municipal column with the regions after it, each made of its municipalities; unknown where one of them is. */
export function withRegions(values: Float64Array, rule: RegionFigure, places: Places): Float64Array {
  const regions = places.levels.region!.codes.length;
  const all = new Float64Array(values.length + regions).fill(Number.NaN);
  all.set(values);
  if (rule === "unknown") return all;
  const regionOf = places.parents.municipality!.region!;
  for (let region = 0; region < regions; region++) {
    const rows = [...regionOf.keys()].filter((row) => regionOf[row] === region);
    const sizes = rule === "sum" ? undefined : rule.meanOver;
    const total = exactSum(rows.map((row) => values[row]! * (sizes?.[row] ?? 1)));
    all[values.length + region] = sizes ? total / exactSum(rows.map((row) => sizes[row]!)) : total;
  }
  return all;
}
