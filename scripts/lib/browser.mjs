import { existsSync } from "node:fs";
import { withProgress } from "./progress.mjs";
import { collect } from "./project.mjs";

const candidates = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium or Chrome, or undefined. */
export function findBrowser() {
  return candidates.find((path) => path && existsSync(path));
}

/** A Chromium, installed on Debian when we may; undefined when there is none to be had. */
export async function ensureBrowser() {
  const found = findBrowser();
  const mayInstall =
    process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (found || !mayInstall) return found;
  await withProgress("Installing Chromium for the browser tests", async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await collect("apt-get", ["update", "-qq"], { env });
    await collect("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
  });
  return findBrowser();
}
