import { csvParse } from "d3-dsv";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { csvOf } from "../../src/files/csv.ts";
import { excelOf } from "../../src/files/excel.ts";
import { type FileRow, fileColumns } from "../../src/files/rows.ts";
import { fileName } from "../../src/files/save.ts";

const rows: FileRow[] = [
  {
    level: "municipality",
    code: "0162",
    name: 'Danderyd, "villastaden"',
    figure: "income_equalisation_pc",
    label: "Inkomstutjämning",
    side: "law",
    value: -30523,
    unit: "SEK/inhabitant",
    year: 2022,
    status: "estimated",
    status_label: "uppskattad",
    source: "SCB; Kolada",
    reform: "",
    model_version: "se-1",
    data_version: "d-1",
  },
];

test("CSV reads back as it was written", () => {
  const text = csvOf(rows);
  expect(text.startsWith("\ufeff")).toBe(true);
  const [row] = csvParse(text.slice(1));
  expect(row).toEqual(
    Object.fromEntries(Object.entries(rows[0]!).map(([key, value]) => [key, String(value)])),
  );
});

test("an unknown figure is an empty cell", () => {
  expect(csvParse(csvOf([{ ...rows[0]!, value: null }]))[0]?.value).toBe("");
});

const about = { name: "About", rows: [["Equalisation year", 2022]] as const };

test("Excel reads back with numbers as numbers and codes as text", async () => {
  const workbook = await readXlsx(new Uint8Array(await (await excelOf(rows, "A/B", about)).arrayBuffer()));
  const [head, first] = workbook.sheets[0]!.rows;
  expect(head).toEqual([...fileColumns]);
  expect(first?.[1]).toBe("0162");
  expect(first?.[6]).toBe(-30523);
  expect(workbook.sheets[1]?.name).toBe("About");
  expect(workbook.sheets[1]?.rows[1]).toEqual(["Equalisation year", 2022]);
});

test("file names are plain", () => {
  expect(fileName(["barkraft", "Upplands Väsby", "2022"], "csv")).toBe("barkraft-upplands-vasby-2022.csv");
});
