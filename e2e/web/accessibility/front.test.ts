import { describe, expect, test } from "vitest";
import { hasBrowser } from "../../support/browser.ts";
import { openPage } from "../support.ts";
import { expectAccessible, expectAllAccessible } from "./axe.ts";
import { expectPrintable } from "./print.ts";

const states = [
  "year=2022&county=23",
  "year=2022&county=23&place=2321&guarantee=1.1&measure=change",
  "year=2022&county=23&place=0162&explain=0162:income_equalisation_pc~01:municipal_fee_rate_in_force",
  "year=2025",
  "year=2022&county=23&guarantee=115",
];

describe.skipIf(!hasBrowser)("everyone can use the front page:", () => {
  // One page for each state: language and colours are changed on it as a reader would.
  for (const state of states) {
    test(`axe finds nothing at ${state}`, async () => {
      const { page, complaints } = await openPage(`?${state}&lang=sv`);
      if (!state.includes("2025")) {
        await page.waitForSelector(".country .places path");
        // Not on a locator: the page may draw itself anew just then.
        await page.waitForSelector(".distribution");
        await page.evaluate(() => document.querySelector(".distribution")?.scrollIntoView());
        await page.waitForSelector(".chart-holder svg");
      }
      await expectAccessible(page, state);
      expect(complaints).toEqual([]);
      if (!state.includes("2025")) {
        for (const width of [390, 768, 1440, 2200]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        await expectPrintable(page, state);
      }
    });
  }

  test("axe finds nothing with a menu open", async () => {
    const { page } = await openPage("?year=2022&county=23");
    await page.locator(".pages summary").first().press("Enter");
    await expectAccessible(page, "menu");
  });

  test("axe finds nothing in the whole table and the whole map", async () => {
    const { page } = await openPage("?year=2022");
    await page.waitForSelector(".country .places path");
    await expectAllAccessible(page, "every row and municipality");
  });

  test("a municipality prints on at most two pages", async () => {
    const { page } = await openPage("?year=2022&place=1814");
    await page.waitForSelector(".chart-holder svg");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  test("buttons, fields and links that stand alone are at least 24 pixels high", async () => {
    const { page } = await openPage("?year=2022&place=0162&lang=en");
    await page.waitForSelector(".country .places path");
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, input, .questions a, .waterfall button, summary")]
        .filter((element) => !element.closest(".sentence, .segments, .choice"))
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });
});
