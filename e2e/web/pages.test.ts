import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openMenu, openPage, siteUrl } from "./support.ts";

describe.skipIf(!hasBrowser)("between the pages a reader can", () => {
  test("go with the keyboard on a narrow screen, keeping year, reform and language", async () => {
    const { page, complaints } = await openPage("?year=2022&lang=en&guarantee=1.1", {
      viewport: { width: 390, height: 844 },
    });
    await openMenu(page, "Equalisation");
    await page.getByRole("link", { name: "Reform workshop" }).press("Enter");
    await expectText(page.locator("h1"), "What happens if the law is changed?");
    expect(await page.title()).toBe("What happens if the law is changed? – Bärkraft");
    await expectText(page.locator("[data-sum=losers]"), "290");
    await openMenu(page, "What it rests on");
    await page.getByRole("link", { name: "Method" }).press("Enter");
    await expectText(page.locator("h1"), "How is it computed, step by step?");
    expect(await page.locator(".pages [aria-current=page]").textContent()).toBe("Method");
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get("guarantee"), searchParams.get("lang")]).toEqual([
      "/method",
      "1.1",
      "en",
    ]);
    await page.goBack();
    await expectText(page.locator("h1"), "What happens if the law is changed?");
    expect(complaints).toEqual([]);
  });

  test("follow a figure to its step in the method, and the step to its inputs", async () => {
    const { page } = await openPage("?year=2022&lang=en&explain=0162:income_equalisation_pc");
    await page.locator(".explain").getByRole("link", { name: "This in the method" }).click();
    const step = page.locator("[id='income_equalisation_pc']");
    await expectText(step, /Difference to the guarantee × \(County's grant rate.* if .* > 0, otherwise/);
    expect(await step.evaluate((entry) => entry === document.activeElement)).toBe(true);
    await step.getByRole("link", { name: "Difference to the guarantee", exact: true }).first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#difference_to_guarantee");
  });

  test("search the method by paragraph and word", async () => {
    const { page } = await openPage("method?lang=en");
    await page.getByRole("searchbox").fill("guarantee level");
    await expectText(page.locator("#income_equalisation\\.guarantee_level"), /1\.15.*SFS 2004:773, 4 §/);
    expect(await page.locator(".entry").count()).toBeLessThan(10);
    await expect.poll(() => new URL(page.url()).searchParams.get("find")).toBe("guarantee level");
  });

  test("be told that there is no such page", async () => {
    const { page } = await openPage("nowhere?lang=en");
    await expectText(page.locator("h1"), "Which page are you looking for?");
    expect((await fetch(siteUrl("nowhere"), { headers: { Accept: "text/html" } })).status).toBe(404);
    await page.getByRole("link", { name: "To the map" }).click();
    await expectText(page.locator("h1"), "Who gets and who pays in the equalisation?");
  });
});
