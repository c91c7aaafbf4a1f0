import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

const ownProposal = `title: Guarantee of 112 percent
baseline: { country: se, year: 2020 }
changes:
  income_equalisation.guarantee_level: 112%
  income_equalisation.municipal_grant_degree: 1
`;

describe.skipIf(!hasBrowser)("an analyst can", () => {
  test("set a ready proposal and one of their own beside the law, and see each part", async () => {
    const { page, complaints } = await openPage("compare?year=2020&lang=en");
    await page.getByLabel("Guarantee level 110 percent").check();
    await expectText(
      page.locator(".sentence").first(),
      /Guarantee level 110 percent: 0 municipalities win, 290 lose/,
    );
    await expect.poll(() => new URL(page.url()).searchParams.get("beside")).toBe("guarantee-level-110");
    await page.locator("input[type=file]").setInputFiles({
      name: "own.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(ownProposal),
    });
    await expectText(page.locator("#whole tbody"), /Guarantee of 112 percent/);
    await page.getByLabel("Proposal in parts").selectOption({ label: "Guarantee of 112 percent" });
    const amounts = await page.locator("#stack tbody tr td:nth-of-type(1)").allTextContents();
    const [guarantee, degree, together, whole] = amounts.map((text) =>
      Number(text.replaceAll(",", "").replace("−", "-")),
    );
    expect(guarantee! + degree! + together!).toBeCloseTo(whole!, 0);
    expect(complaints).toEqual([]);
  });

  test("group by sizes of their choice and take the differences along", async () => {
    const address = "compare?year=2020&lang=en&beside=one-rate&by=size";
    const { page } = await openPage(address);
    await page.getByLabel("Bands begin at").fill("0, 25000");
    await expectText(page.locator("#groups tbody tr").last(), /^25,000 and more/);
    expect(await page.locator("#groups tbody tr").count()).toBe(2);
    await page.getByLabel("Bands begin at").fill("25000, 10");
    await expectText(page.locator("#groups"), /Write rising numbers/);
    const file = page.waitForEvent("download");
    await page.locator("#municipalities").getByRole("button", { name: "CSV" }).click();
    const text = await readFile(await (await file).path(), "utf8");
    expect(text.trim().split("\r\n")).toHaveLength(291);
    expect(text).toContain("One rate for grants and fees");
  });

  test("is told what is wrong with a file, and the rest stays", async () => {
    const { page } = await openPage("compare?year=2020&lang=en&beside=one-rate");
    await page.locator("input[type=file]").setInputFiles({
      name: "wrong.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from("changes:\n  income_equalisation.guarantee_levl: 1.1\n"),
    });
    await expectText(page.locator(".notice"), /wrong\.yaml cannot be used:.*guarantee_levl/);
    expect(await page.locator("#whole tbody tr").count()).toBe(2);
  });

  test("follow two billion kronor through the system, for any amount and pair", async () => {
    const { page, complaints } = await openPage("grant?year=2020&lang=en");
    await expectText(page.locator(".sentence").first(), /SEK 2\.00 billion is SEK 194 per inhabitant/);
    await expectText(
      page.locator("#pair tbody"),
      /A General grant\s*194.*194.*D Left of the grant \(A \+ C\)\s*267.*118.*149/,
    );
    await page.getByLabel("Grant, million kronor").fill("4000");
    await expectText(page.locator("#pair tbody"), /A General grant\s*388/);
    await page.getByLabel("Municipality A").selectOption({ label: "Malmö" });
    await expect
      .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
      .toMatchObject({ amount: "4000000000", pair: "1280~1427" });
    await page.getByLabel("Grant, million kronor").fill("lots");
    await expectText(page.locator("main"), /Write a number between/);
    expect(complaints).toEqual([]);
  });

  test("see how right it is, and go from a part to its step in the method", async () => {
    const { page } = await openPage("accuracy?lang=en");
    await expectText(
      page.locator(".sentence").first(),
      /Of (\d+) comparisons with published outcomes \1 agree to the krona/,
    );
    await expectText(page.locator("#readings"), /Population decline.*Dorotea/);
    await page.getByLabel("Year and total").selectOption({ label: "2020, tax, 290 municipalities" });
    await expectText(page.locator("#rest .sentence"), /Half of the municipalities/);
    await page
      .locator("#schemes")
      .getByRole("link", { name: "Income equalisation for municipalities" })
      .click();
    await expectText(page.locator("h1"), "How is it computed, step by step?");
    expect(new URL(page.url()).hash).toBe("#income_equalisation_pc");
  });
});
