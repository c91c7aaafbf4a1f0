import { utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { barkraft, rowsOf } from "../cli/support.ts";
import { opened, recalculate } from "./recalculate.ts";

describe.each([
  "equalise --format xlsx",
  "equalise --format xlsx --year 2021 --level region",
  "equalise --format xlsx --year 2022 --level county",
  "equalise --format xlsx --municipality Laxå",
  "equalise --format xlsx --reform scenarios/one-rate.yaml",
  "compare --format xlsx --reform scenarios/full-compensation.yaml",
])("%s", (command) => {
  test("opens, and every formula gives the figure it shows", async () => {
    const cells = recalculate(opened((await barkraft(command)).bytes));
    for (const { cell, formula, kept, computed } of cells) {
      if (typeof computed === "number") {
        expect(Math.abs(Number(kept) - computed), `${cell} ${formula}`).toBeLessThan(
          1e-6 * Math.max(1, Math.abs(computed)),
        );
      } else expect(kept ?? "", `${cell} ${formula}`).toBe(computed);
    }
    expect(cells.length).toBeGreaterThan(command.includes("county") ? 0 : 5);
  });
});

test("holds the figures that the csv holds", async () => {
  const workbook = opened((await barkraft("equalise --format xlsx")).bytes);
  const [names, ...rows] = utils.sheet_to_json<(string | number)[]>(workbook.Sheets.Outcome!, {
    header: 1,
    range: 2,
  });
  const at = (name: string) => names!.indexOf(name);
  const sheet = new Map(rows.map((row) => [row[0], row]));
  const csv = rowsOf((await barkraft("equalise --format csv")).out);
  expect(csv).toHaveLength(290);
  for (const { code, income_equalisation_pc, total_pc, total_tsek } of csv) {
    const row = sheet.get(code!)!;
    expect(
      [row[at("income_equalisation_pc")], row[at("total_pc")], row[at("total_tsek")]].map(String),
    ).toEqual([income_equalisation_pc, total_pc, total_tsek]);
  }
});

test("a changed guarantee level changes every outcome as the reform does", async () => {
  const workbook = opened((await barkraft("equalise --format xlsx")).bytes);
  const nation = workbook.Sheets.Nation!;
  const row = Object.keys(nation).find((name) => nation[name]?.v === "income_equalisation.guarantee_level")!;
  nation[`C${row.slice(1)}`].v = 1.1;
  const changed = new Map(recalculate(workbook).map(({ cell, computed }) => [cell, computed]));
  const outcome = workbook.Sheets.Outcome!;
  const column = Object.keys(outcome)
    .find((name) => outcome[name]?.v === "income_equalisation_pc")!
    .replace(/\d/g, "");
  const reformed = rowsOf(
    (await barkraft("equalise --format csv --set income_equalisation.guarantee_level=110%")).out,
  );
  reformed.forEach(({ income_equalisation_pc }, index) => {
    expect(String(changed.get(`Outcome!${column}${index + 4}`))).toBe(income_equalisation_pc);
  });
});

test("says what it is: year, prices, source, versions, statuses, in the language asked for", async () => {
  const workbook = opened(
    (await barkraft("equalise --format xlsx --lang sv --set income_equalisation.guarantee_level=1.1")).bytes,
  );
  expect(workbook.SheetNames).toEqual(["Utfall", "Län", "Riket", "Om", "Manifest"]);
  const about = utils.sheet_to_csv(workbook.Sheets.Om!);
  for (const part of [
    "2020",
    "löpande priser",
    "Kolada",
    "se-",
    "uppskattad",
    "income_equalisation.guarantee_level = 1.1",
  ]) {
    expect(about).toContain(part);
  }
});

test("the same result gives the same bytes", async () => {
  const [one, two] = [await barkraft("equalise --format xlsx"), await barkraft("equalise --format xlsx")];
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
});
