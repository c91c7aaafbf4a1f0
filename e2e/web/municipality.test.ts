import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage, plain } from "./support.ts";

describe.skipIf(!hasBrowser)("of a municipality a finance officer can", () => {
  test("go from the search on the front page to everything about it", async () => {
    const { page, complaints } = await openPage("?year=2022&lang=en");
    await page.getByRole("combobox", { name: "Which municipality?" }).fill("Lax");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Everything about Laxå" }).first().click();
    await expectText(page.locator("h1"), "What does Laxå get, and why?");
    expect(new URL(page.url()).pathname).toBe("/municipality/1860");
    await expectText(
      page.locator(".sentence").first(),
      /In 2022 Laxå gets SEK 20,929 per inhabitant.*\+13,941.*\+4,228.*\+2,760/,
    );
    expect(complaints).toEqual([]);
  });

  test("see that the sub-models, the change and the accounts add up", async () => {
    const { page } = await openPage("municipality/1860?year=2022&lang=en");
    const costs = page.locator(".standard-costs tbody tr");
    await expectText(
      costs.filter({ hasText: "Elderly care" }),
      /17,585.*11,495\s*\+6,090\s*from the reference cost/,
    );
    await expectText(costs.filter({ hasText: "Municipal adult education" }), /the same for all/);
    const numbers = async (rows: string, cell: string) =>
      (await page.locator(`${rows} ${cell}`).allTextContents()).map((text) =>
        Number.parseFloat(plain(text).replaceAll(",", "")),
      );
    await page.waitForSelector("#change .sum");
    const changes = await numbers("#change tbody tr", ".number");
    const sum = changes.pop();
    expect(Math.abs(changes.reduce((a, b) => a + b, 0) - sum!)).toBeLessThanOrEqual(changes.length / 2);
    await expectText(page.locator("#accounts"), /Municipal property fee\s*unknown/);
    await expectText(page.locator("#inhabitant"), /A person aged 8 who moves in brings SEK 6\d,\d{3}/);
    await page.locator(".age-field select").selectOption("40");
    await expectText(page.locator("#inhabitant"), /A person aged 40/);
  });

  test("open a figure down to its law, and a similar municipality", async () => {
    const { page } = await openPage("municipality/1860?year=2022&lang=en");
    await page.locator(".standard-costs tr", { hasText: "Elderly care" }).getByRole("button").click();
    await expectText(page.locator(".explain"), /Standard cost: Elderly care.*SFS 2004:881/);
    await page.keyboard.press("Escape");
    await page.locator("#similar").getByRole("link").first().click();
    await expectText(page.locator("h1"), /What does (?!Laxå).* get, and why\?/);
  });

  test("print it on two pages, in every language", async () => {
    for (const language of ["sv", "da", "en"]) {
      const address = `municipality/0180?year=2022&lang=${language}`;
      const { page } = await openPage(address);
      await page.waitForSelector("#inhabitant table");
      await page.waitForSelector(".waiting", { state: "detached" });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    }
  });

  test("take the figures along: as CSV, and as a workbook with the whole calculation", async () => {
    const { page } = await openPage("municipality/1860?year=2022&lang=en");
    const csv = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    const text = await readFile(await (await csv).path(), "utf8");
    expect(text).toContain("cost_equalisation_pc,Cost equalisation,law,4228,SEK/inhabitant,2022,");
    const workbook = page.waitForEvent("download");
    await page.getByRole("link", { name: "The whole calculation (Excel with formulas)" }).click();
    expect((await workbook).suggestedFilename()).toMatch(/^calculation-1860-2022-.*\.xlsx$/);
  });

  test("be told that a code is no municipality's", async () => {
    const { page } = await openPage("municipality/9999?year=2022&lang=en");
    await expectText(page.locator("main"), /No municipality has the code 9999/);
    await page.getByRole("combobox", { name: "Which municipality?" }).fill("Kiruna");
    await page.keyboard.press("Enter");
    await expectText(page.locator("h1"), "What does Kiruna get, and why?");
  });
});
