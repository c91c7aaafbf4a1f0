import { exactSum } from "@barkraft/core";
import type { ProjectedQuantity, Projection } from "./projection.ts";

/** The reserves of all places together after a projected year, SEK. */
export interface ReservesOfYear {
  readonly year: number;
  /** Places that have something in their reserve. */
  readonly places: number;
  readonly reserve: number;
  /** Over the year, and what covered deficits. */
  readonly setAside: number;
  readonly used: number;
}

/** How the reserves of all places together grow and are used over the projected years. */
export function reservesAhead({ years, places, columns }: Projection): readonly ReservesOfYear[] {
  const count = places.length;
  return years.slice(1).map((year, at) => {
    const of = (quantity: ProjectedQuantity) =>
      columns[quantity].subarray((at + 1) * count, (at + 2) * count);
    return {
      year,
      places: of("reserve").filter((amount) => amount > 0).length,
      reserve: exactSum(of("reserve")),
      setAside: exactSum(of("set_aside")),
      used: exactSum(of("reserve_used")),
    };
  });
}
