import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { expectText, openPage } from "./support.ts";

const claims = [
  "mottagare;utförare;kategori;period från;period till;belopp;inkommen",
  "0114;Åsa Vård AB;staff;2020-03-01;2020-03-31;1 500 000,50;2020-08-15",
  "01;;staff;2020-03-01;2020-06-30;2500000,00;2020-08-15",
  "114;;staff;2020-03-01;2020-06-30;2500000,00;2020-08-15",
].join("\r\n");

const choose = (page: Page, section: string, at: number, name: string, lines: readonly string[]) =>
  page
    .locator(`${section} input[type=file]`)
    .nth(at)
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) });

describe.skipIf(!hasBrowser)("on the page of reimbursement a case officer can", () => {
  test("compute a round from a file that never leaves the browser, and foresee the end of a pot", async () => {
    const { page, complaints } = await openPage("reimbursement?lang=en&pot=2");
    await expectText(page.locator(".sentence").first(), /10\.94 billion.*91\.4 percent/);
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(request.url());
    });
    await page
      .locator("#claims input[type=file]")
      .first()
      .setInputFiles({ name: "claims.csv", mimeType: "text/csv", buffer: Buffer.from(`\ufeff${claims}`) });
    await expectText(
      page.locator("#claims .sentence"),
      /4,000,000\.50 kronor are claimed on 3 lines.*2,000,000\.00 are paid/,
    );
    await expectText(
      page.locator("#claims"),
      /Upplands VäsbyÅsa Vård AB1,500,000\.501,500,000\.50750,000\.16/,
    );
    await expectText(page.locator("#claims"), /4receiver114No municipality or region has the code/);
    await page.getByLabel("Read the letter to").selectOption({ label: "Upplands Väsby" });
    await expectText(page.locator(".letter"), /First round.*Upplands Väsby.*1,500,000\.50.*750,000\.16/);
    // As a Swedish spreadsheet saves it, and as an empty form that is filled in.
    const claimFile = page.locator("#claims input[type=file]").first();
    const ansi = Buffer.from(claims.replace("1 500 000,50", "600,50"), "latin1");
    await claimFile.setInputFiles({ name: "ansi.csv", mimeType: "text/csv", buffer: ansi });
    await expectText(page.locator("#claims .sentence"), /2,500,600\.50 kronor are claimed/);
    await expectText(page.locator("#claims"), /was read as Windows-1252.*Åsa Vård AB600\.50/);
    const [form] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".claim-form").getByRole("button", { name: "CSV" }).click(),
    ]);
    const filled = `${readFileSync(await form.path(), "utf8")}01;;staff;2020-03-01;2020-03-31;7;2020-08-15;\r\n`;
    await claimFile.setInputFiles({ name: "form.csv", mimeType: "text/csv", buffer: Buffer.from(filled) });
    await expectText(page.locator("#claims .sentence"), /^7\.00 kronor are claimed on 1 lines/);
    await claimFile.setInputFiles({
      name: "claims.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`\ufeff${claims}`),
    });
    await expectText(page.locator("#claims .sentence"), /4,000,000\.50/);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Letters (JSON)" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("barkraft-2020-1-letters.json");
    const { letters } = JSON.parse(readFileSync(await saved.path(), "utf8"));
    expect(letters[1]).toMatchObject({ receiver: "0114", approved: 1500000.5, unpaid: 750000.34 });

    await choose(page, "#claims", 1, "beslut.csv", [
      "mottagare;utförare;kategori;godkänt;skäl",
      "0114;Åsa Vård AB;staff;500000;Faktura saknas",
    ]);
    await expectText(page.locator("#claims .sentence"), /3,000,000\.00 approved/);
    await choose(page, "#claims", 2, "first.csv", ["receiver,provider,unpaid", "01,,1500000"]);
    await expectText(page.locator("#claims .sentence"), /1,500,000\.00 top up earlier rounds/);

    const scheme = readFileSync(new URL("../../scenarios/reimbursement/covid-19-2020.yaml", import.meta.url));
    const own = String(scheme)
      .replace("sv: Första omgången", "sv: Första")
      .replace("en: First round", "en: Spring");
    await choose(page, "#rounds", 0, "own.yaml", [own.replace("top_up: earlier-first", "top_up: none")]);
    await expectText(page.locator("#rounds"), /The scheme is your own/);
    await expectText(page.locator("#rounds"), /Spring/);
    await choose(page, "#rounds", 0, "wrong.yaml", [own.replace("pot: 10000000000", "pot: much")]);
    await expectText(page.locator("#rounds .notice"), /wrong\.yaml, rounds\.0\.pot/);

    const [book] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the scheme (Excel)" }).click(),
    ]);
    await page.getByRole("button", { name: "Leave out own.yaml" }).click();
    await expectText(page.locator("#rounds"), /First round/);
    await page
      .locator("#rounds input[type=file]")
      .setInputFiles({ name: "own.xlsx", mimeType: "x", buffer: readFileSync(await book.path()) });
    await expectText(page.locator("#rounds"), /The scheme is your own.*Spring/);

    await choose(page, "#repayment", 0, "paid.csv", ["receiver,provider,paid", "0114,,1000", "01,,500"]);
    await choose(page, "#repayment", 1, "reports.csv", ["receiver,provider,reported", "0114,,800.50"]);
    await expectText(
      page.locator("#repayment .sentence"),
      /699\.50 kronor of 1,500\.00 paid out.*199\.50 were not used.*500\.00 are not accounted for/,
    );
    expect(sent).toEqual([]);
    await expectText(page.locator("#forecast h3"), /3\.00 billion.* are gone on 2020-06-01/);
    await page.getByLabel("Cost a month, million kronor").fill("500");
    await expectText(page.locator("#forecast h3"), /gone on 2020-09-01/);
    await expect.poll(() => new URL(page.url()).searchParams.get("per_month")).toBe("500");
    await page.getByLabel("Amount of each claim, million kronor").fill("99");
    await expectText(page.locator("#queue-chart h3"), /18\.81 billion lie undecided/);
    await page.locator("#queue .more-assumptions summary").click();
    await page.getByLabel("Hours for decisions").fill("240");
    await expectText(page.locator("#queue-chart h3"), /longest wait is 0\.1 months/);
    await expectText(page.locator("#queue-chart"), /an officer decides claims 240 hours a month/);
    await expect.poll(() => new URL(page.url()).searchParams.get("hours")).toBe("240");
    expect(complaints).toEqual([]);
  });
});
