import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { barkraft } from "../../cli/support.ts";
import { office, recomputed } from "../libre-office.ts";
import { exported, exportedFiles } from "./exports.ts";

const { at, verify, remove } = await exported(Object.keys(exportedFiles));

afterAll(remove);

test.each(Object.keys(exportedFiles))("%s is identical when it is computed again", async (name) => {
  const { code, out, error } = await verify(name);
  expect([code, error]).toEqual([0, ""]);
  expect(out).toMatch(/: identical\. Computed again with model/);
});

test("a manifest by itself is enough, and says so in the reader's language", async () => {
  await barkraft(["equalise", "--municipality", "Laxå", "--manifest", at("manifest.json")]);
  expect((await verify("manifest.json", "--lang", "da")).out).toContain("identisk");
});

test("a user's own tables must be given, and must be the same", async () => {
  const tables = at("tables");
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
