import { canonicalJson, differencesBetween, isSameFigure } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const plain = fc.jsonValue({ maxDepth: 4 });

describe("canonical JSON", () => {
  test("is JSON of the same value", () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("is the same text whatever the order of the names", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), plain), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  test("leaves out what is not there, and refuses what is no number", () => {
    expect(canonicalJson({ b: 1, a: [undefined, null], c: undefined })).toBe('{"a":[null,null],"b":1}');
    expect(() => canonicalJson({ a: Number.NaN })).toThrow("NaN");
  });
});

describe("differences", () => {
  test("there are none between a value and itself", () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(differencesBetween(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  test("are named by path, by the row's own name, whichever side lacks something", () => {
    const expected = {
      total: 3,
      rows: [
        { code: "0114", pc: 1 },
        { code: "0115", pc: 2 },
      ],
    };
    const found = { total: 4, rows: [{ code: "0114", pc: 1, more: true }], extra: null };
    const nameOf = (row: unknown) => (row as { code?: string }).code;
    expect(differencesBetween(found, expected, "", nameOf)).toEqual([
      { place: "total", found: 4, expected: 3 },
      { place: "rows[0114].more", found: true, expected: null },
      { place: "rows[0115]", found: null, expected: { code: "0115", pc: 2 } },
      { place: "extra", found: null, expected: null },
    ]);
  });

  test("nine digits make the same figure, a krona in a hundred million does not hide", () => {
    expect(isSameFigure(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSameFigure(12_597, 12_598)).toBe(false);
    expect(isSameFigure(100_000_001, 100_000_002)).toBe(false);
    expect(isSameFigure("1", 1)).toBe(false);
  });
});
