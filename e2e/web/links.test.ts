import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

const refused = [
  ["guarantee=115", /guarantee=115: .* percent, written as .* 115 percent is written guarantee=1\.15/],
  ["guarantee=99", /99 percent is written guarantee=0\.99/],
  ["guarantee=abc", /guarantee=abc: .* written as [\d.]+ to [\d.]+\./],
  ["level=foo", /level=foo: only municipality, region, county can stand here/],
  ["year=soon", /year=soon: the equalisation year is written with four digits/],
] as const;

describe.skipIf(!hasBrowser)("a link", () => {
  for (const [query, notice] of refused) {
    test(`with ${query} shows the page and says what is allowed`, async () => {
      const { page, complaints } = await openPage(`?lang=en&${query}`);
      await expectText(page.locator("h1"), "Who gets and who pays in the equalisation?");
      await expectText(page.locator(".link-notice"), notice);
      await page.waitForSelector(".country .places path");
      await page.getByRole("button", { name: "Close" }).click();
      await page.locator(".link-notice").waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
    });
  }

  test("with a decimal comma is read", async () => {
    const { page } = await openPage("?lang=en&year=2022&guarantee=1,1");
    await expectText(page.locator(".reform-sentence"), /^Under the changed rules/);
    expect(await page.locator(".link-notice").count()).toBe(0);
  });
});
