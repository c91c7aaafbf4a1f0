import type { Page } from "playwright-core";
import { expect } from "vitest";

/** 180 mm, the width of a sheet between its margins, at 96 dots to the inch. */
const sheet = { width: 680, height: 1000 };

/** Words that tell a hand what to do, which is of no use on paper. */
const forTheHand =
  /\b(klicka|dra i|peka på|välj en|skriv ett annat|klik på|træk i|vælg en|click|drag a|point at|choose a|write another)\b.{0,40}/i;

/** What is printed has no controls, nothing for the hand, nothing that is cut, its question, and once the address where it is found again. */
export async function expectPrintable(page: Page, where: string): Promise<void> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(controls), `controls on paper: ${where}`).toEqual([]);
  await expect.poll(() => page.evaluate(cut, sheet.width), { message: `cut on paper: ${where}` }).toEqual([]);
  const words = await page.evaluate(() => document.body.innerText);
  expect(forTheHand.exec(words)?.[0], `for the hand on paper: ${where}`).toBeUndefined();
  expect(await page.locator("h1").isVisible(), where).toBe(true);
  const printed = await page.evaluate(
    () => document.body.innerText.match(/https?:\/\/127\.0\.0\.1\S*/g) ?? [],
  );
  expect(printed.map(stateOf), where).toEqual([stateOf(page.url())]);
  await page.emulateMedia({ media: null });
}

/** An address without the ways there are to write the same. */
function stateOf(address: string): object {
  const { pathname, searchParams } = new URL(address);
  return { pathname, search: Object.fromEntries(searchParams) };
}

/** What can be pressed, drawn or opened and is seen. A field that says a value and has no frame is read, not used. */
function controls(): string[] {
  const isRead = (element: Element) => {
    const { borderTopWidth, borderBottomWidth, appearance, backgroundColor } = getComputedStyle(element);
    const says =
      element instanceof HTMLInputElement && element.type === "checkbox"
        ? element.checked
        : element instanceof HTMLInputElement
          ? element.type !== "range" && (element.value !== "" || element.placeholder !== "")
          : element instanceof HTMLSelectElement || (element as HTMLTextAreaElement).value !== "";
    return (
      says &&
      element.getBoundingClientRect().width > 0 &&
      appearance === "none" &&
      borderTopWidth === "0px" &&
      borderBottomWidth === "0px" &&
      backgroundColor === "rgba(0, 0, 0, 0)"
    );
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(".hidden");
  const pressed = [...document.querySelectorAll("button, nav, progress, [role=slider], [role=combobox]")];
  const fields = [...document.querySelectorAll("input, select, textarea")].filter((each) => !isRead(each));
  return [...pressed, ...fields].filter(isSeen).map((element) => element.outerHTML.slice(0, 120));
}

/** Tables and charts that are wider than the sheet, and fields too narrow for what they say. */
function cut(width: number): string[] {
  return [...document.querySelectorAll("table, .chart-holder svg, #main select, #main input")]
    .filter((element) => element.checkVisibility() && !element.closest(".hidden"))
    .filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 || element.scrollWidth > element.clientWidth + 1,
    )
    .map((element) => element.outerHTML.slice(0, 120));
}
