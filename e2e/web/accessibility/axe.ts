import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What changes with the colours, and with nothing else. */
const ofColours = ["color-contrast", "link-in-text-block"];
/** What depends on the words: that everything has a name, that no two have the same, and which language it is. */
const ofWords = [
  ...["document-title", "html-has-lang", "html-lang-valid", "valid-lang"],
  ...["button-name", "input-button-name", "link-name", "select-name", "summary-name", "skip-link"],
  ...["label", "label-title-only", "form-field-multiple-labels"],
  ...[
    "aria-command-name",
    "aria-dialog-name",
    "aria-input-field-name",
    "aria-meter-name",
    "aria-progressbar-name",
  ],
  ...["aria-toggle-field-name", "aria-tooltip-name", "aria-treeitem-name"],
  ...["image-alt", "image-redundant-alt", "role-img-alt", "svg-img-alt"],
  ...["empty-heading", "empty-table-header", "landmark-unique", "table-duplicate-name"],
];

/** A row is like the next and a municipality like its neighbour, and axe looks at each for long. */
const repeated = [
  "tbody tr:nth-child(n+6)",
  "option:nth-child(n+4)",
  ".places path:nth-child(n+6)",
  ".chart-holder svg g > :nth-child(n+9)",
];

/**
 * Everything axe knows in Swedish and light; in dark what depends on colours; in Danish and English, chosen as a reader
 * would, what depends on words.
 */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  await choose(page, "sv");
  await expectNothing(page, { tags }, `${address} sv light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNothing(page, { rules: ofColours }, `${address} sv dark`);
  await page.emulateMedia({ colorScheme: "light" });
  for (const language of ["da", "en"]) {
    await choose(page, language);
    await expectNothing(page, { rules: ofWords }, `${address} ${language}`);
  }
}

/** Everything axe knows, about every row and every municipality. */
export async function expectAllAccessible(page: Page, address: string): Promise<void> {
  await expectNothing(page, { tags, everyRow: true }, address);
}

async function choose(page: Page, language: string): Promise<void> {
  // With the keyboard, because an open explanation may cover the switch.
  await page.locator(`.segments label[lang=${language}] input`).press("Space");
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
}

interface Looked {
  readonly tags?: readonly string[];
  readonly rules?: readonly string[];
  readonly everyRow?: boolean;
}

async function expectNothing(page: Page, { tags, rules, everyRow }: Looked, where: string): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(violations, {
    context: { exclude: everyRow ? [] : repeated },
    // Only what is wrong is worked out and sent back: that it is right is most of what axe would tell.
    options: { runOnly: [...(tags ?? rules ?? [])], resultTypes: ["violations" as const] },
  });
  expect(found, where).toEqual([]);
}

/** Runs in the page. */
async function violations({ context, options }: { context: axe.ElementContext; options: axe.RunOptions }) {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run(context, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
