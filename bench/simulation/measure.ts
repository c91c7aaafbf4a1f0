import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyTallies, flatEconomy, pilotGrid, simulatePaths } from "@barkraft/finance";
import { loadCountry } from "../../packages/workbench/src/services/index.ts";
import { simulationGround } from "../../packages/workbench/src/services/simulation/ground.ts";
import { sweep } from "../../packages/workbench/src/services/simulation/sweep.ts";
import { median, report } from "../measurement.ts";
import { dumpEconomy } from "./dump.ts";

const rounds = 3;
const paths = 10_000;
const seed = 1;
const name = "290 municipalities × 10 years × 10,000 paths";
const folder = mkdtempSync(join(tmpdir(), "barkraft-simulation-"));
const draw = { seed, scenario: 0 };
const { question } = await simulationGround(await loadCountry(), { from: 2022, years: 10, after: "trend" });
const { flat } = flatEconomy(question);
const grid = pilotGrid(flat, draw);

function seconds(from: number): number {
  return (performance.now() - from) / 1000;
}

/** Processor seconds since, which other programs on the machine disturb less than the clock. */
function processorSeconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

try {
  const [dump, program] = [join(folder, "economy"), join(folder, "simulation")];
  dumpEconomy(flat, grid, seed, dump);
  const source = fileURLToPath(new URL("../reference/simulation.c", import.meta.url));
  execFileSync("cc", ["-O3", "-march=native", source, "-o", program, "-lm"]);
  const straight = () =>
    execFileSync(program, [dump, String(paths)], { encoding: "utf8" })
      .trim()
      .split(" ")
      .map(Number);
  simulatePaths(flat, draw, { from: 0, to: 200 }, emptyTallies(flat, grid));

  const times: { ours: number; straight: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const [reference, position] = straight();
    const tallies = emptyTallies(flat, grid);
    const from = process.cpuUsage();
    simulatePaths(flat, draw, { from: 0, to: paths }, tallies);
    times.push({ ours: processorSeconds(from), straight: reference! });
    const own = tallies.positions.reduce((sum, each) => sum + each, 0) / tallies.positions.length / paths;
    if (Math.abs(own / position! - 1) > 1e-6) throw new Error(`not the same work: ${own} and ${position}`);
  }
  report({ name: `straight C loop, ${name}`, value: median(times.map((each) => each.straight)), unit: "s" });
  report({ name: `one thread, ${name}`, value: median(times.map(({ ours }) => ours)), unit: "s" });
  report({
    name: `one thread ÷ straight C loop, ${name}`,
    value: median(times.map(({ ours, straight }) => ours / straight)),
    unit: "times",
    limit: 2,
  });

  const gains: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let from = performance.now();
    await sweep(flat, draw, paths, { threads: 2 });
    const two = seconds(from);
    from = performance.now();
    await sweep(flat, draw, paths, { threads: 1 });
    gains.push(two / seconds(from));
  }
  // A gain of 1.7 and more is at most this part of the time.
  report({ name: `two threads ÷ one, ${name}`, value: median(gains), unit: "times", limit: 0.588 });

  const { flat: one } = flatEconomy({
    ...question,
    rows: [question.opening.places.indexOf("1880")],
  });
  const from = performance.now();
  simulatePaths(one, draw, { from: 0, to: paths }, emptyTallies(one, pilotGrid(one, draw)));
  report({
    name: "one municipality × 10 years × 10,000 paths",
    value: seconds(from) * 1000,
    unit: "ms",
    limit: 150,
  });
} finally {
  rmSync(folder, { recursive: true });
}
report({
  name: "largest resident memory of all that",
  value: process.resourceUsage().maxRSS / 1024,
  unit: "MB",
});
