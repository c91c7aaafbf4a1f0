import { expect, test } from "vitest";
import { readLink, readQuery, readSearch, writeQuery } from "../../src/link/search.ts";

test("a link says the same after it has been written and read", () => {
  const search = {
    year: 2022,
    level: "region" as const,
    place: "01",
    guarantee: 1.1,
    rates: "symmetric" as const,
    explain: "00:sum(tax_base)@nation",
    lang: "da" as const,
  };
  expect(readSearch(readQuery(writeQuery(search)))).toEqual(search);
});

test("codes keep their leading zero", () => {
  expect(readSearch(readQuery("?place=0162&county=01"))).toEqual({ place: "0162", county: "01" });
});

test("values that make no sense are left out and named", () => {
  const { search, refused } = readLink(readQuery("?year=soon&level=village&guarantee=9&lang=fr&sort="));
  expect(search).toEqual({});
  expect(refused).toEqual([
    { key: "year", written: "soon" },
    { key: "level", written: "village" },
    { key: "guarantee", written: "9" },
    { key: "lang", written: "fr" },
  ]);
});

test("every key is answered, so that no raw value of a link gets past the reading", () => {
  const search = readSearch(readQuery("?guarantee=115&level=foo"));
  expect("guarantee" in search && "level" in search).toBe(true);
  expect(search.guarantee).toBeUndefined();
});

test("equal pages have equal links whatever the order", () => {
  expect(writeQuery({ place: "0162", year: 2022 })).toBe(writeQuery({ year: 2022, place: "0162" }));
});
