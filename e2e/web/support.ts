import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A page that remembers everything it complained about. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a link and waits until the page has its figures. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.waitForSelector("h1");
  await page.waitForSelector(".loading", { state: "detached" });
  return { page, complaints };
}

/** Waits until what the locator finds reads like `text`. */
export async function expectText(locator: Locator, text: RegExp | string): Promise<void> {
  await expect
    .poll(async () => plain((await locator.textContent()) ?? ""), { timeout: 10_000 })
    .toMatch(text);
}

/** Text with ordinary spaces and hyphens, so that expectations can be typed. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("−", "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Opens a menu of the header with the keyboard. */
export async function openMenu(page: Page, name: string): Promise<void> {
  await page.locator(".pages summary", { hasText: name }).press("Enter");
}
