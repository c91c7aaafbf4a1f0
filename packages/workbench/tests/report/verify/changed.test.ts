import { readFile, writeFile } from "node:fs/promises";
import { write } from "@e965/xlsx";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { afterAll, describe, expect, test } from "vitest";
import { opened } from "../recalculate.ts";
import { exported } from "./exports.ts";

const wholeExports = [
  "outcome.csv",
  "comparison.json",
  "laxa.xlsx",
  "some.csv",
  "balance.json",
  "similar.json",
  "package.json",
  "package.csv",
];

/** What the place of the changed figure must say. */
const changedCells: Readonly<Record<string, readonly [row: number, column: number, place: string]>> = {
  "several.csv": [1, 3, "0114 after_1"],
  "stacked.csv": [1, 2, "0114 alone_1"],
  "distribution.csv": [2, 4, "10000 amount_sek"],
  "solution.csv": [1, 2, "income_equalisation.guarantee_level value"],
  "cliffs.csv": [1, 2, " value"],
  "grant.csv": [1, 3, "1860 "],
  "balance.csv": [2, 3, "2015 "],
  "reconciliation.csv": [1, 2, "0114 "],
  "similar.csv": [2, 3, " distance"],
  "need.csv": [1, 2, "0114 "],
  "inhabitant.csv": [1, 2, "income_equalisation_pc average_pc"],
  "change.csv": [1, 5, " change_pc"],
  "parameters.csv": [1, 2, " value"],
};

/** Which figure of an answer is changed, and where that is said to stand. */
const changedFields: Readonly<Record<string, readonly [path: readonly (string | number)[], place: string]>> =
  {
    "several.json": [["rows", 0, "before"], "rows[0114 Upplands Väsby].before"],
    "distribution.json": [["whole", "losers"], "whole.losers"],
    "solution.json": [["cost_sek"], "cost_sek"],
    "balance.json": [["years", 1, "balance_result"], "years[2021].balance_result"],
    "explanation.json": [["figure", "inputs", 0, "figure", "value"], "figure.inputs[income]"],
    "parameters.json": [["parameters", 0, "value"], "parameters["],
  };

const changedSheets = [
  ["several.xlsx", "C4", "(before, Upplands Väsby)"],
  ["distribution.xlsx", "E4", "(amount_sek, "],
  ["similar.xlsx", "D5", "(distance, "],
] as const;

type Path = readonly (string | number)[];

/** The paths of all values in plain data that hold no others. */
function leavesOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== "object" || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return /^sha256:/.test(value) ? `sha256:${"0".repeat(64)}` : `${value}x`;
  return typeof value === "boolean" ? !value : 1;
}

const { at, verify, remove } = await exported([
  ...new Set([
    ...wholeExports,
    ...Object.keys(changedCells),
    ...Object.keys(changedFields),
    ...changedSheets.map(([file]) => file),
  ]),
]);

afterAll(remove);

