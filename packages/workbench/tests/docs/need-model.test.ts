import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { needModelPage } from "../../../../docs/build/need-model.ts";

const page = readFileSync(new URL("../../../../docs/need-model.md", import.meta.url), "utf8");

test("the page about need models is what the computation gives", async () => {
  expect(await needModelPage()).toBe(page);
});

test("what the page says of the 55 percent holds for the figures in its tables", () => {
  const [byPopulation, equally] = [
    ...page.matchAll(/^\| \*\*the law's standard cost\*\*.*?\| (.*) \|$/gm),
  ].map(([, cells]) => cells!.split(" | ").map(Number)) as [number[], number[]];
  // 2016 and 2018 by the older model: 55 lies between the two ways of weighing.
  for (const year of [0, 1]) {
    expect(equally[year]).toBeLessThan(55);
    expect(byPopulation[year]).toBeGreaterThan(55);
  }
  // 2019, 2020 and 2022 by the newer model: below 55 in both.
  for (const year of [2, 3, 4]) expect(Math.max(byPopulation[year]!, equally[year]!)).toBeLessThan(55);
});
