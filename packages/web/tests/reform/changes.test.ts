import { sweden } from "@barkraft/sweden";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  readChanges,
  readReplacements,
  withChange,
  withReplacement,
  writeChanges,
} from "../../src/reform/changes.ts";
import { isReform, reformOf } from "../../src/reform/settings.ts";

test("a value with a key of its own is written under it, every other under set", () => {
  const guarantee = withChange({}, "income_equalisation.guarantee_level", 1.1, 2022);
  expect(guarantee).toMatchObject({ guarantee: 1.1, set: undefined });
  const both = withChange(guarantee, "income_equalisation.municipal_grant_rate.18", 19.5, 2022);
  expect(both).toMatchObject({ guarantee: 1.1, set: "income_equalisation.municipal_grant_rate.18:19.5" });
  expect(reformOf(both, 2022).changes).toEqual({
    "income_equalisation.guarantee_level": 1.1,
    "income_equalisation.municipal_grant_rate.18": 19.5,
  });
});

test("the law's own value is no change", () => {
  const changed = withChange({}, "income_equalisation.municipal_grant_rate.18", 19.5, 2022);
  expect(isReform(changed, 2022)).toBe(true);
  expect(isReform(withChange(changed, "income_equalisation.municipal_grant_rate.18", 19, 2022), 2022)).toBe(
    false,
  );
});

test("a step is replaced by name and put back", () => {
  const replaced = withReplacement({}, "income_equalisation_pc", "symmetric");
  expect(replaced.rates).toBe("symmetric");
  expect(isReform(withReplacement(replaced, "income_equalisation_pc", undefined), 2022)).toBe(false);
});

test("entries that name nothing or leave their limits are refused one by one", () => {
  const { changes, refused } = readChanges(
    "income_equalisation.guarantee_level:1.2~tax_base.gone:1~income_equalisation.fee_degree:19~regulating_item.municipal:",
  );
  expect([...changes]).toEqual([["income_equalisation.guarantee_level", 1.2]]);
  expect(refused).toEqual([
    "tax_base.gone:1",
    "income_equalisation.fee_degree:19",
    "regulating_item.municipal:",
  ]);
  expect(readReplacements("income_equalisation_pc:gone").refused).toEqual(["income_equalisation_pc:gone"]);
});

test("every change within its limits says the same after it has been written and read", () => {
  const change = fc
    .constantFrom(...sweden.declaration.parameters)
    .chain(({ id, range: [min, max] }) => fc.tuple(fc.constant(id), fc.double({ min, max, noNaN: true })));
  fc.assert(
    fc.property(fc.array(change), (list) => {
      const changes = new Map(list.map(([id, value]) => [id, value + 0] as const));
      const read = readChanges(writeChanges(changes));
      expect(read.refused).toEqual([]);
      expect(new Map(read.changes)).toEqual(changes);
    }),
  );
});
