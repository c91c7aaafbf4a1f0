import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { commandLine } from "../src/catalogue/command-line.ts";
import { common } from "../src/catalogue/common.ts";
import { pages } from "../src/catalogue/pages.ts";
import { problems } from "../src/catalogue/problems.ts";
import { web } from "../src/catalogue/web.ts";
import type { Catalogue } from "../src/catalogue.ts";
import { languages } from "../src/index.ts";
import { messagesOf } from "../src/translator.ts";
import { addWords, createTranslator as createForWeb } from "../src/web.ts";
import { createTranslator as createForWorkbench } from "../src/workbench.ts";

type Element = ReturnType<typeof parse>[number];

/** The names of the values a message takes. */
function valuesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inner = Object.values(element.options).flatMap((option) => valuesIn(option.value));
      return [element.value, ...inner];
    }
    if (element.type === TYPE.tag) return [element.value, ...valuesIn(element.children)];
    return [element.value];
  });
}

const ofPages: Catalogue = Object.assign({}, ...Object.values(pages));
const catalogue: Catalogue = { ...common, ...problems, ...commandLine, ...web, ...ofPages };
const english = messagesOf(catalogue, "en");

describe.each(languages)("in %s", (language) => {
  const messages = messagesOf(catalogue, language);

  test("every message is there, can be read, and takes no value that English does not know", () => {
    for (const [key, text] of Object.entries(messages)) {
      expect(text, key).not.toBe("");
      const known = new Set(valuesIn(parse(english[key] ?? "")));
      expect(
        valuesIn(parse(text)).filter((name) => !known.has(name)),
        key,
      ).toEqual([]);
    }
  });

  test("no value stands in single apostrophes, which would print its name instead", () => {
    const quoted = Object.entries(messages).filter(([, text]) => /(?<!')'\{\w+\}/.test(text));
    expect(quoted.map(([key]) => key)).toEqual([]);
  });

  test.each([createForWeb, createForWorkbench])("a status is translated on each face", (create) => {
    expect(create(language)("status.estimated")).toBe(
      { sv: "uppskattad", da: "anslået", en: "estimated" }[language],
    );
  });
});

test("no key is written twice, in one file or in two", () => {
  const written = sourcesIn(new URL("../src/catalogue/", import.meta.url)).flatMap(
    (file) => readFileSync(file, "utf8").match(/^ {2}"[^"]+"(?=:)/gm) ?? [],
  );
  expect(written.length).toBeGreaterThan(1000);
  expect(written.filter((key, position) => written.indexOf(key) !== position)).toEqual([]);
});

test("each face finds every key it uses in its own part of the catalogue", () => {
  for (const [folder, parts] of [
    ["../../web/src/", [common, web, ofPages]],
    ["../../workbench/src/", [common, problems, commandLine]],
  ] as const) {
    const known = new Set(parts.flatMap((part) => Object.keys(part)));
    const strange = keysUsedIn(new URL(folder, import.meta.url)).filter(
      (key) => key in catalogue && !known.has(key),
    );
    expect(strange).toEqual([]);
  }
});

test("what a page says is said by that page only, because others do not fetch it", () => {
  const pageOf = new Map(
    Object.entries(pages).flatMap(([page, words]) => Object.keys(words).map((key) => [key, page] as const)),
  );
  const sources = new URL("../../web/src/", import.meta.url);
  const folder = (page: string) =>
    `features/${page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`;
  const strange = sourcesIn(sources).flatMap((file) =>
    keysIn(file)
      .filter((key) => pageOf.has(key) && !file.includes(folder(pageOf.get(key)!)))
      .map((key) => `${file}: ${key}`),
  );
  expect(strange).toEqual([]);
});

test("a page's words can be added to a translator that is already in use", () => {
  const translate = createForWeb("sv");
  addWords({ "web.made.up": { sv: "påhittat", da: "opfundet", en: "made up" } });
  expect(translate("web.made.up" as "status.estimated")).toBe("påhittat");
  expect(createForWeb("da")("web.made.up" as "status.estimated")).toBe("opfundet");
});

/** Every quoted text in the sources of a folder that has the form of a key. */
const keysUsedIn = (folder: URL): string[] => sourcesIn(folder).flatMap(keysIn);

function sourcesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const keysIn = (file: string): string[] =>
  (readFileSync(file, "utf8").match(/"[a-z]+(?:\.[\w /]+)+"/gi) ?? []).map((quoted) => quoted.slice(1, -1));

test("a Danish reader is told that the kronor are Swedish", () => {
  const unclear = Object.entries(messagesOf(catalogue, "da")).filter(([, text]) =>
    /(?<![Ss]venske )\b(kroner|Kroner|kr\.?)(?![\p{L}])/u.test(text),
  );
  expect(unclear).toEqual([]);
});
