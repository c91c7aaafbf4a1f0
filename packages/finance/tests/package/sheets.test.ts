import { InputError, type SheetCell } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import {
  checkPackage,
  evaluatePackage,
  packageData,
  packageFromSheets,
  packageSheets,
} from "../../src/index.ts";
import { documentOf, fourPlaces, read } from "./support.ts";

const applied = {
  id: "applied",
  name: "As applied for",
  kind: "grant",
  receiver: "municipalities",
  payments: [
    { date: "2020-07", amount: 60 },
    { from: "2020-09", to: "2020-10", amount: 40 },
  ],
  key: { kind: "application", column: "applied", rest: "left over" },
  source: "example",
};
const document = read({
  ...documentOf(applied),
  columns: { applied: { unit: "SEK", source: "example", values: { "01": 70, "02": 10, "03": 40 } } },
});

const sheetsOf = () =>
  new Map(
    packageSheets(document).map(({ name, columns, rows }): [string, SheetCell[][]] => [
      name,
      [[...columns], ...rows.map((row) => [...row])],
    ]),
  );

describe("a package as sheets", () => {
  test("goes there and back without a change, with the columns it brings along", () => {
    const { data, placeOf } = packageFromSheets("it.xlsx", sheetsOf());
    expect(packageData(checkPackage(data, placeOf))).toEqual(packageData(document));
  });

  test("a month that a spreadsheet made into days since 1900 is a month again", () => {
    const sheets = sheetsOf();
    // 1 July 2020 is day 44 013.
    sheets.get("Payments")![1]![1] = 44_013;
    const { data, placeOf } = packageFromSheets("it.xlsx", sheets);
    expect(checkPackage(data, placeOf).measures[0]!.payments[0]!.from).toBe("2020-07-01");
  });

  test("a mistake is found with its sheet, row and column", () => {
    const sheets = sheetsOf();
    const measures = sheets.get("Measures")!;
    measures[1]![measures[0]!.indexOf("kind")] = "gift";
    sheets.get("Payments")![2]![1] = "autumn";
    const { data, placeOf } = packageFromSheets("it.xlsx", sheets);
    const places = problemsOf(() => checkPackage(data, placeOf)).map(({ place }) => place);
    expect(places).toContain("it.xlsx, sheet Measures, row 2, column kind");
    expect(places).toContain("it.xlsx, sheet Payments, row 3, column from");
  });

  test("a workbook without the sheets is no package", () => {
    const [problem] = problemsOf(() => packageFromSheets("it.xlsx", new Map([["Blad1", []]])));
    expect(problem!.found).toBe("the sheets Blad1");
  });
});

describe("columns that a document brings along", () => {
  test("each gets what it applied for at most, in proportion when it is too much", () => {
    // 120 are applied for, 100 are there: 58.33, 8.33 and 33.33.
    expect([...evaluatePackage(document, fourPlaces()).amounts]).toEqual([59, 8, 33, 0]);
  });

  test("a code that is no place is refused, and one that is not named is not known", () => {
    const strange = { unit: "SEK", source: "example", values: { "77": 1 } };
    const wrong = read({ ...documentOf(applied), columns: { applied: strange } });
    expect(problemsOf(() => evaluatePackage(wrong, fourPlaces()))[0]!.found).toBe("the code '77'");
    const few = { unit: "SEK", source: "example", values: { "01": 100 } };
    const outcome = evaluatePackage(
      read({ ...documentOf(applied), columns: { applied: few } }),
      fourPlaces(),
    );
    expect([...outcome.amounts]).toEqual([100, 0, 0, 0]);
    expect(outcome.measures[0]!.shared!.unknown.map(({ row }) => row)).toEqual(
      expect.arrayContaining([1, 2]),
    );
  });
});

function problemsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error("nothing was refused");
}
