import { readFile, writeFile } from "node:fs/promises";
import { modelVersion } from "@barkraft/sweden";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft } from "../../cli/support.ts";
import { exported } from "./exports.ts";

const { folder, at, verify, remove } = await exported(["some.csv"]);

afterAll(remove);

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
