import { expect, test } from "vitest";
import { matchesOf } from "../../src/features/find/matches.ts";

const lists = {
  municipality: { codes: ["0162", "0180", "0188"], names: ["Danderyd", "Stockholm", "Norrtälje"] },
  region: { codes: ["01"], names: ["Region Stockholm"] },
  county: { codes: ["01"], names: ["Stockholm"] },
};
const found = (written: string) => matchesOf(written, lists, 8).map(({ name, level }) => `${name} ${level}`);

test("the exact name comes before names that contain it", () => {
  expect(found("stockholm")).toEqual([
    "Stockholm municipality",
    "Stockholm county",
    "Region Stockholm region",
  ]);
});

test("a code finds its place", () => {
  expect(found("0162")).toEqual(["Danderyd municipality"]);
});

test("a misspelt name still finds its place", () => {
  expect(found("Dandryd")).toEqual(["Danderyd municipality"]);
  expect(found("")).toEqual([]);
});
