// npm test: everything that must hold before a change lands.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureOffice } from "./lib/office.mjs";
import {
  ensureBuilt,
  ensureInstalled,
  main,
  projectNode,
  requireNode,
  root,
  Stop,
  show,
} from "./lib/project.mjs";

const only = process.argv.slice(2);
const isCi = process.env.CI === "true" || process.env.CI === "1";
const tool = (...path) => join(root, "node_modules", ...path);

await main(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
  const node = projectNode();
  const browser = await ensureBrowser();
  if (!browser && isCi)
    throw new Stop("There is no Chromium for the browser tests, and under CI a skip is a failure.");
  if (!browser) console.error("\n*** SKIPPED: no Chromium was found, so the browser tests do not run. ***\n");
  const office = await ensureOffice();
  if (!office && isCi)
    throw new Stop("There is no LibreOffice to recompute workbooks, and under CI a skip is a failure.");
  if (!office) console.error("\n*** SKIPPED: no LibreOffice was found, so no workbook is recomputed. ***\n");

  const report = join(root, "test-results", "tests.json");
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    TZ: "UTC",
    CHROMIUM_PATH: browser ?? "",
    SOFFICE_PATH: office ?? "",
    ...(isCi ? { NO_COLOR: "1" } : {}),
  };
  const stages = [
    ["lint", [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."]],
    ["types", [tool("typescript", "bin", "tsc"), "-p", "tsconfig.json"]],
    [
      "borders",
      [
        tool("dependency-cruiser", "bin", "dependency-cruiser.mjs"),
        "packages",
        "--config",
        ".dependency-cruiser.mjs",
      ],
    ],
    ["unused", [tool("knip", "bin", "knip.js")]],
    [
      "tests",
      [
        tool("vitest", "vitest.mjs"),
        "run",
        ...(isCi ? ["--reporter=dot"] : []),
        ...(isCi ? [] : ["--reporter=default"]),
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...only,
      ],
    ],
  ];
  const failed = [];
  for (const [name, command] of stages) {
    const start = Date.now();
    console.log(`\n── ${name} ──`);
    const code = await show(node, command, { env });
    console.log(
      `${name}: ${code === 0 ? "passed" : "FAILED"} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
    if (code !== 0) failed.push(name);
  }

  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  if (isCi && numPendingTests > 0)
    failed.push(`${numPendingTests} skipped tests (under CI a skip is a failure)`);
  console.log("");
  if (!browser) console.log("*** SKIPPED: the browser tests, because no Chromium was found. ***");
  if (!office) console.log("*** SKIPPED: recomputing workbooks, because no LibreOffice was found. ***");
  if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  return failed.length === 0 ? 0 : 1;
});
