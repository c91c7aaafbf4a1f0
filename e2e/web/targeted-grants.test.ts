import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

const excel = {
  name: "register.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

test("a reader sees figure 2, finds a grant, folds the twenty and reviews one, and the link holds it all", {
  skip: !hasBrowser,
}, async () => {
  const { page, complaints } = await openPage("targeted-grants?lang=en");
  await expectText(page.locator(".answer .sentence"), /is targeted by the register: 28\.4%.* nearly twice/);
  await expectText(page.locator("#figure-2-title"), /1\.08 times as large, and 1\.44 times without/);
  await page.locator("#figure summary").click();
  expect(await page.locator("#figure tbody tr").count()).toBe(28);

  await page.getByRole("searchbox", { name: "Search the register" }).fill("lararloner");
  await expectText(page.locator("#register p[role=status]"), /2 of 84 rows/);
  await page.locator("#register tbody details summary").first().click();
  await expectText(page.locator("#register tbody dl").first(), /SFS 2016:100.*aged 6–19/);
  const amounts = page.locator("#register tbody td.number");
  await page.locator("#register thead").getByRole("button", { name: "Million SEK" }).click();
  await page.getByRole("searchbox", { name: "Search the register" }).fill("");
  await expectText(page.locator("#register p[role=status]"), /84 of 84 rows/);
  const largest = (await amounts.allTextContents())
    .slice(0, 5)
    .map((text) => Number(text.replaceAll(/[^\d.]/g, "")));
  expect(largest).toEqual(largest.toSorted((a, b) => b - a));
  expect(largest[0]).toBe(51263.5);
  await page.getByRole("searchbox", { name: "Search the register" }).fill("lararloner");
  await expectText(page.locator("#register p[role=status]"), /2 of 84 rows/);
  await page.getByRole("checkbox", { name: /teachers' wages, municipal/ }).check();
  await expectText(page.locator("#register a[href='#fold']"), /holds 1 grant:/);
  await expectText(page.locator("#fold .sentence"), /SEK 3\.46 billion is shared anew/);

  await page.getByRole("button", { name: "The request of March 2020" }).click();
  await expectText(page.locator("#fold .sentence"), /109 municipalities gain and 181 lose; Solna gains most/);
  await page.waitForSelector("#fold-chart svg");
  await page.locator("#fold .own-place select").selectOption({ label: "Lomma" });
  await expectText(
    page.locator("#fold .own-place"),
    /Lomma gets SEK .* instead of SEK .*: -330 kronor .* -83 in the first .* \+285; together -45/,
  );
  await expectText(page.locator("#expiry .own-place"), /In Lomma it was SEK .*% of revenue/);

  await page.getByRole("combobox", { name: "Finished reviews" }).selectOption("public-transport-pandemic");
  await expectText(page.locator(".review-result h3"), /Keep as an exception/);
  await page
    .getByRole("group", { name: /because of exceptional circumstances/ })
    .getByRole("radio", { name: "no", exact: true })
    .check();
  await expectText(page.locator(".review-result h3"), /Fold into the general grant/);

  await page.reload();
  await expectText(page.locator(".review-result h3"), /Fold into the general grant/);
  await expectText(page.locator("#fold .sentence"), /109 municipalities gain/);
  await page.getByRole("combobox", { name: "Year in which the money ended" }).selectOption("2018");
  await expectText(page.locator("#expiry .sentence"), /^In 2018 SEK 1\.85 billion a year ended/);
  expect(complaints).toEqual([]);
});

test("a reader opens a register, a fold and a review, and saves what can be opened again", {
  skip: !hasBrowser,
}, async () => {
  const { page, complaints } = await openPage("targeted-grants?lang=en");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#register").getByRole("button", { name: "Excel" }).click(),
  ]);
  const register = page.locator("#register input[type=file]");
  await register.setInputFiles({ ...excel, buffer: readFileSync(await saved.path()) });
  await expectText(page.locator("#register"), /computed with your own register/);
  await expectText(page.locator(".answer .sentence"), /28\.4%/);

  const rows = ["id;year;amount_msek;amount_status", "maximum-fee;2024;50000,5;assumed"];
  await page.getByRole("button", { name: "Leave out register.xlsx" }).click();
  await register.setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await expectText(page.locator(".answer .sentence"), /In 2024 SEK 114\.18 billion.*: 39\.6%/);
  await expectText(page.locator("#figure-2-title"), /The targeted share was/);

  const fold = "year: 2024\ngrants: [maximum-fee]\ninto: per_inhabitant\nyears: 2\nlimit: null\n";
  await page
    .locator("#fold input[type=file]")
    .setInputFiles({ name: "fold.yaml", mimeType: "text/yaml", buffer: Buffer.from(fold) });
  await expectText(page.locator("#fold .sentence"), /SEK 50\.00 billion is shared anew/);
  const [kept] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the fold (YAML)" }).click(),
  ]);
  expect(parse(readFileSync(await kept.path(), "utf8"))).toEqual(parse(fold));
  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the fold (Excel)" }).click(),
  ]);
  await page.getByRole("button", { name: "The request of March 2020" }).click();
  await page.locator(".basket li").nth(5).waitFor();
  await page
    .locator("#fold input[type=file]")
    .setInputFiles({ ...excel, name: "fold.xlsx", buffer: readFileSync(await sheet.path()) });
  await page.waitForFunction(() => document.querySelectorAll(".basket li").length === 1);
  await expectText(page.locator("#fold .sentence"), /SEK 50\.00 billion is shared anew/);

  const shipped = new URL("../../scenarios/grant-reviews/maximum-fee.yaml", import.meta.url);
  const review = page.locator("#review input[type=file]");
  await review.setInputFiles({ name: "review.yaml", mimeType: "text/yaml", buffer: readFileSync(shipped) });
  await expectText(page.locator(".review-result h3"), /Fold into the general grant/);
  const [workbook] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the review (Excel)" }).click(),
  ]);
  await page
    .getByRole("group", { name: /Is the grant new/ })
    .getByRole("textbox")
    .fill("");
  await expectText(page.locator("#review"), /One question is left/);
  await review.setInputFiles({ ...excel, name: "r.xlsx", buffer: readFileSync(await workbook.path()) });
  await expectText(page.locator(".review-result h3"), /Fold into the general grant/);

  const proposal = (name: string, more: string) => ({
    name: "p.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from(readFileSync(shipped, "utf8").replace(/^grant: .*$/m, `grant: ${name}${more}`)),
  });
  await review.setInputFiles(proposal("maximum-fees", ""));
  await expectText(page.locator("#review .notice"), /p\.yaml\.grant: found 'maximum-fees'.*maximum-fee/);
  await review.setInputFiles(proposal("Night buses", "\nproposed: true"));
  await expectText(
    page.locator("#review"),
    /“Night buses” is not in the register: the review is of a proposed/,
  );
  await expectText(page.locator(".review-result h3"), /Fold into the general grant/);
  await register.setInputFiles({ name: "b.csv", mimeType: "text/csv", buffer: Buffer.from("x;y\n1;2") });
  await expectText(page.locator("#register .notice"), /b\.csv: found no table of a register/);
  expect(complaints).toEqual([]);
});
