import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { launchBrowser } from "../support/browser.ts";

/** A page that remembers everything it complained about. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

const viewport = { width: 1440, height: 900 };
let browser: Promise<Browser> | undefined;
let desktop: Promise<BrowserContext> | undefined;

/** The browser of this worker; it ends with the worker. One that ended by itself takes only its own test with it. */
function ownBrowser(): Promise<Browser> {
  browser ??= launchBrowser().then((launched) =>
    launched.on("disconnected", () => {
      browser = undefined;
      desktop = undefined;
    }),
  );
  return browser;
}

/** What tests share unless they ask for something of their own: the browser need not learn the site's scripts anew. */
async function contextFor(options: BrowserContextOptions | undefined): Promise<BrowserContext> {
  const fresh = async () => (await ownBrowser()).newContext({ viewport, ...options });
  if (options) return fresh();
  desktop ??= fresh().then((context) =>
    context.on("close", () => {
      desktop = undefined;
    }),
  );
  return desktop;
}

/** The whole address of a page of the site. */
export const siteUrl = (address: string): string => `${inject("site")}/${address}`;

/** Opens a page of the site and waits until it has its figures. It is closed when the test ends. */
export async function openPage(address: string, options?: BrowserContextOptions): Promise<WatchedPage> {
  const context = await contextFor(options);
  const page = await context.newPage();
  onTestFinished(() => (options ? context.close() : page.close()));
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(siteUrl(address));
  await page.waitForSelector("h1");
  await page.waitForSelector(".loading", { state: "detached" });
  return { page, complaints };
}

/** Waits until what the locator finds reads like `text`. */
export async function expectText(locator: Locator, text: RegExp | string): Promise<void> {
  await expect.poll(async () => plain((await locator.textContent()) ?? "")).toMatch(text);
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