describe("a file that was changed is told from one that was computed, figure by figure", () => {
  test("csv", async () => {
    const lines = (await readFile(at("outcome.csv"), "utf8")).split("\n");
    const cells = lines[1]!.split(",");
    cells[2] = String(Number(cells[2]) + 1);
    lines[1] = cells.join(",");
    await writeFile(at("changed.csv"), lines.join("\n"));
    await writeFile(at("changed.csv.manifest.json"), await readFile(at("outcome.csv.manifest.json")));
    const { code, out } = await verify("changed.csv");
    expect(code).toBe(1);
    expect(out).toContain(`0114 income_equalisation_pc: found ${cells[2]}, expected ${Number(cells[2]) - 1}`);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
  });

  test("json, as data", async () => {
    const content = JSON.parse(await readFile(at("comparison.json"), "utf8"));
    content.cost_sek += 1_000_000;
    content.rows[0].difference_pc = 0;
    await writeFile(at("changed.json"), JSON.stringify(content));
    const { code, out } = await verify("changed.json", "--format", "json");
    expect(code).toBe(1);
    const { identical, differences } = JSON.parse(out);
    expect(identical).toBe(false);
    expect(differences.map(({ place }: { place: string }) => place)).toEqual([
      "cost_sek",
      "rows[0114 Upplands Väsby].difference_pc",
    ]);
  });

  test("a workbook", async () => {
    const workbook = opened(await readFile(at("laxa.xlsx")));
    const [sheet, cell] = workbook.SheetNames.flatMap((name) => {
      const labelled = Object.entries(workbook.Sheets[name]!).find(([, each]) => each?.v === "total_pc");
      return labelled ? [name, `D${labelled[0].replace(/\D/g, "")}`] : [];
    }) as [string, string];
    workbook.Sheets[sheet]![cell].v += 5;
    await writeFile(at("changed.xlsx"), write(workbook, { type: "buffer", bookType: "xlsx" }));
    const { code, out } = await verify("changed.xlsx");
    expect(code).toBe(1);
    expect(out).toContain(`${sheet}!${cell} (total_pc): found`);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
  });

  test.each(Object.entries(changedCells))("%s", async (file, [row, column, place]) => {
    const rows = csvParseRows(await readFile(at(file), "utf8"));
    const was = Number(rows[row]![column]);
    rows[row]![column] = String(was + 1);
    await writeFile(at(`changed-${file}`), csvFormatRows(rows));
    await writeFile(at(`changed-${file}.manifest.json`), await readFile(at(`${file}.manifest.json`)));
    const { code, out } = await verify(`changed-${file}`);
    expect(code).toBe(1);
    const [, difference, ...more] = out.trimEnd().split("\n");
    expect(more).toEqual([]);
    expect(difference).toContain(place);
    expect(difference).toContain(`found ${was + 1}, expected ${was}`);
  });

  test.each(Object.entries(changedFields))("%s", async (file, [path, place]) => {
    const answer = JSON.parse(await readFile(at(file), "utf8"));
    const holder = path.slice(0, -1).reduce((each, key) => each[key], answer);
    holder[path.at(-1)!] += 1;
    await writeFile(at(`changed-${file}`), JSON.stringify(answer));
    const { code, out } = await verify(`changed-${file}`);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toEqual([expect.anything(), expect.stringContaining(place)]);
  });

  test.each(changedSheets)("%s", async (file, cell, place) => {
    const workbook = opened(await readFile(at(file)));
    workbook.Sheets[workbook.SheetNames[0]!]![cell].v += 5;
    await writeFile(at(`changed-${file}`), write(workbook, { type: "buffer", bookType: "xlsx" }));
    const { code, out } = await verify(`changed-${file}`);
    expect(code).toBe(1);
    expect(out).toContain(`!${cell} ${place}`);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
  });

  test("what the user supplied with the request: other accounts, other weights", async () => {
    const answer = JSON.parse(await readFile(at("balance.json"), "utf8"));
    answer.manifest.request.given.years[0].result = -6_000_000;
    await writeFile(at("other-accounts.json"), JSON.stringify(answer));
    const accounts = await verify("other-accounts.json");
    expect(accounts.code).toBe(1);
    expect(accounts.out).toContain("years[2020].");
    const found = JSON.parse(await readFile(at("similar.json"), "utf8"));
    found.manifest.request.given.weights.population = 1;
    await writeFile(at("other-weights.json"), JSON.stringify(found));
    expect((await verify("other-weights.json")).out).toContain("traits[population].weight");
  });

  test("a source text in the request that no figure depends on", async () => {
    const answer = JSON.parse(await readFile(at("package.json"), "utf8"));
    const { measures } = answer.manifest.request.given.package;
    measures[0].source = { ...measures[0].source, sv: "En annan källa." };
    await writeFile(at("other-source.json"), JSON.stringify(answer));
    const { code, out } = await verify("other-source.json");
    expect(code).toBe(1);
    expect(out).toContain("manifest.digests.request: found sha256:");
  });

  test("each field of a manifest", async () => {
    const manifest = JSON.parse(await readFile(at("package.csv.manifest.json"), "utf8"));
    const unnoticed: string[] = [];
    // A name of a field stands for all fields of the name.
    for (const [name, path] of new Map(leavesOf(manifest).map((each) => [each.at(-1), each]))) {
      const changed = structuredClone(manifest);
      const holder = path.slice(0, -1).reduce((each, key) => each[key], changed);
      holder[name!] = otherThan(holder[name!]);
      await writeFile(at("one-field.json"), JSON.stringify(changed));
      if ((await verify("one-field.json")).code !== 1) unnoticed.push(path.join("."));
    }
    expect(unnoticed).toEqual([]);
  });

  test("a manifest from before the request had a digest", async () => {
    const manifest = JSON.parse(await readFile(at("some.csv.manifest.json"), "utf8"));
    delete manifest.digests.request;
    await writeFile(at("older.json"), JSON.stringify(manifest));
    expect((await verify("older.json")).out).toMatch(/digests\.request: found –, expected sha256:/);
  });

  test("what the manifest's sheet says to people", async () => {
    const workbook = opened(await readFile(at("similar.xlsx")));
    workbook.Sheets.Manifest!.B2.v = "se-9";
    await writeFile(at("other-words.xlsx"), write(workbook, { type: "buffer", bookType: "xlsx" }));
    expect((await verify("other-words.xlsx")).out).toMatch(/Manifest!B2: found se-9/);
  });

  test("a manifest: another scenario, another digest", async () => {
    const manifest = JSON.parse(await readFile(at("some.csv.manifest.json"), "utf8"));
    manifest.scenario.changes["income_equalisation.guarantee_level"] = 1.12;
    manifest.digests.parameters = `sha256:${"0".repeat(64)}`;
    await writeFile(at("changed-manifest.json"), JSON.stringify(manifest));
    const { code, out } = await verify("changed-manifest.json");
    expect(code).toBe(1);
    expect(out).toContain("manifest.digests.scenario");
    expect(out).toContain("manifest.digests.parameters");
    expect(out).toContain("manifest.digests.result");
  });
});
