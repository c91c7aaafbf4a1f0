import { exactSum } from "@barkraft/core";
import { outcomes } from "../../figures/measures.ts";
import { nodeOf, type Scene } from "../../figures/scene.ts";
import type { Frame } from "../../worker/live-reform.ts";

export type OutcomeKey = (typeof outcomes)[number]["key"];

/** A municipality's gain or loss, SEK per inhabitant. */
export interface Effect {
  readonly row: number;
  readonly change: number;
}

export interface Effects {
  readonly winners: number;
  readonly losers: number;
  readonly unknown: number;
  /** What the state pays more, SEK, over the municipalities that are known; null where none is. */
  readonly cost: number | null;
  /** By how much the regulating item changes where the appropriation stays as it is; null where unknown. */
  readonly closing: number | null;
  readonly gains: readonly Effect[];
  readonly losses: readonly Effect[];
}

/** The outcome to tell a reform in: the one that is asked for, or the widest that is known for nearly all. */
export function outcomeFor(scene: Scene, asked: string | undefined): OutcomeKey {
  const wanted = outcomes.find(({ key }) => key === asked);
  if (wanted) return wanted.key;
  const column = scene.ground.column("total_pc");
  const known = column.filter((value) => !Number.isNaN(value)).length;
  return known >= 0.9 * column.length ? "total" : "income";
}

/** Who gains and loses what, and what it costs, under the reform in the making or the one in the link. */
export function effectsOf(scene: Scene, frame: Frame | null, outcome: OutcomeKey, most: number): Effects {
  const { id } = outcomes.find(({ key }) => key === outcome)!;
  const before = scene.ground.column(id);
  const after = scene.after(id, frame);
  const { inhabitants } = scene.ground;
  const closing = frame ? frame.regulatingItemChange : scene.settledRegulatingItemChange;
  const shift = scene.closesToAppropriation ? (closing ?? Number.NaN) : 0;
  const effects: Effect[] = [];
  const costs: number[] = [];
  let unknown = 0;
  for (let row = 0; row < before.length; row++) {
    const change = after[row]! - before[row]! + shift;
    if (Number.isNaN(change)) {
      unknown++;
      continue;
    }
    costs.push(change * inhabitants[row]!);
    // A change that is not a krona in ten thousand is the rounding of the addition, not a gain.
    if (Math.abs(change) >= 1e-4) effects.push({ row, change });
  }
  effects.sort((a, b) => b.change - a.change);
  const gains = effects.filter(({ change }) => change > 0);
  const losses = effects.filter(({ change }) => change < 0).reverse();
  return {
    winners: gains.length,
    losers: losses.length,
    unknown,
    cost: costs.length === 0 ? null : exactSum(costs),
    closing,
    gains: gains.slice(0, most),
    losses: losses.slice(0, most),
  };
}

/** What an outcome is called. */
export const labelOf = (outcome: OutcomeKey) => nodeOf(outcomes.find(({ key }) => key === outcome)!.id).label;
