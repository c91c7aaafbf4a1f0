import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  type AllocationKey,
  type AllocationRules,
  allocate,
  type KeyColumn,
  type ReceiverKind,
} from "../../src/index.ts";

interface Case {
  readonly name: string;
  readonly pot: number;
  readonly receivers?: readonly string[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
  readonly key: AllocationKey;
  readonly rules?: AllocationRules;
  readonly amounts?: readonly number[];
  readonly left_over?: number;
  readonly bound?: Readonly<Record<string, string>>;
  readonly unknown?: Readonly<Record<string, string>>;
  readonly refused?: string;
}

const file = fileURLToPath(new URL("./cases.yaml", import.meta.url));
const cases: readonly Case[] = parse(readFileSync(file, "utf8"));

function columnOf(name: string, values: readonly (number | null)[]): KeyColumn {
  const numbers = Float64Array.from(values, (value) => value ?? Number.NaN);
  return { name, unit: "number", year: 2020, status: "published", source: "example", values: numbers };
}

describe("worked examples", () => {
  for (const each of cases) {
    test(each.name, () => {
      const columns = new Map(
        Object.entries(each.columns).map(([name, values]) => [name, columnOf(name, values)]),
      );
      const codes = each.receivers ?? Object.values(each.columns)[0]!.map((_, row) => "ABCDEFGH"[row]!);
      const kinds = codes.map(
        (code): ReceiverKind => (code.startsWith("region") ? "region" : "municipality"),
      );
      const question = {
        pot: each.pot,
        key: each.key,
        rules: each.rules,
        receivers: { codes, names: codes, kinds },
        columns,
      };
      if (each.refused) {
        expect(() => allocate(question)).toThrow(InputError);
        expect(() => allocate(question)).toThrow(each.refused);
        return;
      }
      const outcome = allocate(question);
      expect([...outcome.amounts]).toEqual(each.amounts);
      expect(outcome.leftOver).toBe(each.left_over ?? 0);
      expect(Object.fromEntries(outcome.bound.map(({ row, rule }) => [codes[row], rule]))).toEqual(
        each.bound ?? {},
      );
      expect(Object.fromEntries(outcome.unknown.map(({ row, column }) => [codes[row], column]))).toEqual(
        each.unknown ?? {},
      );
    });
  }
});
