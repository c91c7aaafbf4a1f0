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
import { type BacktestSpan, backtestYears, type KeyFigures, unpackKeyFigures } from "@barkraft/sweden";

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
  readonly versions: { readonly model: string; readonly data: string };
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
    versions: { model: list.model_version, data: list.data_version },
  };
}

export interface KeyTest {
  readonly test: Backtest;
  /** Over the first three keys; undefined with fewer than two years. */
  readonly search: MixSearch | undefined;
}

/** Holds the keys against the past and searches for the best mix. */
export function testKeys({ tables, keys }: KeyGround, span: BacktestSpan): KeyTest {
  const test = backtest(backtestYears(tables, span), keys);
  const years = test.years.map((year) => ({ ...year, shares: year.shares.slice(0, mixed) }));
  return { test, search: searchMix(years, mixed, steps) };
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
