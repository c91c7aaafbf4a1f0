import type { Labels } from "@barkraft/core";
import {
  type AllocationKey,
  type Backtest,
  backtest,
  type MixSearch,
  type NamedKey,
  readAllocationKey,
  searchMix,
} from "@barkraft/finance";
import {
  type BacktestSpan,
  backtestYears,
  type KeyFigures,
  type RegisteredYears,
  type Registration,
  registeredYears,
  unpackKeyFigures,
} from "@barkraft/sweden";

/** The keys that are held against each other, as the program ships them; the first is what the others are measured by. */
export const testedIds = ["per-inhabitant", "equalised", "fast-variable", "cost-last-year"] as const;

/** How many of them, from the first, the search mixes. */
const mixed = 3;
const steps = 20;

/** A shipped key as the server lists it. */
export interface ListedKey {
  readonly id: string;
  readonly title: Labels;
  readonly description: Labels;
  readonly years: Readonly<Record<string, unknown>>;
}

export interface KeyList {
  readonly keys: readonly ListedKey[];
  readonly model_version: string;
  readonly data_version: string;
}

/** All that the page computes from. */
export interface KeyGround {
  readonly tables: ReturnType<typeof unpackKeyFigures>;
  readonly keys: readonly (NamedKey & { readonly title: Labels; readonly description: Labels })[];
  /** By the rise of newly registered, which the reader's files give. */
  readonly registered: AllocationKey;
}

/** The tables and tested keys from what the server answered. */
export function keyGround(figures: KeyFigures, list: KeyList): KeyGround {
  const keyOf = (id: string) => {
    const listed = list.keys.find((each) => each.id === id);
    if (!listed) throw new Error(`the server lists no key ${id}`);
    const { title, description, years } = listed;
    return { id, title, description, key: readAllocationKey(years.all, id) };
  };
  return {
    tables: unpackKeyFigures(figures),
    keys: testedIds.map(keyOf),
    registered: keyOf("newly-registered").key,
  };
}

export interface KeyTest {
  readonly test: Backtest;
  /** Over the first three keys; undefined with fewer than two years. */
  readonly search: MixSearch | undefined;
  /** In which years the fast variable is the reader's newly registered; undefined where none are opened. */
  readonly registered?: Omit<RegisteredYears, "columns">;
}

/** The reader's newly registered by week, and the weeks that are added up. */
export interface OpenedRegistrations {
  readonly registrations: readonly Registration[];
  readonly weeks: readonly [number, number];
}

/**
 * Holds the keys against the past and searches for the best mix. The fast variable is newly registered in the years in
 * which the reader has opened them, else its stand-in.
 */
export function testKeys(
  { tables, keys, registered: key }: KeyGround,
  span: BacktestSpan,
  opened?: OpenedRegistrations,
): KeyTest {
  const all = backtestYears(tables, span);
  const found =
    opened &&
    registeredYears(
      tables,
      opened.registrations,
      opened.weeks,
      all.map(({ year }) => year),
    );
  const used = found && found.used.length > 0 ? backtestYears(tables, span, { years: found, key }) : all;
  const test = backtest(used, keys);
  const years = test.years.map((year) => ({ ...year, shares: year.shares.slice(0, mixed) }));
  const search = searchMix(years, mixed, steps);
  if (!found) return { test, search };
  const { columns: _, ...registered } = found;
  return { test, search, registered };
}

/** Shares of the tested keys from the percentages of all but the first, which gets the rest. */
export function mixOf(percentages: readonly number[]): number[] {
  const sum = percentages.reduce((total, each) => total + each, 0);
  const scale = sum > 100 ? sum : 100;
  return [sum > 100 ? 0 : (100 - sum) / 100, ...percentages.map((each) => each / scale)];
}

/** A mix of the keys as one key; those without a share are left out. */
export function mixedKey(keys: readonly NamedKey[], mix: readonly number[]): AllocationKey {
  const parts = keys.flatMap(({ key }, at) => (mix[at]! > 0 ? [{ share: mix[at]!, key }] : []));
  return { kind: "mix", parts };
}
