import { readFileSync } from "node:fs";
import { documentFrom, documentSheets } from "@barkraft/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkScheme, schemeFromSheets, schemeSheets } from "../../src/index.ts";

type Sheets = ReturnType<typeof documentSheets>;

/** As a spreadsheet gives the sheets back. */
const opened = (sheets: Sheets) =>
  new Map(sheets.map(({ name, columns, rows }) => [name, [[...columns], ...rows.map((row) => [...row])]]));

test("the shipped scheme comes back from a workbook as it was", () => {
  const file = new URL("../../../../scenarios/reimbursement/covid-19-2020.yaml", import.meta.url);
  const scheme = checkScheme("scheme", parse(readFileSync(file, "utf8")));
  const sheets = opened(schemeSheets(scheme));
  expect([...sheets.keys()]).toEqual(["fields", "categories", "rounds"]);
  expect(schemeFromSheets("scheme.xlsx", sheets)).toEqual(scheme);
});

test("a fold comes back whatever it holds", () => {
  const fold = fc.record({
    year: fc.integer({ min: 1990, max: 2100 }),
    grants: fc.array(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), { minLength: 1, maxLength: 20 }),
    into: fc.constantFrom("per_inhabitant", "aged_65_plus"),
    years: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(fold, (each) => {
      fc.pre(each.grants.every((id) => id !== "true" && id !== "false"));
      expect(documentFrom("fold.xlsx", opened(documentSheets(each)), [])).toEqual(each);
    }),
  );
});

test("a workbook of something else is refused with the names of its sheets, and no cell reaches beyond the document", () => {
  expect(() => documentFrom("x.xlsx", new Map([["Blad1", [["a"]]]]), [])).toThrow(
    /x\.xlsx.*the sheets Blad1/s,
  );
  const rows = [
    ["field", "value"],
    ["__proto__.polluted", "yes"],
    ["year", 2020],
  ];
  expect(documentFrom("x.xlsx", new Map([["fields", rows]]), [])).toEqual({ year: 2020 });
  expect("polluted" in {}).toBe(false);
});
