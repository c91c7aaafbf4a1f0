import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, percentile, report } from "../measurement.ts";

const barkraft = fileURLToPath(new URL("../../packages/workbench/bin/barkraft.mjs", import.meta.url));
const runs = 15;

/** Milliseconds from starting the command to the first figure on its standard output. */
function firstNumber(args: readonly string[], figure: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [barkraft, ...args], { stdio: ["ignore", "pipe", "ignore"] });
    let printed = "";
    let found: number | undefined;
    child.stdout.on("data", (data) => {
      printed += data;
      if (found === undefined && figure.test(printed)) found = performance.now() - start;
    });
    child.on("error", reject);
    child.on("close", () => {
      if (found === undefined) reject(new Error(`${args.join(" ")} printed no figure`));
      else resolve(found);
    });
  });
}

const commands: readonly [string, readonly string[], RegExp][] = [
  ["equalise --municipality Laxå", ["equalise", "--municipality", "Laxå", "--lang", "en"], /12,597/],
  ["equalise --format csv, 290 municipalities", ["equalise", "--format", "csv"], /1860,Laxå,12597/],
];

for (const [name, args, figure] of commands) {
  await firstNumber(args, figure);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await firstNumber(args, figure));
  report({ name: `first number of ${name}, median`, value: median(times), unit: "ms", limit: 500 });
  report({ name: `first number of ${name}, 95th percentile`, value: percentile(times, 0.95), unit: "ms" });
}
