import { describe, expect, test } from "vitest";
import { readParameter } from "../build/read-parameter.ts";

const good = `term: { sv: Garanti, da: Garanti, en: Guarantee }
description: { sv: Andel, da: Andel, en: Share }
unit: share
range: [0, 2]
values:
  "2020-01-01":
    value: 1.15
    status: enacted
    reference: { act: "SFS 2004:773", section: "4 §" }
`;

const counties = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");
const countyWide = good
  .replace("range:", "level: county\nrange:")
  .replace("1.15", `{ ${counties.map((code) => `"${code}": 1`).join(", ")} }`);

test("a sound file for every county is read", () => {
  expect(readParameter("x/y.yaml", countyWide).parameter?.level).toBe("county");
});

test("a sound file becomes a parameter with the path as its id", () => {
  const { parameter } = readParameter("income-equalisation/guarantee-level.yaml", good);
  expect(parameter).toMatchObject({
    id: "income_equalisation.guarantee_level",
    level: "nation",
    lasts: "until changed",
  });
});

describe("a wrong file is refused with file and line", () => {
  test.each([
    ["an unknown key", good.replace("unit:", "unti:"), 1, /unti|unit/],
    ["a date that is not one", good.replace("2020-01-01", "2020-13-01"), 7, /YYYY-MM-DD/],
    ["a number written 1_000", good.replace("1.15", "1_000"), 7, /values\.2020-01-01\.value/],
    ["a value outside the range", good.replace("1.15", "11.5"), 7, /11\.5 is outside 0–2/],
    [
      "a county code without quotation marks",
      good.replace("1.15", "{ 01: 1.1 }"),
      7,
      /01 must be in quotation marks/,
    ],
    ["a day that does not exist", good.replace("2020-01-01", "2020-02-31"), 7, /does not exist/],
    ["counties in a national parameter", good.replace("1.15", '{ "01": 1.1 }'), 7, /need a level below/],
    ["a county left out", countyWide.replace('"25": 1', '"26": 1'), 8, /without a value: 25/],
    ["an interval that leaves the value out", `${good}    interval: [1.2, 1.3]\n`, 7, /outside its interval/],
    ["a status that does not exist", good.replace("enacted", "certain"), 8, /status/],
    ["a missing language", good.replace("da: Garanti, ", ""), 1, /term\.da/],
    ["a key that stands twice", good.replace("unit: share", "unit: share\nunit: percent"), 4, /unique/],
    ["a range the wrong way round", good.replace("[0, 2]", "[2, 0]"), 4, /lower number/],
  ])("%s", (_, text, line, message) => {
    const { mistakes } = readParameter("x/y.yaml", text);
    expect(mistakes?.[0]).toMatchObject({ file: "x/y.yaml", line, message: expect.stringMatching(message) });
  });
});
