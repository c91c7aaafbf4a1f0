import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages, sourceIn } from "../src/index.ts";

const { resources } = JSON.parse(
  readFileSync(new URL("../../../data/datapackage.json", import.meta.url), "utf8"),
) as { resources: { name: string; sources?: { title: string }[] }[] };
const named = resources.flatMap(({ sources = [] }) => sources.map(({ title }) => title));

test("every source of a shipped table is told in the reader's language", () => {
  expect(named.length).toBeGreaterThan(10);
  for (const source of named) {
    expect(sourceIn(source, "sv")).toBe(source);
    for (const part of source.split("; ")) {
      // The register of accounts is called the same in every language.
      if (/^SCB, OE\d{4} /.test(part)) continue;
      expect(sourceIn(part, "en"), part).not.toBe(part);
    }
  }
});

test("what has no translation stays as it is", () => {
  for (const language of languages) expect(sourceIn("my-table.csv", language)).toBe("my-table.csv");
  expect(sourceIn("SCB; my-table.csv", "en")).toBe("Statistics Sweden (SCB); my-table.csv");
});
