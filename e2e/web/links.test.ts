import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { startServer } from "../support/server.ts";
import { expectText, openPage } from "./support.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;

const refused = [
  ["guarantee=115", /guarantee=115: .* percent, written as .* 115 percent is written guarantee=1\.15/],
  ["guarantee=99", /99 percent is written guarantee=0\.99/],
  ["guarantee=abc", /guarantee=abc: .* written as [\d.]+ to [\d.]+\./],
  ["level=foo", /level=foo: only municipality, region, county can stand here/],
  ["year=soon", /year=soon: the equalisation year is written with four digits/],
] as const;

describe.skipIf(!hasBrowser)("a link", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const [query, notice] of refused) {
    test(`with ${query} shows the page and says what is allowed`, async () => {
      const { page, complaints } = await openPage(browser, `${server.url}/?lang=en&${query}`);
      await expectText(page.locator("h1"), "Who gets and who pays in the equalisation?");
      await expectText(page.locator(".link-notice"), notice);
      await page.waitForSelector(".country .places path");
      await page.getByRole("button", { name: "Close" }).click();
      await page.locator(".link-notice").waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  test("with a decimal comma is read", async () => {
    const { page } = await openPage(browser, `${server.url}/?lang=en&year=2022&guarantee=1,1`);
    await expectText(page.locator(".reform-sentence"), /^Under the changed rules/);
    expect(await page.locator(".link-notice").count()).toBe(0);
    await page.context().close();
  });
});
