import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What changes with the colours, and with nothing else. It is also what takes longest. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** A row is like the next and a municipality like its neighbour, and axe looks at each for long. */
const repeated = [
  "tbody tr:nth-child(n+6)",
  "option:nth-child(n+4)",
  ".places path:nth-child(n+6)",
  ".chart-holder svg g > :nth-child(n+9)",
];

const axeOn = (page: Page) =>
  repeated.reduce((axe, selector) => axe.exclude(selector), new AxeBuilder({ page }));

/**
 * Everything axe knows in Swedish and light; in dark what depends on colours; in Danish and English, chosen as a reader
 * would, all but that.
 */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  await choose(page, "sv");
  await expectNothing(axeOn(page).withTags(tags), `${address} sv light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNothing(axeOn(page).withRules(ofColours), `${address} sv dark`);
  await page.emulateMedia({ colorScheme: "light" });
  for (const language of ["da", "en"]) {
    await choose(page, language);
    await expectNothing(axeOn(page).withTags(tags).disableRules(ofColours), `${address} ${language}`);
  }
}

async function choose(page: Page, language: string): Promise<void> {
  // With the keyboard, because an open explanation may cover the switch.
  await page.locator(`.segments label[lang=${language}] input`).press("Space");
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
}

async function expectNothing(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, where).toEqual([]);
}
