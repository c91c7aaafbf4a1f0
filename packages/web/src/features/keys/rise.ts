import { swedishReceivers } from "@barkraft/sweden";
import type { KeyGround } from "./key-test.ts";

/** How much unemployment rose in a municipality, percentage points; NaN where unknown. */
export interface Rise {
  readonly code: string;
  readonly name: string;
  readonly points: number;
}

/** The rise of unemployment in every municipality in a year, the smallest first. */
export function risesIn({ tables }: KeyGround, year: number): Rise[] {
  const { receivers, columns } = swedishReceivers(tables, year);
  const [to, from] = ["unemployment_18_64_pct", "unemployment_18_64_pct@-1"].map(
    (name) => columns.get(name)!.values,
  );
  return [...receivers.codes.keys()]
    .filter((row) => receivers.kinds[row] === "municipality")
    .map((row) => ({
      code: receivers.codes[row]!,
      name: receivers.names[row]!,
      points: to![row]! - from![row]!,
    }))
    .filter(({ points }) => !Number.isNaN(points))
    .sort((a, b) => a.points - b.points || (a.code < b.code ? -1 : 1));
}
