import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { startServer } from "../support/server.ts";
import { openPage } from "./support.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;

/** One county keeps the table short: a row is like the next, and axe looks at each for long. */
const states = [
  "year=2022&county=23",
  "year=2022&county=23&place=2321&guarantee=1.1&measure=change",
  "year=2022&county=23&place=0162&explain=0162:income_equalisation_pc~01:municipal_fee_rate_in_force",
  "year=2025",
  "year=2022&county=23&guarantee=115",
];

/** The other pages, with what each is waited for. */
const pages = [
  ["method?find=garanti", ".entry"],
  ["workshop?year=2022&guarantee=1.1&set=income_equalisation.municipal_grant_rate.18:19.5", ".place-numbers"],
  ["municipality/1860?year=2022&guarantee=1.1", "#inhabitant table"],
  ["municipality/9999?year=2022", ".state"],
  ["compare?year=2020&beside=two-billion-grant~one-rate&guarantee=1.1&by=size", "#municipalities tbody"],
  ["grant?year=2020", "#all tbody"],
  ["accuracy", "#deviations li"],
  ["nowhere", ".state"],
] as const;

describe.skipIf(!hasBrowser)("everyone can use the page:", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  // One page for each state: language and colours are changed on it as a reader would.
  for (const state of states) {
    test(`axe finds nothing at ${state} in every language and both themes`, {
      timeout: 120_000,
    }, async () => {
      const { page, complaints } = await openPage(browser, `${server.url}/?${state}&lang=sv`);
      if (!state.includes("2025")) {
        await page.waitForSelector(".country .places path");
        await page.locator(".distribution").scrollIntoViewIfNeeded();
        await page.waitForSelector(".chart-holder svg");
      }
      for (const language of ["sv", "da", "en"]) {
        // With the keyboard, because an open explanation may cover the switch.
        await page.locator(`.segments label[lang=${language}] input`).press("Space");
        await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
          );
          expect(found, `${state} ${language} ${colorScheme}`).toEqual([]);
        }
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  for (const [address, shown] of pages) {
    test(`axe finds nothing at /${address} in every language and both themes, at any width`, {
      timeout: 120_000,
    }, async () => {
      const { page } = await openPage(browser, `${server.url}/${address}`);
      await page.waitForSelector(shown);
      for (const language of ["sv", "da", "en"]) {
        await page.locator(`.segments label[lang=${language}] input`).press("Space");
        await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
          );
          expect(found, `${address} ${language} ${colorScheme}`).toEqual([]);
        }
      }
      for (const width of [390, 768, 2200]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    });
  }

  test("axe finds nothing in the whole table", { timeout: 90_000 }, async () => {
    const { page } = await openPage(browser, `${server.url}/?year=2022`);
    await page.waitForSelector(".country .places path");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });

  for (const width of [390, 768, 1440, 2200]) {
    test(`nothing scrolls sideways at ${width} pixels`, async () => {
      for (const state of states.filter((each) => !each.includes("2025"))) {
        const { page } = await openPage(browser, `${server.url}/?${state}`, {
          viewport: { width, height: 844 },
        });
        await page.waitForSelector(".country .places path");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    });
  }

  test("a municipality prints on at most two pages", async () => {
    const { page } = await openPage(browser, `${server.url}/?year=2022&place=1814`);
    await page.waitForSelector(".chart-holder svg");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  test("buttons, fields and links that stand alone are at least 24 pixels high", async () => {
    const { page } = await openPage(browser, `${server.url}/?year=2022&place=0162&lang=en`);
    await page.waitForSelector(".country .places path");
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, input, .questions a, .waterfall button, summary")]
        .filter((element) => !element.closest(".sentence, .segments, .choice"))
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
