import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../e2e/support/browser.ts";
import { median, percentile, report } from "../measurement.ts";

const turns = 150;
const loads = 5;
const rests = 12;
const url = process.argv[2];

/** What is moved, and where its new figures show. */
interface Moved {
  readonly address: string;
  readonly ready: string;
  readonly field: string;
  readonly shown: string;
  /** The lowest of the values that the field is given in turn and how far they are apart, or a key that moves it. */
  readonly how: { readonly low: number; readonly apart: number } | "key";
}

const slider: Moved = {
  address: "/?year=2022&guarantee=1.14",
  ready: ".country .places path",
  field: ".setting input[type=range]",
  shown: ".table-frame",
  how: { low: 100, apart: 0.5 },
};

const ahead: Moved = {
  address: "/years-ahead?municipality=1860&years=15",
  ready: ".probability",
  field: ".setting input[type=range]",
  shown: ".answer .sentence",
  how: { low: 3, apart: 0.1 },
};

const workshop: Moved = {
  address: "/workshop?year=2022&guarantee=1.14",
  ready: ".effect",
  field: ".in-place input",
  shown: ".workshop-outcome",
  how: "key",
};

/**
 * Moves a slider or a number and times from the input event to the end of the frame that shows the new figures.
 * The events come at random moments of a frame, as a hand's do.
 */
async function moving(page: Page, { address, ready, field, shown, how }: Moved): Promise<number[]> {
  await page.goto(`${url}${address}`);
  await page.waitForSelector(ready);
  const input = page.locator(field).first();
  await input.waitFor();
  // As it stands before whoever moves it, with the outcome beside it.
  await input.evaluate((each) => {
    each.scrollIntoView({ block: "center", behavior: "instant" });
    (each as HTMLElement).focus({ preventScroll: true });
  });
  await page.waitForTimeout(1000);
  return page.evaluate(
    async ([count, field, shown, how]) => {
      const input = document.querySelector<HTMLInputElement>(field)!;
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
      const figures = document.querySelector(shown)!;
      const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      const times: number[] = [];
      for (let turn = 0; turn < count; turn++) {
        await pause(30 + ((turn * 7919) % 170) / 10);
        const began = performance.now();
        const painted = new Promise<number>((resolve) => {
          const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => {
              // A message sent in a frame is answered after the frame has been painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now());
              port2.postMessage(null);
            });
          });
          watch.observe(figures, { subtree: true, characterData: true });
        });
        if (how !== "key") {
          write.call(input, String(how.low + how.apart * (turn % 40)));
          input.dispatchEvent(new Event("input", { bubbles: true }));
        } else {
          const key = turn % 40 < 20 ? "ArrowDown" : "ArrowUp";
          input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        }
        times.push((await painted) - began);
      }
      return times;
    },
    [turns, field, shown, how] as const,
  );
}

/** Moves an assumption of the years ahead and lets it rest: from the order of the paths to their answer, in milliseconds. */
async function fanning(page: Page): Promise<number[]> {
  await page.goto(`${url}${ahead.address}`);
  const fans = page.locator(".fans[data-milliseconds]");
  await fans.waitFor();
  const slider = page.locator(ahead.field).first();
  const times: number[] = [];
  for (let turn = 0; turn < rests; turn++) {
    const before = await fans.getAttribute("data-milliseconds");
    await slider.fill(String(3 + turn / 10));
    await page.waitForFunction((known) => {
      const now = document.querySelector(".fans")?.getAttribute("data-milliseconds");
      return now != null && now !== known;
    }, before);
    times.push(Number(await fans.getAttribute("data-milliseconds")));
  }
  return times;
}

/** Loads the page afresh: when its first figures stand there, and how much script it took. */
async function load(
  browser: Browser,
): Promise<{ figures: number; map: number; script: number; all: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const bytes = () =>
    page.evaluate(() =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith(".js"))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  const response = await page.goto(`${url}/?year=2022`, { waitUntil: "commit" });
  await page.waitForSelector(".answer .sentence", { state: "attached" });
  const figures = await page.evaluate(() => performance.now());
  await page.waitForSelector(".country .places path", { state: "attached" });
  const map = await page.evaluate(() => performance.now());
  await page.waitForLoadState("networkidle");
  // What the document itself names is fetched before anything can show; the rest comes lazily.
  const named = [...((await response?.text()) ?? "").matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path!,
  );
  const script = await page.evaluate(
    (addresses) =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => addresses.includes(new URL(name).pathname))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    named,
  );
  const all = await bytes();
  await context.close();
  return { figures, map, script, all };
}

if (!url) throw new Error("give the address of a running server");
const browser: Browser = await launchBrowser();
try {
  const loaded = [];
  for (let turn = 0; turn < loads; turn++) loaded.push(await load(browser));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  for (const [name, moved] of [
    ["slider to painted map and table", slider],
    ["number in the workshop to painted outcome", workshop],
    ["slider to painted projection of the years ahead", ahead],
  ] as const) {
    const times = await moving(page, moved);
    report({ name: `${name}, median`, value: median(times), unit: "ms", limit: 16 });
    report({ name: `${name}, 95th percentile`, value: percentile(times, 0.95), unit: "ms", limit: 33 });
  }
  const fans = await fanning(page);
  report({
    name: "one municipality × 15 years × 10,000 paths in the browser, median",
    value: median(fans),
    unit: "ms",
    limit: 150,
  });
  report({
    name: "one municipality × 15 years × 10,000 paths in the browser, fastest",
    value: Math.min(...fans),
    unit: "ms",
  });
  report({
    name: "first load, compressed script",
    value: Math.max(...loaded.map(({ script }) => script)) / 1000,
    unit: "kB",
    limit: 350,
  });
  report({
    name: "everything loaded by itself, map and chart included, compressed script",
    value: Math.max(...loaded.map(({ all }) => all)) / 1000,
    unit: "kB",
  });
  report({
    name: "first figures on screen",
    value: median(loaded.map(({ figures }) => figures)),
    unit: "ms",
    limit: 1500,
  });
  report({ name: "map on screen", value: median(loaded.map(({ map }) => map)), unit: "ms" });
} finally {
  await browser.close();
}
