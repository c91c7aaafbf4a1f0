import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { balanceRequirement } from "../../src/index.ts";

const panel = csvParse(readFileSync(new URL("../../../../data/plain/panel.csv", import.meta.url), "utf8"));
const accountsOf2019 = panel.filter(({ year }) => year === "2019");
const number = (row: Readonly<Record<string, string>>, column: string) => Number(row[column]);

test("118 municipalities had a negative operating result in the final accounts of 2019; a report of 2020 says 113", () => {
  const operating = accountsOf2019.map(
    (row) =>
      number(row, "tax_revenue_pc") + number(row, "general_grants_pc") + number(row, "net_operating_cost_pc"),
  );
  expect(operating).toHaveLength(290);
  expect(operating.filter((result) => result < 0)).toHaveLength(118);
});

test("with financial items 68 had a negative result before extraordinary items, 66 after them", () => {
  const negative = (column: string) => accountsOf2019.filter((row) => number(row, column) < 0).length;
  expect(negative("result_before_extraordinary_pc")).toBe(68);
  expect(negative("result_pc")).toBe(66);
});

test("each of the 66 has a deficit to restore by 2022, as far as the figures tell", () => {
  const deficits = accountsOf2019.flatMap((row) => {
    const result = number(row, "result_pc") * number(row, "population");
    return balanceRequirement([{ year: 2019, result }]).years[0]!.recovery.outstanding;
  });
  expect(deficits).toHaveLength(66);
  expect(new Set(deficits.map(({ restoreBy }) => restoreBy))).toEqual(new Set([2022]));
});
