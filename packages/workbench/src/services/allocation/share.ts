import { knownOrNull, type Status } from "@barkraft/core";
import {
  type AllocationRules,
  allocate,
  allocationInterval,
  columnsOfKey,
  columnsOfRules,
  type KeyDocument,
  type OwnKeyColumns,
  ownKeyColumns,
  type ReceiverKind,
} from "@barkraft/finance";
import { swedishReceivers } from "@barkraft/sweden";
import { analysisTables } from "../analysis/tables.ts";
import type { Country, Versions } from "../country.ts";
import { type AskedKey, askedKey } from "./asked-key.ts";

export interface AskedShare {
  readonly year: number;
  /** Whole kronor. */
  readonly pot: number;
  readonly key: AskedKey;
  readonly columns?: OwnKeyColumns | undefined;
  /** The most and the least for each inhabitant, SEK; over the document's own rules. */
  readonly capPerInhabitant?: number | undefined;
  readonly floorPerInhabitant?: number | undefined;
}

/** What one receiver gets. */
export interface ShareRow {
  readonly code: string;
  readonly name: string;
  readonly kind: ReceiverKind;
  /** Whole kronor; null where the key could not measure the receiver. */
  readonly amount: number | null;
  /** SEK per inhabitant on 31 December of the year. */
  readonly perInhabitant: number | null;
  /** Ends of what the receiver can get, SEK, where figures are known as intervals. */
  readonly low: number | null;
  readonly high: number | null;
  /** What decides the amount besides the key. */
  readonly rule: string | null;
  /** The column for want of which the receiver, or a part of its share, was left out. */
  readonly missing: string | null;
  readonly status: Status;
}

export interface ShareResult {
  readonly versions: Versions;
  readonly year: number;
  readonly pot: number;
  readonly leftOver: number;
  readonly key: string;
  readonly documents: readonly KeyDocument[];
  readonly columns: readonly {
    readonly name: string;
    readonly unit: string;
    readonly year: number;
    readonly status: Status;
    readonly source: string;
  }[];
  readonly rows: readonly ShareRow[];
}

/** Shares a pot by a key in whole kronor. Throws an `InputError` for a key, column or rule that does not do. */
export async function sharePot(country: Country, asked: AskedShare): Promise<ShareResult> {
  const { year, pot } = asked;
  const { key, rules: own, documents } = await askedKey(asked.key, year);
  const rules = { ...own, ...limitsOf(asked) };
  const tables = await analysisTables(country);
  const read = [...new Set([...columnsOfKey(key), ...columnsOfRules(rules)])];
  const law = read.includes("structural_cost_sek") ? country.baseline(year) : undefined;
  const { receivers } = swedishReceivers(tables, year);
  const given = ownKeyColumns(asked.columns ?? {}, receivers, year);
  const { columns } = swedishReceivers(tables, year, { law, own: given });
  const question = { pot, key, rules, receivers, columns };
  const found = allocate(question);
  const interval = allocationInterval(question);
  const population = columns.get("population")!.values;
  const ruleOf = new Map(found.bound.map(({ row, rule }) => [row, rule]));
  const missingOf = new Map(found.unknown.map(({ row, column }) => [row, column]));
  const kinds = new Set(
    receivers.kinds.filter((_, row) => found.shares[row]! > 0 || found.amounts[row]! > 0),
  );
  const rows = [...receivers.codes.keys()].flatMap((row): ShareRow[] => {
    if (!kinds.has(receivers.kinds[row]!)) return [];
    const isOut = missingOf.has(row) && found.amounts[row] === 0;
    const amount = isOut ? null : found.amounts[row]!;
    const perInhabitant = amount === null ? Number.NaN : amount / population[row]!;
    return [
      {
        code: receivers.codes[row]!,
        name: receivers.names[row]!,
        kind: receivers.kinds[row]!,
        amount,
        perInhabitant: knownOrNull(perInhabitant),
        low: interval && !isOut ? interval.low[row]! : null,
        high: interval && !isOut ? interval.high[row]! : null,
        rule: ruleOf.get(row) ?? null,
        missing: missingOf.get(row) ?? null,
        status: isOut ? "unknown" : found.status,
      },
    ];
  });
  return {
    versions: country.versions,
    year,
    pot,
    leftOver: found.leftOver,
    key: asked.key.written,
    documents,
    columns: read.map((name) => {
      const { unit, year: of, status, source } = columns.get(name)!;
      return { name, unit, year: of, status, source };
    }),
    rows,
  };
}

function limitsOf({ capPerInhabitant, floorPerInhabitant }: AskedShare): AllocationRules {
  const limit = (amount: number) => ({ per: "size", column: "population", amount }) as const;
  return {
    ...(capPerInhabitant === undefined ? {} : { cap: limit(capPerInhabitant) }),
    ...(floorPerInhabitant === undefined ? {} : { floor: limit(floorPerInhabitant) }),
  };
}
