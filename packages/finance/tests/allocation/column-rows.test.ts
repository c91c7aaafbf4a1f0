import { InputError } from "@barkraft/core";
import { expect, test } from "vitest";
import { codeFinder, readColumnRows } from "../../src/index.ts";

const codeOf = codeFinder({
  codes: ["0114", "0180", "01"],
  names: ["Upplands Väsby", "Stockholm", "Region Stockholm"],
  kinds: ["municipality", "municipality", "region"],
});

test("a place is found by its code, by what a spreadsheet makes of it, and by its name", () => {
  expect(
    ["0114", "114", "upplands väsby", "0114 Upplands Väsby", "1", "Region Stockholm"].map(codeOf),
  ).toEqual(["0114", "0114", "0114", "0114", "01", "01"]);
  expect(["9999", "Atlantis", ""].map(codeOf)).toEqual([undefined, undefined, undefined]);
});

test("columns are read with their places; an empty cell is not known", () => {
  const columns = readColumnRows(
    "it.csv",
    [
      ["Kommun", "Namn", "Sökt belopp 2020"],
      ["114", "Upplands Väsby", "1 234,5"],
      ["Stockholm", "Stockholm", null],
    ],
    codeOf,
  );
  expect([...columns.keys()]).toEqual(["sokt_belopp_2020"]);
  expect([...columns.get("sokt_belopp_2020")!]).toEqual([["0114", 1234.5]]);
});

test("every mistake is told with its row and column", () => {
  try {
    readColumnRows(
      "it.csv",
      [
        ["code", "applied"],
        ["0114", "<5"],
        ["0114", 3],
        ["9999", 3],
      ],
      codeOf,
    );
    expect.unreachable();
  } catch (error) {
    expect((error as InputError).problems.map(({ place, found }) => [place, found])).toEqual([
      ["it.csv, row 2, column applied", "'<5'"],
      ["it.csv, row 3, column code", "'0114'"],
      ["it.csv, row 4, column code", "'9999'"],
    ]);
  }
  expect(() => readColumnRows("it.csv", [["name"], ["x"]], codeOf)).toThrow(InputError);
});
