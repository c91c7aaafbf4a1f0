import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { type LoadOptions, loadTables } from "../../src/store/index.ts";
import { folderOf } from "./folders.ts";
import { workbook } from "./workbooks.ts";

async function loadWith(
  files: Record<string, string | Uint8Array>,
  names: string[],
  rest: Partial<LoadOptions> = {},
) {
  return loadTables({ names, overlay: await folderOf(files), ...rest });
}

test("a user's row replaces the shipped one whole, in its place; a new key comes last", async () => {
  const { tables } = await loadWith(
    { "national-totals.csv": "equalisation_year,tax_base_sek,population_1_november\n2021,5,6\n2027,7,8\n" },
    ["national-totals"],
  );
  const totals = tables.get("national-totals")!;
  const column = (name: string) => Array.from(totals.numbers.get(name)!);
  expect(column("equalisation_year")).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  expect(column("tax_base_sek").slice(0, 2)).toEqual([2261863348600, 5]);
  expect(column("population_1_november").at(-1)).toBe(8);
  // The interval belongs to the shipped figure: it must not stay beside the user's.
  expect(column("population_1_november_low").slice(0, 2)).toEqual([10319473, Number.NaN]);
  expect(totals.origins).toEqual([
    { kind: "shipped", file: "national-totals.parquet" },
    { kind: "user", file: "national-totals.csv" },
  ]);
  expect(Array.from(totals.originOfRow)).toEqual([0, 1, 0, 0, 0, 0, 0, 1]);
});

const population = "code,year,population\n0114,2019,47000\n1814,2019,8235\n";
const forms: Record<string, Record<string, string | Uint8Array>> = {
  CSV: { "population-1-november.csv": population },
  "CSV with Windows line ends, a byte order mark and quotation marks": {
    "population-1-november.csv": `\uFEFF"code","year","population"\r\n"0114","2019","47000"\r\n1814,2019,8235\r\n\r\n`,
  },
  "CSV with semicolons": { "population-1-november.csv": population.replaceAll(",", ";") },
  "CSV in another order of columns, with an empty column": {
    "population-1-november.csv": "population;;code;year\n47000;;0114;2019\n8235;;1814;2019\n",
  },
  "Excel with codes as text": {
    "population-1-november.xlsx": workbook({
      Blad1: [
        ["code", "year", "population"],
        ["0114", 2019, 47000],
        ["1814", 2019, 8235],
      ],
    }),
  },
  "Excel with a code kept as a number that lost nothing": {
    "population-1-november.xlsx": workbook({
      Blad1: [
        ["code", "year", "population"],
        ["0114", 2019, 47000],
        [1814, 2019, 8235],
      ],
    }),
  },
  "Excel with several sheets, one of them named as the table": {
    "population-1-november.xlsx": workbook({
      Information: [["read this"]],
      "population-1-november": [
        ["code", "year", "population"],
        ["0114", 2019, 47000],
        ["1814", 2019, 8235],
      ],
    }),
  },
  "Excel with a formula and its computed value": {
    "population-1-november.xlsx": workbook({
      Blad1: {
        "!ref": "A1:C3",
        A1: { t: "s", v: "code" },
        B1: { t: "s", v: "year" },
        C1: { t: "s", v: "population" },
        A2: { t: "s", v: "0114" },
        B2: { t: "n", v: 2019 },
        C2: { t: "n", v: 47000, f: "B2+44981" },
        A3: { t: "s", v: "1814" },
        B3: { t: "n", v: 2019 },
        C3: { t: "n", v: 8235 },
      },
    }),
  },
  "Parquet with 64-bit numbers": {
    "population-1-november.parquet": new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: "code", data: ["0114", "1814"], type: "STRING" },
          { name: "year", data: [2019n, 2019n], type: "INT64" },
          { name: "population", data: [47000, 8235], type: "DOUBLE" },
        ],
      }),
    ),
  },
};

test.each(Object.keys(forms))("a table can be given as %s", async (form) => {
  const { tables } = await loadWith(forms[form]!, ["population-1-november"]);
  const table = tables.get("population-1-november")!;
  expect(table.texts.get("code")).toEqual(["0114", "1814"]);
  expect(Array.from(table.numbers.get("year")!)).toEqual([2019, 2019]);
  expect(Array.from(table.numbers.get("population")!)).toEqual([47000, 8235]);
});

test("a decimal comma is a decimal comma when semicolons separate", async () => {
  const { tables } = await loadWith(
    { "tax-rates.csv": "code;year;municipal_rate_pct\n0114;2023;19,42\n0115;2023;19.05\n" },
    ["tax-rates"],
  );
  expect(Array.from(tables.get("tax-rates")!.numbers.get("municipal_rate_pct")!.slice(-2))).toEqual([
    19.42, 19.05,
  ]);
});

test("the minus sign of Swedish typography is a minus sign", async () => {
  const { tables } = await loadWith(
    { "published-outcomes.csv": "equalisation_year,code,income_equalisation_pc\n2023,0162,−16894\n" },
    ["published-outcomes"],
  );
  expect(tables.get("published-outcomes")!.numbers.get("income_equalisation_pc")!.at(-1)).toBe(-16894);
});

test("a new municipality may be used in every table of the folder that brings it", async () => {
  const { tables } = await loadWith(
    {
      "municipalities.csv": "code,name,county_code,county,region\n0198,Nybyn,01,Stockholm,Region Stockholm\n",
      "population-1-november.csv": "code,year,population\n0198,2019,12\n",
    },
    ["municipalities", "population-1-november"],
  );
  expect(tables.get("municipalities")!.rowCount).toBe(291);
  expect(tables.get("population-1-november")!.texts.get("code")).toEqual(["0198"]);
});

test("only the asked columns of a user's table are kept", async () => {
  const { tables } = await loadWith(
    { "panel.csv": "code,year,population,employees\n0114,2023,50000,1800\n" },
    ["panel"],
    { columns: { panel: ["population"] } },
  );
  expect([...tables.get("panel")!.numbers.keys()]).toEqual(["year", "population"]);
  expect(tables.get("panel")!.numbers.get("population")!.at(-1)).toBe(50000);
});

test("a note goes with the row it is about when the user replaces that row", async () => {
  const shipped = await loadTables({ names: ["panel"] });
  const { code, year } = shipped.notes.find((note) => note.kind === "accounting_identity")!;
  const { notes } = await loadWith({ "panel.csv": `code,year,population\n${code},${year},1\n` }, ["panel"]);
  expect(shipped.notes.length - notes.length).toBe(
    shipped.notes.filter((note) => note.code === code && note.year === year).length,
  );
  expect(notes.some((note) => note.code === code && note.year === year)).toBe(false);
});

test("other files in the folder are left alone", async () => {
  const files = { "README.md": "x", "tax-base.yaml": "x", "~$tax-base.xlsx": "lock", ".hidden.csv": "x" };
  const { tables } = await loadWith(files, ["national"]);
  expect(tables.get("national")!.rowCount).toBe(28);
});

test("the data version names the figures: the same files give the same, another byte another", async () => {
  const version = async (text: string, names = ["national"]) =>
    (await loadWith({ "population-1-november.csv": text }, names)).dataVersion;
  const shipped = (await loadTables({ names: ["national"] })).dataVersion;
  expect(shipped).toMatch(/^[0-9a-f]{12}$/);
  expect((await loadTables({ names: ["tax-rates"] })).dataVersion).toBe(shipped);
  const own = await version(population);
  expect(own).not.toBe(shipped);
  expect(await version(population, ["municipalities"])).toBe(own);
  expect(await version(population.replace("47000", "47001"))).not.toBe(own);
});
