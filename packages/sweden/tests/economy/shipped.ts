import { type EconomyChoice, economyColumns, economyFrom, economyGround, placesOf } from "../../src/index.ts";
import { shippedNamed } from "../support/tables.ts";

const tables = shippedNamed(Object.keys(economyColumns));
const places = placesOf(tables.get("municipalities")!);
const grounds = new Map<number, ReturnType<typeof economyGround>>();

/** Sweden's municipalities from the figures that the repository ships. */
export function shippedEconomy(year: number, choice: Partial<EconomyChoice> = {}) {
  const ground = grounds.get(year) ?? economyGround(tables, places, year);
  grounds.set(year, ground);
  return economyFrom(ground, { years: 10, afterProjections: "trend", ...choice });
}

export { places, tables };
