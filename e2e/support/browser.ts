import { type Browser, chromium } from "playwright-core";

/** Path of the Chromium the tests use; `npm test` finds it. Empty when there is none. */
export const browserPath = process.env.CHROMIUM_PATH ?? (process.env.CI ? "" : "/usr/bin/chromium");

/** Whether the browser tests can run. `npm test` says so loudly when they cannot; under CI that is a failure. */
export const hasBrowser = browserPath !== "";

/** A headless Chromium that talks to nobody but the page under test. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
