import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage, plain } from "./support.ts";

describe.skipIf(!hasBrowser)("on the page a reader can", () => {
  const open = (query: string, options = {}) => openPage(`${query}`, options);

  test("find Danderyd, see what it pays, and explain it down to the paragraph and the source row", async () => {
    const { page, complaints } = await open("?year=2022");
    await expectText(page.locator(".answer .sentence"), /^\d+ kommuner får tillsammans/);
    await page.getByRole("combobox", { name: "Vilken kommun?" }).fill("dander");
    await page.getByRole("option", { name: /Danderyd/ }).click();
    await expectText(page.locator("h1"), "Vad får eller betalar Danderyd, och varför?");
    await expectText(page.locator(".answer .sentence"), /^Danderyd betalar [\d ]+ kronor per invånare/);
    await expectText(page.locator(".answer .basis"), /2022, löpande priser\..*uppskattad/);

    await page
      .locator(".waterfall")
      .getByRole("row", { name: /^Egen skattekraft/ })
      .getByRole("button")
      .click();
    const panel = page.getByRole("complementary", { name: /Egen skattekraft/ });
    await expectText(panel, /SFS 2004:773, 3 §/);
    await expectText(panel, /Uppräkningsfaktor × Skatteunderlag.*÷ Folkmängd 1 november/);
    await panel.getByRole("button", { name: "Skatteunderlag" }).click();
    await expectText(page.locator(".explain"), /Utgivare.*Kolada.*Licens.*Utgåva/);
    expect(new URL(page.url()).searchParams.get("explain")).toBe("0162:own_tax_capacity~0162:tax_base");
    await page.goBack();
    await expectText(page.locator("#explain-title"), "Egen skattekraft, uppräknad");
    await page.keyboard.press("Escape");
    await page.locator(".explain").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("lower the guarantee to 110 percent, see the losers, and find it all again after a reload", async () => {
    const { page, complaints } = await open("?year=2022&lang=en");
    const slider = page.getByRole("slider", { name: "Guarantee level" });
    await slider.focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => new URL(page.url()).searchParams.get("guarantee")).toBe("1.1");
    await expectText(
      page.locator(".outcome .sentence"),
      /lose .* costs SEK [\d.]+ billion less in 2022 \(-[\d,]+ SEK\)/,
    );
    const losers = page.locator(".outcome-lists table").nth(1);
    expect(await losers.locator("tbody tr").count()).toBe(5);
    await page.getByRole("button", { name: "Show the change on the map" }).click();
    await page.waitForSelector(".country .pays-3");
    const address = page.url();
    const before = plain(await page.locator(".outcome").innerText());

    await page.reload();
    await page.waitForSelector(".outcome .sentence");
    await expect.poll(async () => plain(await page.locator(".outcome").innerText())).toBe(before);
    expect(page.url()).toBe(address);
    expect(await slider.inputValue()).toBe("110");

    await page.getByRole("radio", { name: /appropriation is unchanged/ }).check();
    await expectText(
      page.locator(".outcome .sentence"),
      /the regulating item changes by \+[\d,]+ SEK per inhabitant/,
    );
    await page.getByRole("button", { name: "Back to the law" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("guarantee")).toBeNull();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("guarantee")).toBe("1.1");
    expect(complaints).toEqual([]);
  });

  test("see map, table and cost follow the slider before it is let go", async () => {
    const { page } = await open("?year=2022&guarantee=1.14");
    await page.waitForSelector(".country .places path");
    const cell = page.locator(".table-frame tbody tr").first().locator("td").nth(1);
    const before = await cell.textContent();
    await page.getByRole("slider", { name: "Garantinivå" }).evaluate((slider: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, "100");
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    });
    // While it moves the figures stand in a column over the cells; once it rests they are in the cells.
    const moving = page.locator(".moving pre").nth(1);
    // The worker is opened when the page has time for it, or with the first movement.
    await expect.poll(() => moving.textContent(), { interval: 20 }).toMatch(/\n/);
    const first = (await moving.textContent())?.split("\n")[0] ?? "";
    expect(first).not.toBe(before);
    await expect.poll(async () => (await cell.textContent())?.startsWith(first)).toBe(true);
    await moving.waitFor({ state: "hidden" });
    await expectText(
      page.locator(".live-cost [role=status]"),
      /förlorar\. Kostnad för staten: [\d,]+ miljarder kronor mindre/,
    );
  });

  test("see that a link comes from older data", async () => {
    const { page } = await open("?year=2022&data=1999-01-01&model=se-0.0.1");
    await expectText(page.locator(".notice"), /annan version.*se-0\.0\.1.*1999-01-01/);
    await page.getByRole("button", { name: "Gör länken till den här versionens" }).click();
    await page.locator(".notice").waitFor({ state: "detached" });
  });

  test("be told about a municipality that does not exist and a year that cannot be computed", async () => {
    const unknown = await open("?year=2022&place=9999&lang=en");
    await expectText(unknown.page.locator(".notice"), /No municipality has the code 9999/);
    const year = await open("?year=2025&lang=en");
    await expectText(year.page.locator("h1"), "Why can 2025 not be computed?");
    await year.page.getByRole("button", { name: "2022" }).click();
    await expectText(year.page.locator("h1"), "Who gets and who pays in the equalisation?");
  });

  test("save the table as CSV and Excel with unit, year, source, status and versions on every line", async () => {
    const { page } = await open("?year=2022&lang=en");
    const table = page.getByRole("group", { name: "Save the table" });
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      table.getByRole("button", { name: "CSV" }).click(),
    ]);
    const rows = csvParse(readFileSync(await csv.path(), "utf8"));
    const danderyd = rows.find(({ code, figure }) => code === "0162" && figure === "income_equalisation_pc");
    expect(danderyd).toMatchObject({
      unit: "SEK/inhabitant",
      year: "2022",
      status: "estimated",
      side: "law",
    });
    expect(Number(danderyd?.value)).toBeLessThan(-20_000);
    expect(danderyd?.source).toMatch(/Kolada/);
    expect(rows.every((row) => row.model_version !== "" && row.data_version !== "")).toBe(true);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(290);

    const [excel] = await Promise.all([
      page.waitForEvent("download"),
      table.getByRole("button", { name: "Excel" }).click(),
    ]);
    const workbook = await readXlsx(new Uint8Array(readFileSync(await excel.path())));
    expect(workbook.sheets[0]?.rows.length).toBe(rows.length + 1);
    const about = new Map(workbook.sheets[1]?.rows.map(([what, says]) => [what, says]));
    expect(about.get("Equalisation year")).toBe(2022);
    expect(about.get("Source")).toMatch(/Kolada/);
  });

  test("save the map and the chart as pictures that say what they show", async () => {
    const { page, complaints } = await open("?year=2022&lang=en");
    await page.waitForSelector(".country .places path");
    for (const view of ["map", "chart"]) {
      const group = page.getByRole("group", { name: `Save the ${view}` });
      await group.scrollIntoViewIfNeeded();
      await page.waitForSelector(".chart-holder svg");
      const [svg] = await Promise.all([
        page.waitForEvent("download"),
        group.getByRole("button", { name: "SVG" }).click(),
      ]);
      const text = readFileSync(await svg.path(), "utf8");
      expect(text).toMatch(/Income equalisation, SEK per inhabitant, 2022/);
      expect(text).toMatch(/Status: /);
      expect(text).not.toMatch(/var\(/);
      const [png] = await Promise.all([
        page.waitForEvent("download"),
        group.getByRole("button", { name: "PNG" }).click(),
      ]);
      expect(
        readFileSync(await png.path())
          .subarray(1, 4)
          .toString(),
      ).toBe("PNG");
    }
    expect(complaints).toEqual([]);
  });

  test("do it all with the keyboard", async () => {
    const { page } = await open("?year=2022&lang=en");
    await page.keyboard.press("Tab");
    await expectText(page.locator(":focus"), "Skip to content");
    await page.getByRole("combobox", { name: "Which municipality?" }).focus();
    await page.keyboard.type("Åre");
    await page.keyboard.press("Enter");
    await expectText(page.locator("h1"), "What does Åre get or pay, and why?");
    const figure = page.locator(".answer .sentence button").first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await expectText(page.locator(":focus"), "Income equalisation");
    await page.keyboard.press("Escape");
    await page.locator(".explain").waitFor({ state: "detached" });
    expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.waitForSelector(".country .places path");
    await page.locator(".country").focus();
    await page.keyboard.press("ArrowDown");
    const name = await page.locator(".readout strong").textContent();
    expect(name).not.toBe("Åre");
    await page.keyboard.press("Enter");
    await expectText(page.locator("h1"), `What does ${name} get or pay, and why?`);

    await page.locator(".table-frame thead button").nth(1).focus();
    await page.keyboard.press("Enter");
    await expectText(page.locator(".table-frame tbody tr").last().locator("th"), "Danderyd");
  });

  test("narrow the table to a county and a group, and go back", async () => {
    const { page } = await open("?year=2022&lang=en");
    await page.locator(".filters select").first().selectOption({ label: "Gotland" });
    await expectText(page.locator(".filters .count"), "1 of 290");
    await page.goBack();
    await expectText(page.locator(".filters .count"), "290 of 290");
    await page.getByRole("radio", { name: "Region" }).check({ force: true });
    await expectText(page.locator(".filters .count"), "21 of 21");
  });

  test("read every level of explanation of a sum over all municipalities a page at a time", async () => {
    const { page } = await open("?year=2022&lang=en&explain=00:sum(tax_base)@nation");
    await expectText(page.locator(".explain"), /The sum of 290 figures/);
    expect(await page.locator(".explain .inputs li").count()).toBe(0);
    await page.getByRole("button", { name: "List the first 30" }).click();
    expect(await page.locator(".explain .inputs li").count()).toBe(30);
  });
});
