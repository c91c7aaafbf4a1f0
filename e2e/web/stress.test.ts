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

test("what the server says is wrong with the paths stands there in the reader's language, and can be tried again", {
  skip: !hasBrowser,
}, async () => {
  const { page } = await openPage("stress?lang=sv");
  const wrong = {
    code: "x",
    place: "seed",
    found: "1.5",
    expected: "a whole number from 0 to 999999999",
    advice: "Leave it out.",
  };
  await page.route("**/v1/simulation/shocks/**", (route) =>
    route.fulfill({ status: 422, json: { detail: "seed is wrong", problems: [wrong] } }),
  );
  await page.reload();
  const alert = page.locator("#chance [role=alert]");
  await expectText(alert, "seed: fann 1.5, väntade ett heltal från 0 till 999999999.");
  await page.unroute("**/v1/simulation/shocks/**");
  await alert.getByRole("button", { name: "Försök igen" }).click();
  await page.waitForSelector("#fan svg");
});
