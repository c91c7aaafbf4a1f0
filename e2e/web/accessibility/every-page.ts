import { describe, expect, test } from "vitest";
import { hasBrowser } from "../../support/browser.ts";
import { openPage } from "../support.ts";
import { expectAccessible } from "./axe.ts";
import { expectPrintable } from "./print.ts";

/** Looks at each of the pages with axe, at three widths, and on paper. Called from files of their own, which run side by side. */
export function everyoneCanUse(pages: readonly (readonly [address: string, shown: string])[]): void {
  describe.skipIf(!hasBrowser)("everyone can use every page:", () => {
    for (const [address, shown] of pages) {
      test(`axe finds nothing at /${address}, nothing scrolls sideways, and it prints`, async () => {
        const { page, complaints } = await openPage(address);
        await page.waitForSelector(shown);
        await expectAccessible(page, address);
        for (const width of [390, 768, 2200]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        await expectPrintable(page, address);
        if (!address.startsWith("nowhere")) expect(complaints).toEqual([]);
      });
    }
  });
}
