import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildData, checkData } from "../../src/store/index.ts";
import { copyOfShipped } from "./folders.ts";

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** A Parquet file for each table that has a schema, and the data package. */
async function builtFiles(folder: string): Promise<number> {
  const plain = await readdir(join(folder, "plain"));
  return plain.filter((name) => name.endsWith(".yaml")).length + 1;
}

async function contents(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const read = files.map(
    async ({ name }) => [name, (await readFile(join(folder, name))).toString("base64")] as const,
  );
  return new Map(await Promise.all(read));
}

test("building again gives the same bytes and leaves no temporary file", async () => {
  const folder = await copyOfShipped();
  const before = await contents(folder);
  const steps: string[] = [];
  const report = await buildData({
    folder,
    onProgress: ({ step, done, total }) => steps.push(`${done}/${total} ${step}`),
  });
  expect(report.passed).toBe(true);
  expect(report.written).toHaveLength(await builtFiles(folder));
  expect(steps).toEqual([
    "0/3 reading the plain tables",
    "1/3 checking the figures",
    "2/3 writing Parquet",
    "3/3 done",
  ]);
  expect(await contents(folder)).toEqual(before);
});

test("a plain table that was edited but not built is found", async () => {
  const folder = await copyOfShipped();
  await edit(join(folder, "plain/national.csv"), (text) => text.replace("2000,2408775,", "2000,2408776,"));
  const { passed, checks } = await checkData({ folder });
  expect(passed).toBe(false);
  expect(checks.filter((check) => !check.passed)).toEqual([
    {
      name: "shipped files: as built",
      passed: false,
      counts: { files: await builtFiles(folder) },
      details: [
        "national.parquet is not what the plain tables give: run “barkraft data build”",
        "datapackage.json is not what the plain tables give: run “barkraft data build”",
      ],
    },
  ]);
});

const faults: {
  fault: string;
  table: string;
  change: (text: string) => string;
  check: string;
  detail: string;
}[] = [
  {
    fault: "a new row that breaks the accounting identity",
    table: "panel",
    // Upplands Väsby 2022: the result before extraordinary items.
    change: (text) => {
      const lines = text.split("\n");
      const column = lines[0]!.split(",").indexOf("result_before_extraordinary_pc");
      const row = lines.findIndex((line) => line.startsWith("0114,2022,"));
      const cells = lines[row]!.split(",");
      cells[column] = String(Number(cells[column]) + 2);
      return lines.with(row, cells.join(",")).join("\n");
    },
    check: "panel: accounting identity",
    detail: "2022: 1 rows fail, 0 are known to",
  },
  {
    fault: "a municipality that is missing",
    table: "tax-rates",
    change: (text) => text.replace(/^0114,2010,.*\n/m, ""),
    check: "tax-rates: every municipality",
    detail: "2010 lacks 0114",
  },
  {
    fault: "a municipality from before it was formed",
    table: "tax-rates",
    change: (text) => `${text}0330,1998,20,\n`,
    check: "tax-rates: every municipality",
    detail: "1998 has 0330, said to be missing",
  },
  {
    fault: "a tax base that moves the national sum by one krona",
    table: "tax-base",
    change: (text) =>
      text.replace(/^(0114,2021,)(\d+)/m, (_, key: string, amount: string) => key + (Number(amount) + 1)),
    check: "tax-base and national-totals: sum over municipalities",
    detail: "2021: the municipalities sum to 2325707376101, the nation is 2325707376100",
  },
  {
    fault: "an outcome whose items do not sum to its total",
    table: "published-outcomes",
    change: (text) => text.replace(",11241,2034,", ",11242,2034,"),
    check: "published-outcomes: items sum to the total",
    detail: "2020 1814: the items sum to 15162, the total is 15161",
  },
  {
    fault: "a midpoint that is not one",
    table: "national-totals",
    change: (text) => text.replace(",10443081,", ",10443080,"),
    check: "national-totals: midpoint of the interval",
    detail: "2022: 10443080 is not the midpoint 10443081",
  },
  {
    fault: "a malformed cell",
    table: "tax-rates",
    change: (text) => text.replace("0114,1998,19.5,", "0114,1998,x,"),
    check: "plain tables: schema, types and keys",
    detail:
      "tax-rates.csv, row 2, column municipal_rate_pct: found “x”, expected a number (percent). " +
      "Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
  },
];

test.each(faults)(
  "$fault fails the build, which then writes nothing",
  async ({ table, change, check, detail }) => {
    const folder = await copyOfShipped();
    const before = await contents(folder);
    await edit(join(folder, "plain", `${table}.csv`), change);
    const report = await buildData({ folder });
    expect(report.passed).toBe(false);
    expect(report.written).toEqual([]);
    expect(report.checks.find(({ name }) => name === check)?.details).toContain(detail);
    expect(await contents(folder)).toEqual(before);
  },
);
