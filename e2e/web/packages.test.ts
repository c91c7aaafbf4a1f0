import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

describe.skipIf(!hasBrowser)("support packages", () => {
  test("an amount is filled in, the sentence and a comparison follow, and the link keeps it", async () => {
    const { page, complaints } = await openPage("packages?lang=en&a=business-2009");
    await expectText(page.locator(".sentence"), /none of the amounts is known/);
    const loan = page.locator(".measure", { hasText: "Crisis loans" });
    await loan.locator("input[type=text]").first().fill("5000");
    // Five years at 3 percent less 5 percent, and 15 percent lost.
    await expectText(page.locator(".sentence"), /SEK 5.00 billion .* costs the state SEK 250 million/);
    await page.getByLabel("Beside it").selectOption("same-cost");
    await expectText(page.locator("#beside tbody tr").nth(2), /Cost to the state.*250250$/);
    await expectText(page.locator("#places tbody tr").nth(1), /\d/);
    await expect.poll(() => page.url()).toContain("a=business-2009.");
    const before = page.url();
    await page.getByRole("button", { name: "Add a measure" }).click();
    await expectText(page.locator(".sentence"), /SEK 6.00 billion/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expectText(page.locator(".sentence"), /SEK 5.00 billion/);
    await page.getByRole("button", { name: "Redo" }).click();
    await expectText(page.locator(".sentence"), /SEK 6.00 billion/);
    await expect.poll(() => page.url()).not.toBe(before);
    await page.getByLabel("Your municipality or region").selectOption({ label: "Laxå" });
    await expectText(
      page.locator(".own-place [role=status]"),
      /^Laxå gets SEK .* kronor per inhabitant.*With the other package it is \d+.*Difference: [+-]\d/,
    );
    await expectText(page.locator("#places tr[aria-current]"), /^Laxå/);
    await page.getByLabel("The map shows").selectOption("difference");
    await expectText(page.locator("#places .legend-unit"), /more than with the other package/);
    await page.reload();
    await expectText(page.locator(".sentence"), /SEK 6.00 billion/);
    await expectText(page.locator(".own-place [role=status]"), /^Laxå gets/);
    await expectText(page.locator("#places .legend-unit"), /more than with the other package/);
    await expectText(page.locator("#beside tbody tr").first(), /6,000/);
    expect(complaints).toEqual([]);
  }, 30_000);

  test("payments and a mix are put together, saved as Excel, opened again, and a broken file is told in words", async () => {
    const { page, complaints } = await openPage("packages?lang=en&a=municipalities-2009");
    const measure = page.locator(".measure").first();
    await measure.locator("details > summary").click();
    const payments = measure.locator("fieldset.parts", { hasText: "Payments" });
    const before = await payments.locator(".part").count();
    await payments.getByRole("button", { name: "Add a payment" }).click();
    await expect.poll(() => payments.locator(".part").count()).toBe(before + 1);
    const key = measure.locator("fieldset.parts", { hasText: "Allocation key" });
    await key.locator("select").first().selectOption("own-mix");
    await expect.poll(() => key.locator("fieldset.part").count()).toBe(2);
    // A mix within the mix, and in it an application whose shortage is shared by a key of its own.
    const second = key.locator("fieldset.part").nth(1);
    await second.locator("select").first().selectOption("mix");
    await expect.poll(() => second.locator("fieldset.part").count()).toBe(2);
    const inner = second.locator("fieldset.part").first();
    await inner.locator("select").first().selectOption("application");
    await inner.getByLabel("If more is applied for").selectOption("gap");
    await expectText(inner.locator("fieldset.part legend"), /If more is applied for than there is/);
    await measure.locator("input[type=text]").first().fill("1000");
    await expectText(page.locator(".sentence"), /SEK 1.00 billion/);
    const saved = page.waitForEvent("download");
    await page
      .getByRole("group", { name: "Save the package" })
      .getByRole("button", { name: "Excel" })
      .click();
    const file = await (await saved).path();

    await page.locator(".proposals select").first().selectOption("spring-2020");
    await expectText(page.locator(".sentence"), /The support to municipalities/);
    // What the map of money against need shows is said in words, and the table beside it has the same figure.
    await page.locator("#place-need button.country").first().focus();
    await page.keyboard.press("ArrowDown");
    const readout = page.locator("#place-need .readout").first();
    await expectText(readout, /[+-][\d,]+ kronor per inhabitant beyond what the same money by need/);
    const [, name, figure] = (await readout.innerText()).match(/^(.+?) ([+−][\d,]+) /)!;
    await expectText(
      page.locator("#place-need tbody tr", {
        has: page.getByRole("rowheader", { name: name!, exact: true }),
      }),
      new RegExp(`[+-]${figure!.slice(1)}`),
    );
    const opened = page.locator('input[type=file][accept*="yaml"]');
    await opened.setInputFiles({
      name: "mine.xlsx",
      mimeType: "application/octet-stream",
      buffer: await readFile(file),
    });
    await expectText(page.locator(".sentence"), /SEK 1.00 billion/);
    await page.locator(".measure").first().locator("details > summary").click();
    expect(await key.locator("fieldset.part fieldset.part fieldset.part").count()).toBe(1);
    expect(await inner.getByLabel("If more is applied for").inputValue()).toBe("gap");
    await opened.setInputFiles({ name: "broken.xlsx", mimeType: "x", buffer: Buffer.from("PK and no zip") });
    await expectText(
      page.locator(".proposals [role=alert]"),
      /broken.xlsx: found something else, or a damaged/,
    );
    expect(complaints).toEqual([]);
  }, 30_000);
});
