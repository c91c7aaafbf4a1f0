import { expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

test("an officer sorts the heat map by a test, sees a county, and how certain one result is", {
  skip: !hasBrowser,
}, async () => {
  const { page, complaints } = await openPage("stress?lang=en");
  // The server computes seven tests for all municipalities before its first answer.
  await page.waitForSelector("#heat tbody");
  await expectText(page.locator(".answer .sentence"), /^Crisis as in 1991–1993: in the middle municipality/);
  await page.getByRole("button", { name: "Interest three points higher" }).click();
  await expectText(page.locator(".answer .sentence"), /^Interest three points higher/);
  await page.locator("#heat select").selectOption("Örebro");
  expect(await page.locator("#heat tbody tr").count()).toBe(12);

  await page.locator("#chance select").selectOption("1860");
  await expectText(
    page.locator("#fan-title"),
    /^Laxå: in \d+ percent of the paths the result is negative in 2032/,
  );
  await page.waitForSelector("#fan svg");
  await page.reload();
  await expectText(page.locator("#fan-title"), /^Laxå: in \d+ percent/);
  expect(complaints).toEqual([]);
});
