import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelVersion } from "@barkraft/sweden";
import { write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barkraft } from "../cli/support.ts";
import { office, recomputed } from "./libre-office.ts";
import { opened } from "./recalculate.ts";

let folder: string;
const at = (name: string) => join(folder, name);
const reform = ["--reform", "scenarios/guarantee-level-110.yaml"];

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
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "barkraft-verify-"));
  for (const [name, words] of Object.entries(exports)) {
    const { code, error } = await barkraft([...words, "--output", at(name)]);
    expect([code, code === 0 ? "" : error]).toEqual([0, ""]);
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

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

  test.each([
    ["a command that is not an export", { command: "serve" }, "'serve'"],
    ["a name that objects have", { command: "constructor" }, "'constructor'"],
    ["a place that does not exist", { options: { level: "municipality", places: ["9999"] } }, "9999"],
    ["a level that does not exist", { options: { level: "planet" } }, "planet"],
  ])("%s", async (_, request, found) => {
    const { code, error } = await edited("request.json", (manifest) => {
      Object.assign(manifest.request!, request);
    });
    expect(code).toBe(1);
    expect(error).toContain(found);
    expect(error).toContain("can compute again");
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
