import { exactSum, members, type Places } from "@barkraft/core";

/** How a region's figure follows from those of its municipalities. */
export type RegionFigure = "sum" | { readonly meanOver: Float64Array } | "unknown";

/** A municipal column with the regions after it, each made of its municipalities; unknown where one of them is. */
export function withRegions(values: Float64Array, rule: RegionFigure, places: Places): Float64Array {
  const regions = places.levels.region!.codes.length;
  const all = new Float64Array(values.length + regions).fill(Number.NaN);
  all.set(values);
  if (rule === "unknown") return all;
  for (const [region, rows] of members(places, "municipality", "region").entries()) {
    const sizes = rule === "sum" ? undefined : rule.meanOver;
    const each = Array.from(rows, (row) => values[row]! * (sizes?.[row] ?? 1));
    const total = exactSum(each);
    all[values.length + region] = sizes ? total / exactSum(Array.from(rows, (row) => sizes[row]!)) : total;
  }
  return all;
}
