import { spawn } from "node:child_process";
import { rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { startServer } from "../e2e/support/server.ts";
import type { Measurement } from "./measurement.ts";

interface Suite {
  readonly title: string;
  readonly folder: string;
  /** Whether the suite measures a running server that it is given the address of. */
  readonly needsServer?: boolean;
}

const suites: readonly Suite[] = [
  { title: "Machinery", folder: "machinery" },
  { title: "Whole law", folder: "law" },
  { title: "Simulation", folder: "simulation" },
  { title: "Allocation keys", folder: "keys" },
  { title: "Cost reimbursement", folder: "reimbursement" },
  { title: "Support packages", folder: "package" },
  { title: "Command line", folder: "command-line" },
  { title: "Register of targeted grants", folder: "register" },
  { title: "API", folder: "api" },
  { title: "Page", folder: "web", needsServer: true },
];

/** Runs one suite in a process of its own and returns what it measured. */
function measure({ folder }: Suite, args: readonly string[]): Promise<Measurement[]> {
  const script = fileURLToPath(new URL(`${folder}/measure.ts`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.on("data", (data) => {
      printed += data;
      process.stdout.write(data);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) return reject(new Error(`the ${folder} measurements failed with exit code ${code}`));
      const lines = printed.split("\n").filter((line) => line.startsWith("{"));
      resolve(lines.map((line) => JSON.parse(line)));
    });
  });
}

function row({ name, value, unit, limit }: Measurement): string {
  const verdict = limit === undefined ? "" : value <= limit ? "yes" : "NO";
  return `| ${name} | ${value} ${unit} | ${limit === undefined ? "" : `≤ ${limit} ${unit}`} | ${verdict} |`;
}

const only = process.argv.slice(2);
const lines = [
  "# What is measured",
  "",
  `Written by \`npm run bench\` on Node ${process.versions.node} with ${availableParallelism()} cores. Machines differ and are noisy: the ratios, measured side by side in one run, mean more than the times.`,
];
let missed = 0;
for (const suite of suites.filter(({ folder }) => only.length === 0 || only.includes(folder))) {
  console.log(`── ${suite.title} ──`);
  const server = suite.needsServer ? await startServer() : undefined;
  const measured = await measure(suite, server ? [server.url] : []).finally(() => server?.stop());
  missed += measured.filter(({ value, limit }) => limit !== undefined && value > limit).length;
  lines.push("", `## ${suite.title}`, "", "| what | measured | limit | held |", "|---|---:|---:|---|");
  lines.push(...measured.map(row));
}
if (only.length === 0) {
  const target = fileURLToPath(new URL("results.md", import.meta.url));
  await writeFile(`${target}.new`, `${lines.join("\n")}\n`);
  await rename(`${target}.new`, target);
}
console.log(missed === 0 ? "every limit held" : `${missed} limits missed`);
process.exitCode = missed === 0 ? 0 : 1;
