import { Evaluation } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import { inputsOf, placesOf, sweden } from "../../src/index.ts";
import { shippedTables } from "../support/tables.ts";

const tables = shippedTables();
const places = placesOf(tables.get("municipalities")!);
const published = tables.get("published-outcomes")!;
const years = [2020, 2021, 2022];
const figures = ["income_equalisation_pc", "regulating_item_pc", "total_pc", "total_tsek"] as const;

const outcomes = Array.from({ length: published.rowCount }, (_, row) => ({
  row,
  code: published.texts.get("code")![row]!,
  year: published.numbers.get("equalisation_year")![row]!,
}));

test("twelve municipalities were published for each of three years", () => {
  expect(outcomes.map(({ year }) => year).sort()).toEqual(years.flatMap((year) => Array(12).fill(year)));
});

describe.each(years)("the published outcome of %d to the krona", (year) => {
  const evaluation = Evaluation.of(sweden, year, places, inputsOf(tables, places, year));
  test.each(outcomes.filter((outcome) => outcome.year === year))("$code", ({ row, code }) => {
    for (const figure of figures) {
      const quantity = figure === "regulating_item_pc" ? "00" : code;
      expect([figure, evaluation.value(figure, quantity)]).toEqual([
        figure,
        published.numbers.get(figure)![row],
      ]);
    }
  });
});
