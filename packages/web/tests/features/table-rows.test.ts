import { expect, test } from "vitest";
import { readSorting, rowsToList, writeSorting } from "../../src/features/table/rows.ts";

const places = [
  { name: "Örebro", code: "1880", county: "18", group: "B3" },
  { name: "Åre", code: "2321", county: "23", group: "C9" },
  { name: "Ale", code: "1440", county: "14", group: "A2" },
];
const figures = [Float64Array.of(5, Number.NaN, 9)];
const listed = (filter: Parameters<typeof rowsToList>[1], sort?: string) =>
  rowsToList(places, filter, readSorting(sort), figures).map((row) => places[row]!.name);

test("names are sorted as in Swedish", () => {
  expect(listed({})).toEqual(["Ale", "Åre", "Örebro"]);
});

test("unknown figures come last in both directions", () => {
  expect(listed({}, "0")).toEqual(["Örebro", "Ale", "Åre"]);
  expect(listed({}, "-0")).toEqual(["Ale", "Örebro", "Åre"]);
});

test("county, group and text narrow the list", () => {
  expect(listed({ county: "23" })).toEqual(["Åre"]);
  expect(listed({ group: "A2" })).toEqual(["Ale"]);
  expect(listed({ find: "ör" })).toEqual(["Örebro"]);
  expect(listed({ find: "14" })).toEqual(["Ale"]);
});

test("a sorting is the same after a link", () => {
  expect(["-name", "2", "-1"].map((text) => writeSorting(readSorting(text)))).toEqual(["-name", "2", "-1"]);
  expect(writeSorting(readSorting(undefined))).toBeUndefined();
});
