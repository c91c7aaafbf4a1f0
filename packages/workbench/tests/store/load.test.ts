import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTables } from "../../src/store/index.ts";
import { copyOfShipped, messageOf } from "./folders.ts";

test("only the asked columns are loaded, and the key with them", async () => {
  const { tables } = await loadTables({ names: ["panel"], columns: { panel: ["population"] } });
  const panel = tables.get("panel")!;
  expect([...panel.texts.keys(), ...panel.numbers.keys()]).toEqual(["code", "year", "population"]);
  expect([...panel.descriptions.keys()]).toEqual(["code", "year", "population"]);
});

test("notes come with the columns they are about", async () => {
  const notes = async (column: string) => {
    const loaded = await loadTables({ names: ["panel"], columns: { panel: [column] } });
    return new Set(loaded.notes.map((note) => note.kind));
  };
  expect(await notes("population")).toEqual(new Set(["age_groups"]));
  expect(await notes("financial_net_pc")).toEqual(new Set(["accounting_identity"]));
  expect(await notes("foreign_born_pct")).toEqual(new Set());
});

test("a whole number beyond 32 bits is exact and a missing figure is NaN", async () => {
  const { tables } = await loadTables({ names: ["national-totals"] });
  const totals = tables.get("national-totals")!;
  expect(totals.numbers.get("tax_base_sek")![6]).toBe(2868946011300);
  expect(totals.numbers.get("population_1_november")![4]).toBeNaN();
});

test("an unknown table or column is refused by name", async () => {
  expect(await messageOf(loadTables({ names: ["tax-bas"] }))).toContain("there is no table tax-bas");
  const asked = loadTables({ names: ["tax-base"], columns: { "tax-base": ["amount"] } });
  expect(await messageOf(asked)).toBe("the table tax-base has no column amount");
});

test("a Parquet file that is not the described one is refused", async () => {
  const folder = await copyOfShipped();
  await writeFile(join(folder, "tax-rates.parquet"), "not the file");
  expect(await messageOf(loadTables({ names: ["tax-rates"], folder }))).toBe(
    "tax-rates.parquet is not the file datapackage.json describes: run “barkraft data build”",
  );
});

test("loading shipped tables imports neither validation, spreadsheet, CSV nor writing libraries", () => {
  const store = new URL("../../src/store/index.ts", import.meta.url).href;
  const script = `
    import { registerHooks } from "node:module";
    const urls = [];
    registerHooks({ resolve(name, context, next) { const found = next(name, context); urls.push(found.url); return found; } });
    const { loadTables } = await import(${JSON.stringify(store)});
    await loadTables({ names: ["municipalities", "panel"] });
    console.log(JSON.stringify(urls));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const packages = (JSON.parse(output) as string[]).flatMap(
    (url) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
  );
  expect([...new Set(packages)]).toEqual(["hyparquet"]);
});
