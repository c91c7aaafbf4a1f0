import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

describe.skipIf(!hasBrowser)("in the reform workshop a reader can", () => {
  const open = (query: string) => openPage(`workshop?year=2022&lang=en${query}`);

  test("change a number in the law, see the old one struck, undo and redo", async () => {
    const { page, complaints } = await open("");
    await expectText(page.locator("h1"), "What happens if the law is changed?");
    const guarantee = page.getByRole("spinbutton", { name: "Guarantee level" });
    await guarantee.fill("110");
    await expectText(page.locator(".in-place.changed del"), "115");
    await expectText(page.locator("[data-sum=losers]"), "290");
    await expectText(page.locator("[data-sum=cost]"), /billion less$/);
    await expect.poll(() => new URL(page.url()).searchParams.get("guarantee")).toBe("1.1");
    await page.getByRole("button", { name: "Undo" }).click();
    await expectText(page.locator("[data-sum=losers]"), /^0$/);
    await page.getByRole("button", { name: "Redo" }).click();
    await expectText(page.locator("[data-sum=losers]"), "290");

    await page.getByRole("radio", { name: /appropriation is unchanged/ }).check();
    await expectText(page.locator("[data-sum=closing]"), /^\+[\d,]+ SEK per inhabitant/);
    await expect
      .poll(async () => Number(await page.locator("[data-sum=winners]").textContent()))
      .toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test("drag a number sideways and follow the outcome before it is let go", async () => {
    const { page } = await open("");
    const guarantee = page.getByRole("spinbutton", { name: "Guarantee level" });
    const box = (await guarantee.boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x - 20, box.y + 10, { steps: 6 });
    await expectText(page.locator("[data-sum=losers]"), /^[1-9]\d*$/);
    expect(await page.locator("[data-list=losses] .effect:visible").count()).toBeGreaterThan(1);
    await page.mouse.up();
    await expect.poll(() => Number(new URL(page.url()).searchParams.get("guarantee"))).toBeGreaterThan(0.5);
  });

  test("change one county's rate and choose another step by name, with all of it in the link", async () => {
    const { page, complaints } = await open("&set=income_equalisation.municipal_grant_rate.18:19.5");
    await expectText(page.locator("[data-sum=winners]"), "12");
    const rate = page.getByRole("spinbutton", { name: /County's grant rate.*Örebro|grant.*Örebro/ }).first();
    await rate.focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).searchParams.get("set")).toBeNull();
    await page.getByRole("radio", { name: /one rate for grants and fees/ }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get("rates")).toBe("symmetric");
    await expectText(page.locator("[data-list=losses] .effect").first(), /Danderyd/);
    expect(complaints).toEqual([]);
  });

  test("save the reform as a scenario document and open it again", async () => {
    const { page } = await open("&guarantee=1.1&set=income_equalisation.municipal_grant_rate.18:19.5");
    await page.getByRole("textbox", { name: "Name of the reform" }).fill("Two changes");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const file = (await download.path())!;
    expect(parse(readFileSync(file, "utf8"))).toEqual({
      title: "Two changes",
      baseline: { country: "se", year: 2022 },
      changes: {
        "income_equalisation.guarantee_level": 1.1,
        "income_equalisation.municipal_grant_rate.18": 19.5,
      },
    });
    const fresh = await open("");
    await fresh.page.locator("input[type=file]").setInputFiles(file);
    await expect.poll(() => new URL(fresh.page.url()).searchParams.get("guarantee")).toBe("1.1");
    await expect
      .poll(() => new URL(fresh.page.url()).searchParams.get("set"))
      .toBe("income_equalisation.municipal_grant_rate.18:19.5");
    expect(await fresh.page.getByRole("textbox", { name: "Name of the reform" }).inputValue()).toBe(
      "Two changes",
    );
    await fresh.page.locator("input[type=file]").setInputFiles({
      name: "wrong.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from("changes:\n  income_equalisation.guarante: 1.1\n"),
    });
    await expectText(fresh.page.locator(".scenario-file .notice"), /no scenario.*guarantee_level/);
  });
});
