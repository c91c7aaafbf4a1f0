import {
  type Backtest,
  backtest,
  type MixSearch,
  type NamedKey,
  searchMix,
  type TestedYear,
} from "@barkraft/finance";
import { type BacktestSpan, backtestTo, backtestYears } from "@barkraft/sweden";
import { analysisTables } from "../analysis/tables.ts";
import type { Country, Versions } from "../country.ts";
import { askedKey } from "./asked-key.ts";

/** The keys that are held against each other unless others are asked for; the first is what the rest are measured by. */
export const usualKeys = [
  "per-inhabitant",
  "equalised",
  "fast-variable",
  "per-inhabitant=0.5,fast-variable=0.5",
  "equalised=0.5,fast-variable=0.5",
  "cost-last-year",
] as const;

/** The keys that the search mixes unless others are asked for. */
export const usualMix = ["per-inhabitant", "equalised", "fast-variable"] as const;

/** Steps of a share in the search: a twentieth of the pot. */
const steps = 20;

export interface AskedBacktest extends BacktestSpan {
  readonly keys: readonly string[];
  readonly mix: readonly string[];
  readonly own?: Readonly<Record<string, unknown>> | undefined;
}

export interface BacktestResult extends BacktestSpan {
  readonly versions: Versions;
  readonly test: Backtest;
  readonly mix: readonly string[];
  /** Undefined when fewer than two years can be tested. */
  readonly search: MixSearch | undefined;
  /** The years with the shares of the mixed keys, for other mixes. */
  readonly mixedYears: readonly TestedYear[];
}

/** Holds keys against what social assistance came to cost. Throws an `InputError` for a key that does not exist. */
export async function backtestKeys(country: Country, asked: AskedBacktest): Promise<BacktestResult> {
  const { later, since, mix, own } = asked;
  const named = (written: string): Promise<NamedKey> =>
    askedKey({ written, own }, backtestTo).then(({ key }) => ({ id: written, key }));
  const names = [...asked.keys, ...mix.filter((name) => !asked.keys.includes(name))];
  const all = await Promise.all(names.map(named));
  const years = backtestYears(await analysisTables(country), { later, since });
  const whole = backtest(years, all);
  const places = mix.map((name) => names.indexOf(name));
  const mixedYears = whole.years.map((year) => ({
    ...year,
    shares: places.map((at) => year.shares[at]!),
    scores: places.map((at) => year.scores[at]!),
  }));
  return {
    versions: country.versions,
    later,
    since,
    test: whole,
    mix,
    search: searchMix(mixedYears, mix.length, steps),
    mixedYears,
  };
}
