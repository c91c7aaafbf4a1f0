import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownChoice, ownNumber, ownText, readOwn, readOwnValues, writeOwnValues } from "../../src/link/own.ts";
import { readQuery, readSearch, writeQuery } from "../../src/link/search.ts";

const parameters = {
  growth: ownNumber(2, -10, 10),
  key: ownChoice("inhabitants", ["inhabitants", "need"]),
  note: ownText(20),
};

describe("what one page alone reads from its link", () => {
  test("says what is usual when the link says nothing", () => {
    expect(readOwnValues(parameters).values).toEqual({ growth: 2, key: "inhabitants", note: "" });
  });

  test("names what makes no sense, and what may be written", () => {
    const { values, refused } = readOwnValues(parameters, { growth: "11", key: "luck" });
    expect(values).toEqual({ growth: 2, key: "inhabitants", note: "" });
    expect(refused).toEqual([
      { key: "growth", written: "11", allowed: { low: -10, high: 10 } },
      { key: "key", written: "luck", allowed: { words: ["inhabitants", "need"] } },
    ]);
  });

  test("survives the address bar beside the site's own parameters, and what is as usual is not written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), fc.string({ maxLength: 20 }), (growth, note) => {
        const own = writeOwnValues(parameters, undefined, { growth, note });
        const link = writeQuery({ year: 2022, own, lang: "da" });
        const search = readSearch(readQuery(link));
        expect(search.year).toBe(2022);
        expect(readOwnValues(parameters, search.own).values).toEqual({ growth, key: "inhabitants", note });
        expect(link.includes("growth=")).toBe(growth !== 2);
      }),
    );
  });

  test("a link that is read and written again is the same link", () => {
    // The router compares the two to tell whether anything has changed.
    const link = writeQuery({ year: 2022, own: { growth: "3", note: "a" } });
    expect(writeQuery(readQuery(link))).toBe(link);
  });

  test("a parameter set back to what is usual leaves the link", () => {
    const own = writeOwnValues(parameters, { growth: "3" }, { growth: 2 });
    expect(own).toBeUndefined();
  });
});

test("what a page has just set goes before what the address still says", () => {
  const site = new Set(["lang"]);
  expect(readOwn({ lang: "en", basket: "old", own: { basket: "new" } }, site)).toEqual({ basket: "new" });
  expect(readOwn({ basket: "old", own: undefined }, site)).toBeUndefined();
});
