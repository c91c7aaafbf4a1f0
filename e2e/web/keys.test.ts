import { expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

test("an analyst moves the mix, takes the best one, shares a pot by it, and the link holds it all", {
  skip: !hasBrowser,
}, async () => {
  const { page, complaints } = await openPage("keys?lang=en");
  await expectText(page.locator("#question"), /Which key comes nearest/);
  await expectText(page.locator(".answer .sentence"), /percent of the money went to municipalities/);
  await page.waitForSelector("#test-chart svg");
  await expectText(page.locator("#mix .sentence"), /The mix puts \d+\.\d percent/);

  const patience = { timeout: 10_000 };
  const before = await page.locator("#mix .sentence").textContent();
  await page.locator("#mix input[type=range]").nth(1).press("End");
  await expect.poll(() => page.locator("#mix .sentence").textContent(), patience).not.toBe(before);
  await page.getByRole("button", { name: "Take the best mix" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("equalised"), patience).toBe("45");

  await page.locator("#share input[type=number]").fill("1000");
  await page.locator("#share details summary").click();
  const shared = async () => {
    const amounts = await page.locator("#share tbody tr td:nth-child(3)").allTextContents();
    return amounts.reduce((sum, text) => sum + Number(text.replaceAll(/\D/g, "")), 0);
  };
  await expect.poll(shared, patience).toBe(1e9);
  expect(await page.locator("#share tbody tr").count()).toBe(290);
  await page.locator("#share .own-place select").selectOption("0114");
  await expectText(
    page.locator("#share .own-place"),
    /Upplands Väsby gets SEK [\d.]+ million, \d+ kronor per inh/,
  );

  await page.reload();
  await expectText(page.locator("#share .sentence"), /gets most per inhabitant/);
  expect(await page.locator("#share input[type=number]").inputValue()).toBe("1000");
  expect(complaints).toEqual([]);
});

test("the Employment Service's file stays in the browser, shares the pot, and <5 stays an interval", {
  skip: !hasBrowser,
}, async () => {
  const { page, complaints } = await openPage("keys?lang=en&week_from=10&week_to=11");
  // Made up for the test in the layout of the export; not figures of the Employment Service.
  const rows = ["Kommun;2019v10;2019v11;2020v10;2020v11", "Laxå;<5;6;10;12", "0180 Stockholm;20;20;40;50"];
  const file = page.locator("#own input[type=file]").first();
  await file.setInputFiles({ name: "weeks.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await expectText(page.locator("#rise h2"), /newly registered/);
  const used = page.locator(".answer .note[role=status]");
  await expectText(used, /2020: the files have every week 10–11 of both years for 2 municipalities at most/);
  await page.locator("#share select").first().selectOption("newly-registered");
  await expectText(page.locator("#share .sentence"), /Laxå gets most per inhabitant/);
  await page.locator("#share details summary").click();
  const cells = page.locator("#share tbody tr").first().locator("td");
  const [, amount, , low, high] = (await cells.allTextContents()).map((text) =>
    Number(text.replaceAll(/\D/g, "")),
  );
  expect(low).toBeLessThan(amount!);
  expect(high).toBeGreaterThan(amount!);
  // Every municipality, more newly registered for every year and code.
  const towns = JSON.parse(
    await page.evaluate(async () => (await fetch("/v1/entities?level=municipality&limit=290")).text()),
  ).entities as { code: string }[];
  const all = towns.map(({ code }, at) => `${code};${20 + (at % 7)};20;${30 + (at % 11)};40`);
  const whole = Buffer.from(["Kommun;2019v10;2019v11;2020v10;2020v11", ...all].join("\n"));
  const mean = page.locator("#test > .wide-table tbody tr", { hasText: "Fast variable" });
  const before = await mean.textContent();
  await file.setInputFiles({ name: "all.csv", mimeType: "text/csv", buffer: whole });
  await expectText(used, /2020: the fast variable is the rise of newly registered in weeks 10–11.*290/);
  await expectText(used, /In the other years \(2011, .*2019, 2021\) it is the stand-in/);
  expect(await mean.textContent()).not.toBe(before);
  const later = String(whole).replaceAll("2019v", "2023v").replaceAll("2020v", "2024v");
  await file.setInputFiles({ name: "later.csv", mimeType: "text/csv", buffer: Buffer.from(later) });
  await expectText(used, /files are of 2023, 2024.*no such pair.*stand-in in every year/);
  await expect.poll(() => mean.textContent()).toBe(before);
  await file.setInputFiles({ name: "no.csv", mimeType: "text/csv", buffer: Buffer.from("a;b\n1;2\n") });
  await expectText(page.locator("#own [role=alert]"), /no line with the heading Kommun beside weeks/);
  expect(complaints).toEqual([]);
});
