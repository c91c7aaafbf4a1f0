import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelVersion } from "@barkraft/sweden";
import { write } from "@e965/xlsx";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barkraft } from "../cli/support.ts";
import { office, recomputed } from "./libre-office.ts";
import { opened } from "./recalculate.ts";

let folder: string;
const at = (name: string) => join(folder, name);
const reform = ["--reform", "scenarios/guarantee-level-110.yaml"];
const several = ["scenarios/guarantee-level-110.yaml", "scenarios/full-compensation.yaml"];
const wanted = [
  "--parameter",
  "income_equalisation.guarantee_level=1.10..1.20",
  "--set",
  "income_equalisation.municipal_grant_degree=1",
];
const preschool = ["--cost", "preschool", "--by", "share(population_1_5)", "--year", "2021"];

/** What the user supplies besides figures and a reform; it is kept in the manifest, so verifying needs no file. */
const supplied: Readonly<Record<string, string>> = {
  "statement.yaml": "years:\n  - { year: 2020, result: -5000000 }\n  - { year: 2021, result: 3000000 }\n",
  "own.csv": `code,own\n${["0114", "0115", "0117", "1860", "1861", "1880"]
    .map((code, at) => `${code},${at * at}`)
    .join("\n")}\n`,
};

/** How each kind of export is written. */
const exports: Readonly<Record<string, readonly string[]>> = {
  "outcome.csv": ["equalise", "--year", "2021"],
  "some.csv": ["equalise", "--municipality", "Laxå", "1880", ...reform],
  "regions.json": ["equalise", "--level", "region"],
  "outcome.xlsx": ["equalise", "--lang", "sv", "--set", "income_equalisation.guarantee_level=110%"],
  "comparison.csv": ["compare", ...reform],
  "comparison.json": ["compare", "--top", "3", ...reform],
  "comparison.xlsx": ["compare", "--lang", "da", ...reform],
  "laxa.xlsx": ["workbook", "Laxå", ...reform],
  "region.xlsx": ["workbook", "Örebro", "--level", "region", "--year", "2021"],
  "several.csv": ["compare", ...several],
  "several.json": ["compare", ...several, "--quantity", "known_total_pc"],
  "several.xlsx": ["compare", ...several, "--lang", "da"],
  "stacked.csv": ["compare", "--stacked", ...reform],
  "stacked.json": [
    "compare",
    "--stacked",
    "--lang",
    "sv",
    "--set",
    "income_equalisation.guarantee_level=1.1",
  ],
  "stacked.xlsx": ["compare", "--stacked", ...reform],
  "distribution.csv": ["distribution", "--lang", "sv", "--bands", "0,10000,50000", "--closed", ...reform],
  "distribution.json": ["distribution", ...reform],
  "distribution.xlsx": ["distribution", "--by", "tax_rate", ...reform],
  "solution.csv": ["solve", ...wanted, "--target", "neutral"],
  "solution.json": ["solve", ...wanted, "--target", "cost<=0", "--max-loss", "5%"],
  "cliffs.csv": ["cliffs", "income_equalisation.guarantee_level=1.10..1.20", "--within", "2%"],
  "cliffs.json": ["cliffs", "tax_base=9e8..12e8", "--municipality", "Laxå", "--least", "5"],
  "grant.csv": ["grant", "--amount", "2e9", "--model", "preschool", "--municipality", "Laxå"],
  "grant.json": ["grant", "--amount", "-5e8", "--model", "all"],
  "balance.csv": ["balance", "Laxå", "--from", "2015", "--lang", "da"],
  "balance.json": ["balance", "--statement", "statement.yaml"],
  "reconciliation.csv": ["reconcile", "--year", "2021"],
  "reconciliation.json": ["reconcile", "Laxå"],
  "similar.csv": ["similar", "Laxå", "--count", "3"],
  "similar.json": ["similar", "Laxå", "--by", "population,density", "--weights", "population=2"],
  "similar.xlsx": ["similar", "Laxå", "--lang", "sv"],
  "need.csv": ["need", ...preschool],
  "need.json": ["need", "--cost", "preschool", "--by", "own", "--columns", "own.csv", "--year", "2021"],
  "need.xlsx": ["need", ...preschool, "--weights", "share(population_1_5)=1500,constant=0"],
  "inhabitant.csv": ["inhabitant", "Laxå", "--age", "8"],
  "inhabitant.json": ["inhabitant", "Laxå", "--age", "40", "--tax-base", "300000", ...reform],
  "inhabitant.xlsx": ["inhabitant", "Laxå", "--age", "70", "--tax-base", "mean"],
  "change.csv": ["change", "Laxå"],
  "change.json": ["change", "--nation", "--from", "2020", "--to", "2021"],
  "change.xlsx": ["change", "Laxå", "--lang", "da"],
  "explanation.json": ["explain", "total_pc", "--municipality", "Laxå", "--depth", "3", ...reform],
  "parameters.csv": ["parameters", "--lang", "sv"],
  "parameters.json": ["parameters", "--year", "2021"],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "barkraft-verify-"));
  for (const [name, content] of Object.entries(supplied)) await writeFile(at(name), content);
  for (const [name, words] of Object.entries(exports)) {
    const own = words.map((word) => (word in supplied ? at(word) : word));
    // An explanation goes to standard output alone.
    const where = words[0] === "explain" ? ["--format", "json"] : ["--output", at(name)];
    const { code, error, bytes } = await barkraft([...own, ...where]);
    expect([name, code, code === 0 ? "" : error]).toEqual([name, 0, ""]);
    if (words[0] === "explain") await writeFile(at(name), bytes);
  }
  for (const name of Object.keys(supplied)) await rm(at(name));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A JSON answer as it is read, of any command. */
