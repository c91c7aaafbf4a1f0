import { type OwnKeyColumns, ownKeyColumns } from "@barkraft/finance";
import { swedishReceivers } from "@barkraft/sweden";
import type { KeyGround } from "./key-test.ts";

/** How much the fast variable rose in a municipality, percentage points; NaN where unknown. */
export interface Rise {
  readonly code: string;
  readonly name: string;
  readonly points: number;
  /** Ends of the rise where counts are known as intervals only. */
  readonly low: number;
  readonly high: number;
}

const registered = ["newly_registered_pct", "newly_registered_before_pct"] as const;

/** Whether the reader's own figures hold newly registered. */
export const hasRegistrations = (own: OwnKeyColumns): boolean => registered.every((name) => name in own);

/**
 * The rise in every municipality in a year, the smallest first: of the reader's newly registered where they are given,
 * else of unemployment.
 */
export function risesIn({ tables }: KeyGround, year: number, own: OwnKeyColumns): Rise[] {
  const { receivers } = swedishReceivers(tables, year);
  const { columns } = swedishReceivers(tables, year, { own: ownKeyColumns(own, receivers, year) });
  const names = hasRegistrations(own)
    ? registered
    : (["unemployment_18_64_pct", "unemployment_18_64_pct@-1"] as const);
  const [to, from] = names.map((name) => columns.get(name)!);
  return [...receivers.codes.keys()]
    .filter((row) => receivers.kinds[row] === "municipality")
    .map((row) => ({
      code: receivers.codes[row]!,
      name: receivers.names[row]!,
      points: to!.values[row]! - from!.values[row]!,
      low: (to!.low ?? to!.values)[row]! - (from!.high ?? from!.values)[row]!,
      high: (to!.high ?? to!.values)[row]! - (from!.low ?? from!.values)[row]!,
    }))
    .filter(({ points }) => !Number.isNaN(points))
    .sort((a, b) => a.points - b.points || (a.code < b.code ? -1 : 1));
}
