import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

describe.skipIf(!hasBrowser)("looking years ahead a reader can", () => {
  test("move an assumption and see the result and the link change, and put it back", async () => {
    const { page, complaints } = await openPage("years-ahead?lang=en&municipality=1860");
    await expectText(page.locator(".sentence"), /^Laxå: if nothing is decided the result is SEK/);
    const result = async () => Number(await page.locator(".sentence").getAttribute("data-result"));
    const before = await result();
    await page.getByLabel(/Growth of cost per person/).fill("5");
    await expect.poll(result).toBeLessThan(before);
    await expect.poll(() => new URL(page.url()).searchParams.get("unit_cost_growth")).toBe("5");
    await expectText(
      page.locator("#balance"),
      "a deficit is not restored within three years, the first time in",
    );
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(result).toBe(before);
    expect(complaints).toEqual([]);
  });

  test("see how certain the result is, as far as chance moves it, and set the limit of debt", async () => {
    const { page, complaints } = await openPage("years-ahead?lang=en&municipality=1860&years=5");
    await expectText(
      page.locator(".probability"),
      /^In \d+(\.\d)?% of the paths the result is negative in 2027/,
    );
    await expectText(page.locator("#fan-result h3"), /^In nine paths of ten the result in 2027 is between/);
    await expect.poll(() => page.locator("#fan-debt g.band").count()).toBe(2);
    await page.locator("#chance summary").first().click();
    await page.getByLabel("Limit of debt, percent").fill("0");
    await expectText(page.locator(".probability"), /debt is above 0 percent of tax and grants in \d\d/);
    await expectText(page.locator("#chance"), "The bands are not calibrated");
    expect(complaints).toEqual([]);
  });

  test("put a decided investment on the list and see the debt it makes", async () => {
    const { page, complaints } = await openPage("years-ahead?lang=en&municipality=1860&years=5");
    await expectText(page.locator("#debt-chart h3"), "own debt is SEK 0 in 2027");
    await page.getByRole("button", { name: "Add an investment" }).click();
    await page.getByLabel("Amount, million SEK").fill("300");
    await page.getByLabel("What", { exact: true }).fill("School");
    await expectText(page.locator("#debt-chart h3"), /own debt is SEK \d+ million in 2027/);
    await expect.poll(() => new URL(page.url()).searchParams.get("plan")).toBe("2023,300,School");
    const group = async () =>
      Number(/group's SEK (\d+) million/.exec(await page.locator("#debt-chart h3").innerText())?.[1]);
    const before = await group();
    await page.getByLabel(/Growth of the group's debt/).fill("8");
    await expect.poll(group).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Remove School" }).click();
    await expectText(page.locator("#debt-chart h3"), "own debt is SEK 0 in 2027");
    expect(complaints).toEqual([]);
  });

  test("let a part of a year's grants come a year late", async () => {
    const { page, complaints } = await openPage("years-ahead?lang=en&municipality=1860&years=5");
    const grants = async () => Number(await page.locator(".sentence").getAttribute("data-result"));
    await expectText(page.locator(".sentence"), "No year gives a deficit.");
    const before = await grants();
    await page.getByLabel("State grants that come a year late, percent").fill("40");
    await expectText(page.locator(".sentence"), "The first year with a deficit is 2023.");
    await page.getByLabel("of those of").selectOption("2026");
    await expectText(page.locator(".sentence"), "The first year with a deficit is 2026.");
    await expect.poll(() => new URL(page.url()).searchParams.get("delayed_year")).toBe("2026");
    // It comes in the year after, the last.
    expect(await grants()).toBeGreaterThan(before);
    expect(complaints).toEqual([]);
  });

  test("save the outlook as printed pages, with what is on the list", async () => {
    const { page, complaints } = await openPage("years-ahead?lang=en&municipality=1860&plan=2024,300,School");
    const [download, request] = await Promise.all([
      page.waitForEvent("download"),
      page.waitForRequest(/format=pdf/),
      page.getByRole("button", { name: "PDF", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("barkraft-outlook-laxa.pdf");
    expect((await readFile(await download.path(), "latin1")).slice(0, 5)).toBe("%PDF-");
    expect(request.postDataJSON().set).toEqual({ "planned_investment.2024": 3e8 });
    expect(complaints).toEqual([]);
  });

  test("hold figure 3 against a lower self-financing", async () => {
    const { page, complaints } = await openPage("investment?lang=en");
    await expectText(page.locator(".sentence"), "with 72% self-financing");
    await page.getByLabel("Self-financing, percent").fill("50");
    await expectText(page.locator(".sentence"), "with 50% self-financing");
    await expectText(page.locator("#debt-figure h3"), "from 33 to 24 percent of GDP");
    expect(complaints).toEqual([]);
  });
});
