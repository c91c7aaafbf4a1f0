import { InputError } from "@barkraft/core";
import {
  type AllocationKey,
  type Backtest,
  type BacktestYear,
  backtest,
  type MixSearch,
  type NamedKey,
  searchMix,
  type TestedYear,
} from "@barkraft/finance";
import {
  type BacktestSpan,
  backtestTo,
  backtestYears,
  type RegisteredYears,
  type Registration,
  registeredYears,
} from "@barkraft/sweden";
import { analysisTables } from "../analysis/tables.ts";
import type { Country, Versions } from "../country.ts";
import { askedKey, partsOf } from "./asked-key.ts";

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

/** The key that has a stand-in, and the one that takes its place in years with registrations. */
const fastVariable = "fast-variable";
const newlyRegistered = "newly-registered";

/** Newly registered by week, and the first and last week that are added up. */
export interface GivenRegistrations {
  readonly registrations: readonly Registration[];
  readonly weeks: readonly [number, number];
}

export interface AskedBacktest extends BacktestSpan {
  readonly keys: readonly string[];
  readonly mix: readonly string[];
  readonly own?: Readonly<Record<string, unknown>> | undefined;
  readonly registered?: GivenRegistrations | undefined;
}

export interface BacktestResult extends BacktestSpan {
  readonly versions: Versions;
  readonly test: Backtest;
  /** In which years the fast variable is the user's newly registered; undefined where none are given. */
  readonly registered?: Omit<RegisteredYears, "columns"> & Pick<GivenRegistrations, "weeks">;
  readonly mix: readonly string[];
  /** Undefined when fewer than two years can be tested. */
  readonly search: MixSearch | undefined;
  /** The years with the shares of the mixed keys, for other mixes. */
  readonly mixedYears: readonly TestedYear[];
}

/**
 * Holds keys against what social assistance came to cost. With registrations, the fast variable is the rise of newly
 * registered in the years that they serve, by itself and within a mix. Throws an `InputError` for a key that does not
 * exist, for keys that no year has the figures of, and for registrations that no key reads.
 */
export async function backtestKeys(country: Country, asked: AskedBacktest): Promise<BacktestResult> {
  const { later, since, mix, own, registered: given } = asked;
  const named = (written: string): Promise<NamedKey> =>
    askedKey({ written, own }, backtestTo).then(({ key }) => ({ id: written, key }));
  const names = [...asked.keys, ...mix.filter((name) => !asked.keys.includes(name))];
  const all = await Promise.all(names.map(named));
  const tables = await analysisTables(country);
  const span = { later, since };
  const plain = backtestYears(tables, span);
  const tested = plain.map(({ year }) => year);
  const registered = given && registeredYears(tables, given.registrations, given.weeks, tested);
  const years = registered
    ? placed(
        backtestYears(tables, span, { years: registered, key: (await named(newlyRegistered)).key }),
        await registeredKeys(asked, names),
      )
    : plain;
  const whole = backtest(years, all);
  if (whole.years.length === 0) throw whole.skipped[0]?.why ?? unread();
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
    ...(given && registered ? { registered: { ...yearsOf(registered), weeks: given.weeks } } : {}),
  };
}

const yearsOf = ({ columns: _, ...years }: RegisteredYears) => years;

/** By each written key that the fast variable is a part of: the same with newly registered in its place. */
async function registeredKeys(
  { own }: AskedBacktest,
  names: readonly string[],
): Promise<Readonly<Record<string, AllocationKey>>> {
  const isOf = (written: string, name: string) => partsOf(written).some((part) => part.name === name);
  const fast = names.filter((written) => isOf(written, fastVariable));
  const readsThem = (written: string) =>
    isOf(written, newlyRegistered) || partsOf(written).some(({ name }) => Object.hasOwn(own ?? {}, name));
  if (fast.length === 0 && !names.some(readsThem)) throw unread();
  const replaced = fast.map(async (written) => {
    const parts = partsOf(written).map(({ name, share }) => ({
      name: name === fastVariable ? newlyRegistered : name,
      share,
    }));
    const asWritten = parts.map(({ name, share }) => `${name}=${share}`).join(",");
    return [written, (await askedKey({ written: asWritten, own }, backtestTo)).key] as const;
  });
  return Object.fromEntries(await Promise.all(replaced));
}

/** The years that have registrations, with every key that they are for. */
const placed = (
  years: readonly BacktestYear[],
  instead: Readonly<Record<string, AllocationKey>>,
): BacktestYear[] => years.map((year) => (year.instead ? { ...year, instead } : year));

function unread(): InputError {
  return new InputError([
    {
      code: "registrations_unread",
      place: "--registrations",
      found: "no key that reads newly registered",
      expected: `${fastVariable} or ${newlyRegistered} among the keys`,
      advice: `Add --key ${fastVariable}, or leave the registrations out.`,
    },
  ]);
}
