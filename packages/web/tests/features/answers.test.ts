import { describe, expect, it } from "vitest";
import { readBeside, writeBeside } from "../../src/features/compare/proposals.ts";
import { type GrantLine, pairOf } from "../../src/features/grant/grant-rows.ts";
import { causesOf } from "../../src/features/municipality/causes.ts";
import { modelName } from "../../src/features/municipality/standard-costs.ts";
import { readSearch } from "../../src/link/search.ts";

const line = (code: string, before: number): GrantLine => {
  return { code, name: code, grant: 194, before, change: before / 24, total: 194, status: "estimated" };
};

describe("the pages of one question", () => {
  it("take the parts of a change together by cause, and leave out causes without effect", () => {
    const part = (cause: string, pc: number) => ({ cause, total: { pc, sek: null } });
    expect(
      causesOf([part("population", -897), part("price_level", 90), part("price_level", 37), part("law", 0)]),
    ).toEqual([
      { cause: "population", value: -897 },
      { cause: "price_level", value: 127 },
    ]);
  });

  it("keep a cause whose effect is unknown", () => {
    expect(causesOf([{ cause: "law", total: { pc: null, sek: null } }])).toEqual([
      { cause: "law", value: Number.NaN },
    ]);
  });

  it("read at most five scenarios from a link, each once, and write them back", () => {
    expect(readBeside("a~b~a~~c~d~e~f")).toEqual(["a", "b", "c", "d", "e"]);
    expect(writeBeside(readBeside("a~b"))).toBe("a~b");
    expect(writeBeside([])).toBeUndefined();
  });

  it("show the municipalities nearest to the report's where the link names none that exist", () => {
    const lines = [line("0127", 1780), line("1427", -1831), line("1280", 2722)];
    expect(pairOf(lines, undefined).map(({ code }) => code)).toEqual(["0127", "1427"]);
    expect(pairOf(lines, "1280~9999").map(({ code }) => code)).toEqual(["1280", "1427"]);
  });

  it("read an amount in digits or powers of ten, and nothing else", () => {
    expect(readSearch({ amount: "2e9" }).amount).toBe(2_000_000_000);
    expect(readSearch({ amount: "1500000" }).amount).toBe(1_500_000);
    for (const wrong of ["-1", "1e99", "lots", "", "1e14", "Infinity"]) {
      expect(readSearch({ amount: wrong }).amount, wrong).toBeUndefined();
    }
  });

  it("name a sub-model without the words that all names begin with", () => {
    expect(modelName("Standardkostnad: äldreomsorg")).toBe("Äldreomsorg");
  });
});
