import { readdirSync, readFileSync } from "node:fs";
import { languages } from "@barkraft/core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseReformDocument } from "../../src/services/index.ts";
import { descriptionIn, titleIn } from "../../src/services/reform-document/reform-title.ts";
import { readFoldFile } from "../../src/services/targeted-grants/fold-document.ts";

const scenarios = new URL("../../../../scenarios/", import.meta.url);
const documentsIn = (folder: string) =>
  readdirSync(new URL(folder, scenarios))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => new URL(`${folder}${name}`, scenarios));

test("each shipped reform and fold has a title and a description of its own in each language", async () => {
  const reforms = await Promise.all(
    documentsIn("./").map(async (file) => parseReformDocument(file.pathname, readFileSync(file, "utf8"))),
  );
  const folds = await Promise.all(documentsIn("grant-folds/").map(({ pathname }) => readFoldFile(pathname)));
  expect([reforms.length, folds.length]).toEqual([8, 2]);
  for (const document of [...reforms, ...folds]) {
    for (const say of [titleIn, descriptionIn]) {
      const said = languages.map((language) => say(document, language));
      expect(said).not.toContain(undefined);
      expect(new Set(said).size, said.join("\n")).toBe(languages.length);
    }
  }
});

test.each(["stress/", "packages/", "digital/", "keys/"])(
  "each document of %s describes itself in each language",
  (folder) => {
    const documents = documentsIn(folder).map((file) => parse(readFileSync(file, "utf8")));
    expect(documents.length).toBeGreaterThan(2);
    for (const { title, description } of documents) {
      for (const words of [title, description]) {
        if (words === undefined) continue;
        expect(Object.keys(words).sort()).toEqual(["da", "en", "sv"]);
        expect(new Set(Object.values(words)).size).toBeGreaterThan(1);
      }
    }
  },
);
