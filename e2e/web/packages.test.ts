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
    await expect.poll(() => page.url()).not.toBe(before);
    await page.reload();
    await expectText(page.locator(".sentence"), /SEK 6.00 billion/);
    await expectText(page.locator("#beside tbody tr").first(), /6,000/);
    expect(complaints).toEqual([]);
  }, 30_000);
});
