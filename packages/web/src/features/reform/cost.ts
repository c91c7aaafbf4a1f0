import type { Scene } from "../../figures/scene.ts";
import type { ShownLevel } from "../../link/search.ts";
import type { Frame } from "../../worker/live-reform.ts";

/** What the reform costs the state in income equalisation, SEK a year; null where it is unknown. */
export function costOf(scene: Scene, level: ShownLevel, frame: Frame | null): number | null {
  const id = level === "region" ? "national_region_income_equalisation" : "national_income_equalisation";
  const cost = scene.after(id, frame)[0]! - scene.ground.column(id)[0]!;
  return Number.isNaN(cost) ? null : cost;
}