// biome-ignore lint/suspicious/noExplicitAny: the answers have as many forms as there are commands.
type Answer = Record<string, any>;

/** Adds one to a figure; gives back the place where it stands. */
function changeIn(row: Answer, field: string, place: string): string {
  row[field] += 1;
  return place;
}

const verify = (name: string, ...more: string[]) => barkraft(["verify", at(name), ...more]);

test.each(Object.keys(exports))("%s is identical when it is computed again", async (name) => {
  const { code, out, error } = await verify(name);
  expect([code, error]).toEqual([0, ""]);
  expect(out).toMatch(/: identical\. Computed again with model/);
});

test("a manifest by itself is enough, and says so in the reader's language", async () => {
  await barkraft(["equalise", "--municipality", "Laxå", "--manifest", at("manifest.json")]);
  expect((await verify("manifest.json", "--lang", "da")).out).toContain("identisk");
});

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

  const changedFields: Readonly<Record<string, (answer: Answer) => string>> = {
    "several.json": ({ rows }) => changeIn(rows[0], "before", "rows[0114 Upplands Väsby].before"),
    "distribution.json": ({ whole }) => changeIn(whole, "losers", "whole.losers"),
    "solution.json": (answer) => changeIn(answer, "cost_sek", "cost_sek"),
    "balance.json": ({ years }) => changeIn(years[1], "balance_result", "years[2021].balance_result"),
    "explanation.json": ({ figure }) => changeIn(figure.inputs[0].figure, "value", "figure.inputs[income]"),
    "parameters.json": ({ parameters }) => changeIn(parameters[0], "value", "parameters["),
  };

  test.each(Object.entries(changedFields))("%s", async (file, change) => {
    const answer = JSON.parse(await readFile(at(file), "utf8"));
    const place = change(answer);
    await writeFile(at(`changed-${file}`), JSON.stringify(answer));
    const { code, out } = await verify(`changed-${file}`);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toEqual([expect.anything(), expect.stringContaining(place)]);
  });

  test.each([
    ["several.xlsx", "C4", "(before, Upplands Väsby)"],
    ["distribution.xlsx", "E4", "(amount_sek, "],
    ["similar.xlsx", "D5", "(distance, "],
  ])("%s", async (file, cell, place) => {
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

describe("a user's own tables", () => {
  test("must be given, and must be the same", async () => {
    const tables = at("tables");
    const { mkdir } = await import("node:fs/promises");
    await mkdir(tables);
    const table = join(tables, "population-1-november.csv");
    await writeFile(table, "code,year,population\n1860,2019,5700\n");
    await barkraft(["equalise", "--data", tables, "--output", at("own.csv")]);
    const without = await verify("own.csv");
    expect([without.code, without.out]).toEqual([1, ""]);
    expect(without.error).toContain("population-1-november.csv");
    expect(without.error).toContain("--data FOLDER");
    expect((await verify("own.csv", "--data", tables)).code).toBe(0);
    await writeFile(table, "code,year,population\n1860,2019,5800\n");
    const other = await verify("own.csv", "--data", tables);
    expect(other.code).toBe(1);
    expect(other.out).toContain("manifest.digests.user_tables[0].digest");
    expect(other.out).toContain("1860 income_equalisation_pc");
  });
});

describe("what cannot be computed again is refused with words", () => {
  const hostile: Readonly<Record<string, string | Uint8Array>> = {
    "empty.csv": "",
    "other.csv": "a,b\n1,2\n",
    "other.json": '{"a": 1}',
    "broken.json": '{"manifest": ',
    "deep.json": `{"manifest":${"[".repeat(50_000)}`,
    "list.json": "[1,2]",
    "not-a-workbook.xlsx": "PK not a zip",
    "own-kind.json": '{"manifest":{"kind":"barkraft-manifest/1"}}',
  };

  test.each(Object.keys(hostile))("%s", async (name) => {
    await writeFile(at(name), hostile[name]!);
    const { code, out, error } = await verify(name);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain("expected a file exported with its manifest");
  });

  const edited = async (name: string, change: (manifest: Record<string, never>) => void) => {
    const manifest = JSON.parse(await readFile(at("some.csv.manifest.json"), "utf8"));
    change(manifest);
    await writeFile(at(name), JSON.stringify(manifest));
    return verify(name);
  };

  test("another version of the model", async () => {
    const { code, error } = await edited("model.json", (manifest) => {
      Object.assign(manifest, { model_version: "se-99.0.0" });
    });
    expect(code).toBe(1);
    expect(error).toContain("se-99.0.0");
    expect(error).toContain(modelVersion);
  });

  const likeLaxa = { command: "similar", options: { place: "1860", count: 3 } };

  test.each([
    ["a command that is not an export", { command: "serve" }, "'serve'"],
    ["a name that objects have", { command: "constructor" }, "'constructor'"],
    ["a place that does not exist", { options: { level: "municipality", places: ["9999"] } }, "9999"],
    ["a level that does not exist", { options: { level: "planet" } }, "planet"],
    [
      "an option that the command does not have",
      { options: { level: "region", colour: "red" } },
      "colour red",
    ],
    [
      "a form that the command does not have",
      { command: "parameters", format: "xlsx", options: {} },
      "parameters xlsx",
    ],
    ["an age that nobody has", { command: "inhabitant", options: { place: "1860", age: 500 } }, "age 500"],
    ["weights that are no numbers", { ...likeLaxa, given: { weights: { population: "x" } } }, "population x"],
  ])("%s", async (_, request, found) => {
    const { code, error } = await edited("request.json", (manifest) => {
      Object.assign(manifest.request!, request);
    });
    expect(code).toBe(1);
    expect(error).toContain(found);
    expect(error).toContain("can compute again");
  });

  test("accounts that are none", async () => {
    const { code, error } = await edited("accounts.json", (manifest) => {
      Object.assign(manifest.request!, {
        command: "balance",
        options: {},
        given: { years: [{ year: "x" }] },
      });
    });
    expect(code).toBe(1);
    expect(error).toContain("manifest, years.0.year");
  });

  test("a scenario with a parameter that does not exist", async () => {
    const { code, error } = await edited("scenario.json", (manifest) => {
      Object.assign(manifest.scenario!, { changes: { "no.such.parameter": 1 } });
    });
    expect(code).toBe(1);
    expect(error).toContain("no.such.parameter");
  });

  test("no file, and a folder", async () => {
    expect((await verify("nowhere.csv")).error).toContain("no file");
    expect((await barkraft(["verify", folder])).error).toContain("not a file");
    expect((await barkraft("verify")).code).toBe(1);
  });
});

test.skipIf(!office)(
  "a workbook that LibreOffice computed and saved anew is identical",
  async () => {
    const { laxa } = await recomputed({ laxa: await readFile(at("laxa.xlsx")) });
    await writeFile(at("saved-anew.xlsx"), laxa!);
    const { code, out } = await verify("saved-anew.xlsx");
    expect([code, out]).toEqual([0, expect.stringContaining("identical")]);
  },
  180_000,
);
