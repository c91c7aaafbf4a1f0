import {
  type AssistanceEstimate,
  type AssistanceForecast,
  type AssistanceHeldBack,
  type AssistancePanel,
  assistanceReadings,
  estimateAssistance,
  forecastAssistance,
  heldBackAssistance,
} from "@barkraft/finance";
import { assistancePanel, assistanceYears, usualUninsured } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { stabilisationTables } from "./tables.ts";

export interface AssistanceAsked {
  /** Rise of unemployment, percentage points of those aged 18–64. */
  readonly points: number;
  /** In how many years it lasts before it falls back. */
  readonly lasting: number;
  /** How many years of delay the estimate allows. */
  readonly lags: number;
  /** Share of the unemployed outside unemployment insurance, percent. */
  readonly uninsured: number;
}

/** Years that are forecast. */
export const assistanceHorizon = 4;

export interface AssistanceResult extends AssistanceAsked {
  /** By reading: between places in the same year, and over time as well. */
  readonly estimates: readonly AssistanceEstimate[];
  readonly heldBack: readonly AssistanceHeldBack[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly population: Float64Array;
  /** For each municipality and year. */
  readonly forecasts: readonly (readonly AssistanceForecast[])[];
  /** All municipalities, for each year; the bounds add up because one effect holds for all. */
  readonly together: readonly Pick<AssistanceForecast, "cost" | "low" | "high">[];
  readonly versions: Versions;
}

const estimated = new WeakMap<Country, Map<number, Promise<Estimated>>>();

interface Estimated {
  readonly panel: AssistancePanel;
  readonly estimates: readonly AssistanceEstimate[];
  readonly heldBack: readonly AssistanceHeldBack[];
}

/** The estimates with so many years of delay; made once. */
export function assistanceEstimates(country: Country, lags: number): Promise<Estimated> {
  const known = estimated.get(country) ?? new Map<number, Promise<Estimated>>();
  estimated.set(country, known);
  const found = known.get(lags) ?? estimate(country, lags);
  known.set(lags, found);
  return found;
}

async function estimate(country: Country, lags: number): Promise<Estimated> {
  const panel = assistancePanel(await stabilisationTables(country), country.places);
  const last = assistanceYears.last;
  return {
    panel,
    estimates: assistanceReadings.map((reading) => estimateAssistance(panel, lags, reading)),
    heldBack: heldBackAssistance(
      panel,
      lags,
      "place-and-year",
      [5, 4, 3, 2, 1, 0].map((before) => last - before),
    ),
  };
}

/** What a rise of unemployment adds to social assistance in every municipality, prices of the years estimated. */
export async function assistanceOf(country: Country, asked: AssistanceAsked): Promise<AssistanceResult> {
  const { panel, estimates, heldBack } = await assistanceEstimates(country, asked.lags);
  const unemployment = Array.from({ length: assistanceHorizon }, (_, year) =>
    year === 0 ? asked.points : year === asked.lasting ? -asked.points : 0,
  );
  const population = panel.population.at(-1)!;
  const strength = asked.uninsured / usualUninsured;
  const forecasts = [...population].map((people) =>
    forecastAssistance(estimates[0]!, { population: people, unemployment }, strength),
  );
  const sum = (year: number, part: "cost" | "low" | "high") =>
    forecasts.reduce((all, each) => all + each[year]![part], 0);
  return {
    ...asked,
    estimates,
    heldBack,
    codes: panel.codes,
    names: country.places.levels.municipality!.names,
    population,
    forecasts,
    together: unemployment.map((_, year) => ({
      cost: sum(year, "cost"),
      low: sum(year, "low"),
      high: sum(year, "high"),
    })),
    versions: country.versions,
  };
}
