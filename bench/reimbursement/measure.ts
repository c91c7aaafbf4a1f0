import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { claimRules } from "@barkraft/finance";
import { temporaryFolder } from "../../e2e/support/temporary-folder.ts";
import { loadCountry } from "../../packages/workbench/src/services/country.ts";
import { findScheme } from "../../packages/workbench/src/services/reimbursement/library.ts";
import { claimReceivers } from "../../packages/workbench/src/services/reimbursement/receivers.ts";
import { median, report } from "../measurement.ts";
import { writeClaims } from "./claims-file.ts";
import type { Processed } from "./process.ts";

const receivers = await claimReceivers(await loadCountry(), 2020);
const rules = JSON.stringify(claimRules(await findScheme("covid-19-2020"), "2020-1", receivers));
const codes = receivers.map(({ code }) => code);
const script = fileURLToPath(new URL("process.ts", import.meta.url));
const folder = temporaryFolder();

const processed = (file: string): Processed =>
  JSON.parse(execFileSync(process.execPath, [script, file, rules], { encoding: "utf8" }));

/** From the file to what everyone is paid, in a process of its own each time. */
function measure(
  lines: number,
  words: string,
  times: number,
  limits: { seconds?: number; megabytes: number },
): void {
  const file = join(folder, "claims.csv");
  writeClaims(file, codes, lines);
  const size = (statSync(file).size / 1e6).toFixed(0);
  const runs = Array.from({ length: times }, () => processed(file));
  if (new Set(runs.map(({ digest }) => digest)).size !== 1) throw new Error("not the same bytes twice");
  if (runs.some((run) => run.lines !== lines)) throw new Error("lines were lost");
  const name = `A round of ${words} lines from 311 receivers (${size} MB)`;
  const seconds = median(runs.map((run) => run.seconds));
  report({ name, value: seconds, unit: "s", ...(limits.seconds ? { limit: limits.seconds } : {}) });
  report({
    name: `${name}, processor time`,
    value: median(runs.map((run) => run.processorSeconds)),
    unit: "s",
  });
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  report({ name: `${name}, resident memory`, value: megabytes, unit: "MB", limit: limits.megabytes });
}

measure(100_000, "100,000", 5, { seconds: 5, megabytes: 500 });
// Two gigabytes of claims; only when asked for, because of the disk and the time.
const millions = Number(process.env.BARKRAFT_CLAIMS_MILLIONS ?? 0);
if (millions > 0) {
  measure(millions * 1_000_000, `${millions} million`, 3, { seconds: (5 * millions) / 31, megabytes: 500 });
}
