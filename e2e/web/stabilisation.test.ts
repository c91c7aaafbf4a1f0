import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage, siteUrl } from "./support.ts";

describe.skipIf(!hasBrowser)("what the state can do", () => {
  test("the support needed answers with the figure, follows an assumption and keeps it in the link", async () => {
    const { page, complaints } = await openPage("support-needed?lang=en");
    await expectText(
      page.locator(".answer .sentence"),
      /^SEK 14\.4 billion is lacking in 2021 .* about SEK 8\.0 billion/,
    );
    await expectText(page.locator("#lost-jobs"), /^If the municipalities cut .* SEK \d/);
    await page.locator(".answer-find").getByLabel("Result to be reached").fill("0");
    await expectText(page.locator(".answer .sentence"), /lack nothing in 2021/);
    await expect.poll(() => page.url()).toContain("assume=wanted_result");
    await page.locator(".answer-find").getByLabel("Growth of the tax base in 2021").fill("-30");
    await expectText(page.locator(".answer-find"), /between -20 and 20/);
    await page.goto(siteUrl("support-needed?lang=en&assume=wanted_result:99"));
    await expectText(page.locator(".link-notice"), /wanted_result:-10–20/);
    expect(complaints).toEqual([]);
  });

  test("the state's frame sets three deficits side by side and lets interest come on top", async () => {
    const { page, complaints } = await openPage("state-frame?lang=en");
    await expectText(page.locator(".sentence"), /33% of GDP in 2009 to 55%, 78%,? and 90% in 2024/);
    await page.getByRole("combobox", { name: /^Interest/ }).selectOption("primary");
    await expectText(page.locator(".sentence"), /in 2009 to 7\d%, 1\d\d%,? and 1\d\d% in 2024/);
    await page.locator("#debt-chart summary").click();
    await expectText(page.locator("#debt-chart tbody tr").first(), /^2010/);
    expect(complaints).toEqual([]);
  });
});
