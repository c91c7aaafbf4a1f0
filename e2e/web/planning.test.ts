import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

describe.skipIf(!hasBrowser)("planning ahead", () => {
  const open = (address: string) => openPage(address);

  test("raise the efficiency requirement, see the level fall, and write the agreement", async () => {
    const { page, complaints } = await open("planning?lang=sv");
    await expectText(page.locator(".answer .sentence"), /blir 187,12 miljarder kronor 2028/);
    const slider = page.getByRole("slider", { name: /Effektivisering/ });
    await slider.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).searchParams.get("efficiency")).toBe("1");
    await expectText(page.locator(".answer .sentence"), /blir 183,\d+ miljarder kronor 2028/);
    await page.getByRole("button", { name: "Skriv överenskommelsen" }).click();
    await expectText(page.locator(".agreement"), /effektiviseringskrav \(1,0 procent/);
    expect(complaints).toEqual([]);
  });

  test("save a chart as a workbook and a picture that say what they show, in the reader's language", async () => {
    const { page } = await open("planning?lang=da");
    const figure = page.locator("#level-chart");
    const saved = async (kind: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", { name: kind }).click(),
      ]);
      return readFileSync(await file.path());
    };
    const { sheets } = await readXlsx(new Uint8Array(await saved("Excel")));
    const about = new Map(sheets[1]?.rows.map(([what, says]) => [what, says]));
    expect(about.get("Kilde")).toMatch(/økonomistyrelse.*Beregning på data fra Kolada/);
    expect(about.get("Enhed")).toBe("SEK");
    expect(about.get("Prisniveau")).toMatch(/løbende priser/);
    expect(about.get("Link")).toBe(page.url());
    const picture = (await saved("SVG")).toString();
    expect(picture).toMatch(/Kilde: /);
    expect(picture).not.toMatch(/var\(|color-mix|color\(srgb/);
  });

  test("change an assumption of a digital service and find it in the link", async () => {
    const { page, complaints } = await open("digital?lang=en&service=digital-locks");
    await expectText(
      page.locator("#net-chart h3"),
      /Digital locks in home care: .* paid back after 3\.2 years/,
    );
    const slider = page.getByRole("slider", { name: /Share of those aged 80/ });
    await slider.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => new URL(page.url()).searchParams.get("assume")).toBe("user_share:0.2");
    const shared = page.getByRole("slider", { name: /Running a shared/ });
    const before = await page.locator("#infrastructure h3").textContent();
    await shared.focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("infrastructure"))
      .toBe("shared_running:500000000");
    expect(await page.locator("#infrastructure h3").textContent()).not.toBe(before);
    expect(complaints).toEqual([]);
  });

  test("see that 118 municipalities had a deficit in 2019, and move to another year", async () => {
    const { page, complaints } = await open("sector?lang=en");
    await expectText(page.locator(".answer .sentence"), /^118 of 290 municipalities/);
    await expectText(page.locator("#reserves h3"), /^From the years after 2022, \d+ of 290 municipalities/);
    await expectText(page.locator("#reserves"), "unknown for all 290");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    await expectText(page.locator(".answer .sentence"), /^22 of 290 municipalities/);
    expect(complaints).toEqual([]);
  });
});
