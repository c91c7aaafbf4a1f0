import { type ReconciledTotal, reconciledTotals } from "@barkraft/sweden";
import type { ReconciledYear } from "./reconcile.ts";

/** How many rests lie from `from` up to `to`, SEK per inhabitant; null is open. */
export interface RestBin {
  readonly from: number | null;
  readonly to: number | null;
  readonly places: number;
}

/** The spread of the unexplained rest among the municipalities that lack the same parts. SEK per inhabitant. */
export interface RestSpread {
  readonly total: ReconciledTotal;
  /** Ids of the parts that are unknown, and so in the rest, of every municipality in the group. */
  readonly unknownParts: readonly string[];
  readonly places: number;
  /** The rest that this percentage of the municipalities lies at or below. */
  readonly percentiles: readonly { readonly percent: number; readonly rest: number }[];
  readonly bins: readonly RestBin[];
  readonly lowest: { readonly code: string; readonly name: string };
  readonly highest: { readonly code: string; readonly name: string };
}

const percents = [0, 5, 25, 50, 75, 95, 100];

/** The spread of the rest of a year, for grants and for tax, apart for municipalities that lack different parts. */
export function restSpread({ rows }: ReconciledYear): RestSpread[] {
  return reconciledTotals.flatMap((total) => {
    const known = rows.filter((row) => row[total].restPerInhabitant !== null);
    const groups = Map.groupBy(known, (row) => row[total].unknownParts.join(" "));
    return [...groups.values()]
      .sort((a, b) => b.length - a.length)
      .map((group): RestSpread => {
        const sorted = group.toSorted((a, b) => a[total].restPerInhabitant! - b[total].restPerInhabitant!);
        const rests = sorted.map((row) => row[total].restPerInhabitant!);
        const percentiles = percents.map((percent) => ({ percent, rest: percentile(rests, percent) }));
        const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
        return {
          total,
          unknownParts: lowest[total].unknownParts,
          places: group.length,
          percentiles,
          bins: binsOf(rests, percentile(rests, 5), percentile(rests, 95)),
          lowest: { code: lowest.code, name: lowest.name },
          highest: { code: highest.code, name: highest.name },
        };
      });
  });
}

/** The smallest value that at least `percent` of the sorted values lie at or below. */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** Some ten equally wide bins over what lies between `low` and `high`, and an open one at each end. */
function binsOf(sorted: readonly number[], low: number, high: number): RestBin[] {
  const width = niceWidth((high - low) / 8);
  const first = Math.floor(low / width) * width;
  const count = Math.floor(high / width) - Math.floor(low / width) + 1;
  const edges = Array.from({ length: count + 1 }, (_, position) => first + position * width);
  const between = (from: number, to: number) => sorted.filter((rest) => rest >= from && rest < to).length;
  const inner = edges.slice(1).map((to, position) => {
    const from = edges[position]!;
    return { from, to, places: between(from, to) };
  });
  const end = edges.at(-1)!;
  return [
    { from: null, to: first, places: between(Number.NEGATIVE_INFINITY, first) },
    ...inner,
    { from: end, to: null, places: between(end, Number.POSITIVE_INFINITY) },
  ].filter(({ from, to, places }) => places > 0 || (from !== null && to !== null));
}

/** The next of 1, 2 and 5 times a power of ten, at least one krona. */
function niceWidth(width: number): number {
  if (!(width > 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= width)!;
}
