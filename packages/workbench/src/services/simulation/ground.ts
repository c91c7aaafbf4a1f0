import type { SimulationQuestion } from "@barkraft/finance";
import {
  type AfterProjection,
  economyFrom,
  estimateShocks,
  type ShockEstimates,
  type ShockOverrides,
  type SwedishEconomy,
  swedishSimulation,
} from "@barkraft/sweden";
import type { Country } from "../country.ts";
import { type Settings, settingsOf } from "../economy/settings.ts";
import { economyTables, groundOf } from "../economy/tables.ts";

/** What every simulation is asked. */
export interface SimulationAsked {
  /** Year of the last known accounts. */
  readonly from: number;
  readonly years: number;
  readonly after: AfterProjection;
  /** Drivers chosen differently, as in the projection. */
  readonly set?: Settings | undefined;
  /** Numbers that stand instead of estimates of chance. */
  readonly shocks?: ShockOverrides | undefined;
  /** Shares of tax and grants whose overstepping is counted. */
  readonly debtLimit?: number | undefined;
  readonly equityLimit?: number | undefined;
}

export interface SimulationGround {
  readonly economy: SwedishEconomy;
  readonly estimates: ShockEstimates;
  readonly question: SimulationQuestion;
}

const estimated = new WeakMap<Country, Map<number, Promise<ShockEstimates>>>();

/** The estimates of chance from the figures until a year; made once. */
export function shockEstimates(country: Country, year: number): Promise<ShockEstimates> {
  const known = estimated.get(country) ?? new Map<number, Promise<ShockEstimates>>();
  estimated.set(country, known);
  const { codes } = country.places.levels.municipality!;
  const found =
    known.get(year) ?? economyTables(country).then((tables) => estimateShocks(tables, codes, year));
  known.set(year, found);
  return found;
}

/** What a simulation of all municipalities starts from. Throws an `InputError` for what cannot be. */
export async function simulationGround(
  country: Country,
  asked: SimulationAsked,
  code: string | null = null,
): Promise<SimulationGround> {
  const { from, years, after, set, shocks, debtLimit = 1, equityLimit = 0 } = asked;
  const ground = await groundOf(country, from);
  const changes = settingsOf(set ?? {}, code);
  const economy = economyFrom(ground, { years, afterProjections: after, ...changes });
  const estimates = await shockEstimates(country, from);
  const limits = { debt: debtLimit, equity: equityLimit };
  return { economy, estimates, question: swedishSimulation(economy, estimates, { shocks, limits }) };
}
