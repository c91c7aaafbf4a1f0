import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { createTranslator, languages, messagesIn } from "../src/index.ts";

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

const english = messagesIn("en");

describe.each(languages)("in %s", (language) => {
  const messages = messagesIn(language);

  test("every message is there, can be read, and takes no value that English does not know", () => {
    for (const [key, text] of Object.entries(messages)) {
      expect(text, key).not.toBe("");
      const known = new Set(valuesIn(parse(english[key as keyof typeof english])));
      expect(
        valuesIn(parse(text)).filter((name) => !known.has(name)),
        key,
      ).toEqual([]);
    }
  });

  test("a status is translated", () => {
    expect(createTranslator(language)("status.estimated")).toBe(
      { sv: "uppskattad", da: "anslået", en: "estimated" }[language],
    );
  });
});
