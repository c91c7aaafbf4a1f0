import { expect, test } from "vitest";
import { byAct, paragraphText } from "../../src/law/sections.ts";

test.each([
  ["4 §", "4 §"],
  ["3–7 §§", "3 §"],
  ["20 a § (SFS 2019:797)", "20 a §"],
  ["11 kap. 12 §", "11 kap. 12 §"],
  ["bilaga (SFS 2020:983)", "bilaga"],
])("%s is read as %s", (section, expected) => {
  expect(paragraphText(section)).toBe(expected);
});

test("what rests on one act stands in the order of its paragraphs, appendices last", () => {
  const references = ["bilaga", "20 a §", "20 §", "3 §"].map((section) => ({ act: "SFS 2004:881", section }));
  const [part] = byAct(references, (reference) => reference);
  expect(part?.items.map(({ section }) => section)).toEqual(["3 §", "20 §", "20 a §", "bilaga"]);
});
