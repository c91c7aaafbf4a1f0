import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { startServer } from "../support/server.ts";
import { expectText, openPage } from "./support.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;

const claims = [
  "mottagare;utförare;kategori;period från;period till;belopp;inkommen",
  "0114;Åsa Vård AB;staff;2020-03-01;2020-03-31;1 500 000,50;2020-08-15",
  "01;;staff;2020-03-01;2020-06-30;2500000,00;2020-08-15",
  "114;;staff;2020-03-01;2020-06-30;2500000,00;2020-08-15",
].join("\r\n");

describe.skipIf(!hasBrowser)("on the page of reimbursement a case officer can", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test("compute a round from a file that never leaves the browser, and foresee the end of a pot", async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/reimbursement?lang=en&pot=2`);
    await expectText(page.locator(".sentence").first(), /10\.94 billion.*91\.4 percent/);
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(request.url());
    });
    await page
      .locator("#claims input[type=file]")
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
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Letters (JSON)" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("barkraft-2020-1-letters.json");
    expect(sent).toEqual([]);
    await expectText(page.locator("#forecast h3"), /3\.00 billion.* are gone on 2020-06-01/);
    await page.getByLabel("Cost a month, million kronor").fill("500");
    await expectText(page.locator("#forecast h3"), /gone on 2020-09-01/);
    await expect.poll(() => new URL(page.url()).searchParams.get("per_month")).toBe("500");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
