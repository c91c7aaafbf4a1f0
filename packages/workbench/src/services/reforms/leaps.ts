import type { Evaluation, Jump, NearThreshold, WantedPath } from "@barkraft/core";
import type { Versions } from "../country.ts";

/** A sweep of a parameter, or of one municipality's figure. */
export interface CliffsRequest {
  readonly year: number;
  /** Parameter path, or id of an input of the municipalities. */
  readonly swept: WantedPath;
  /** The municipality whose figure is swept; all of them, one by one and without leaps, where none is named. */
  readonly code?: string | undefined;
  readonly quantity?: string | undefined;
  /** Smallest leap that is listed, in the quantity's unit. */
  readonly least?: number | undefined;
  /** How near a threshold a place must be to be listed, as a share of the swept number. */
  readonly within?: number | undefined;
}

/** A leap, and the place that leaps most. */
export interface Leap {
  readonly from: number;
  readonly to: number;
  readonly places: number;
  readonly code: string;
  readonly name: string;
  readonly largest: number;
}

/** Where a small change moves much money, and who is near a threshold. The law is taken without its roundings. */
export interface CliffsResult {
  readonly year: number;
  readonly versions: Versions;
  readonly quantity: string;
  readonly swept: {
    readonly kind: "parameter" | "input";
    readonly id: string;
    readonly unit: string;
    readonly code: string | null;
    /** What the number is, and between which values it was swept; null where each place was taken by itself. */
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly least: number;
  readonly within: number;
  readonly leaps: readonly Leap[];
  readonly near: readonly NearThreshold[];
  /** Whether the sweep was ended before its whole range had been looked through. */
  readonly cutShort: boolean;
}

/** The leap of the place that leaps most. */
export function leapOf(jump: Jump, { scheme, places }: Evaluation, id: string): Leap {
  const { codes, names } = places.levels[scheme.nodes[scheme.slotOf.get(id)!]!.level]!;
  return {
    from: jump.from,
    to: jump.to,
    places: jump.leaps.filter((leap) => leap !== 0 && !Number.isNaN(leap)).length,
    code: codes[jump.row]!,
    name: names[jump.row]!,
    largest: jump.largest,
  };
}

/** Nearest to its threshold first. */
export function byDistance(a: NearThreshold, b: NearThreshold): number {
  return Math.abs(a.distance) - Math.abs(b.distance) || a.row - b.row;
}
