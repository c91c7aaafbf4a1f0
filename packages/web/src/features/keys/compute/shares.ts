import { InputError, type Problem } from "@barkraft/core";
import {
  type AllocationKey,
  allocate,
  allocationInterval,
  type OwnKeyColumns,
  ownKeyColumns,
} from "@barkraft/finance";
import { swedishReceivers } from "@barkraft/sweden";
import type { KeyGround } from "./key-test.ts";

/** A pot to share, million kronor, by a key and the figures of a year. */
export interface ShareQuestion {
  readonly key: AllocationKey;
  readonly pot: number;
  readonly year: number;
  readonly own: OwnKeyColumns;
}

/** What one municipality gets, SEK; NaN where the key could not measure it. */
export interface ShareLine {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly perInhabitant: number;
  /** Ends of what it can get where figures are known as intervals only. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export interface Shares {
  /** The most per inhabitant first. */
  readonly lines: readonly ShareLine[];
  /** SEK per inhabitant if all got the same. */
  readonly same: number;
  readonly leftOver: number;
  readonly missing: readonly string[];
}

export type ShareAnswer =
  | { readonly shares: Shares; readonly problems?: undefined }
  | { readonly shares?: undefined; readonly problems: readonly Problem[] };

/** Whole kronor for every municipality, or why the pot cannot be shared. */
export function sharesOf({ tables }: KeyGround, { key, pot, year, own }: ShareQuestion): ShareAnswer {
  const { receivers } = swedishReceivers(tables, year);
  const { columns } = swedishReceivers(tables, year, { own: ownKeyColumns(own, receivers, year) });
  const question = { pot: pot * 1e6, key, receivers, columns };
  try {
    const found = allocate(question);
    const interval = allocationInterval(question);
    const population = columns.get("population")!.values;
    const rows = [...receivers.codes.keys()].filter((row) => receivers.kinds[row] === "municipality");
    const out = new Set(found.unknown.map(({ row }) => row).filter((row) => found.amounts[row] === 0));
    const lines = rows
      .map((row): ShareLine => {
        const amount = out.has(row) ? Number.NaN : found.amounts[row]!;
        return {
          code: receivers.codes[row]!,
          name: receivers.names[row]!,
          amount,
          perInhabitant: amount / population[row]!,
          low: interval && (out.has(row) ? Number.NaN : interval.low[row]),
          high: interval && (out.has(row) ? Number.NaN : interval.high[row]),
        };
      })
      .sort((a, b) => orLast(b) - orLast(a) || (a.code < b.code ? -1 : 1));
    const inhabitants = rows.reduce((sum, row) => sum + population[row]!, 0);
    const { kinds, names } = receivers;
    const missing = found.unknown.filter(({ row }) => kinds[row] === "municipality");
    return {
      shares: {
        lines,
        same: (pot * 1e6) / inhabitants,
        leftOver: found.leftOver,
        missing: [...new Set(missing.map(({ row }) => names[row]!))],
      },
    };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

const orLast = ({ perInhabitant }: ShareLine) => (Number.isNaN(perInhabitant) ? -1 : perInhabitant);
