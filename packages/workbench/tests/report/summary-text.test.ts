import { languages } from "@barkraft/messages";
import { createTranslator } from "@barkraft/messages/workbench";
import { expect, test } from "vitest";
import { summaryText } from "../../src/report/text/summary-text.ts";
import { loadCountry, summarise } from "../../src/services/index.ts";

const country = await loadCountry();
const summary = summarise(country, country.baseline(2020));

test.each(languages)("the year in short, in %s: totals, most, least, what is estimated", (language) => {
  const text = summaryText(summary, 12.3, { language, translate: createTranslator(language) });
  expect(text).toMatch(/2020.*290.*21.*12 ms/);
  expect(text).toMatch(/277.*79.876.*13.*8.491.*71.386/);
  expect(text.indexOf("Årjäng")).toBeGreaterThan(0);
  expect(text.indexOf("Danderyd")).toBeGreaterThan(text.indexOf("Årjäng"));
  expect(text).toContain("278");
  expect(text).toContain("≈ =");
});
