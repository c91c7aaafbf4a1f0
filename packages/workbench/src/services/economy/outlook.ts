import type { Country } from "../country.ts";
import { type SimulationResult, simulation } from "../simulation/simulation.ts";
import { type YearsAhead, type YearsAheadAsked, yearsAhead } from "./years-ahead.ts";

/** How many paths a printed outlook follows, and from which seed, unless said. */
export const outlookPaths = 10_000;
export const outlookSeed = 1;

export interface OutlookAsked extends YearsAheadAsked {
  readonly paths: number;
  readonly seed: number;
}

/** The years ahead and where chance may take them. */
export interface Outlook {
  readonly ahead: YearsAhead;
  /** Null for all municipalities together, of whose sum no paths are kept. */
  readonly chance: SimulationResult | null;
}

/** What a municipality's council is handed. Throws an `InputError` for a place, year or choice that cannot be. */
export async function outlook(country: Country, { paths, seed, ...asked }: OutlookAsked): Promise<Outlook> {
  const ahead = await yearsAhead(country, asked);
  if (ahead.code === null) return { ahead, chance: null };
  return { ahead, chance: await simulation(country, { ...asked, place: ahead.code, paths, seed }) };
}
