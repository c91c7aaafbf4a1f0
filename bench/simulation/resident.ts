import { flatEconomy } from "@barkraft/finance";
import { loadCountry } from "../../packages/workbench/src/services/index.ts";
import { simulationGround } from "../../packages/workbench/src/services/simulation/ground.ts";
import { sweep } from "../../packages/workbench/src/services/simulation/sweep.ts";
import { greatestMemory } from "../measurement.ts";

/** A program of its own: one simulation in two threads, and the greatest memory of it, MB. */
const paths = Number(process.argv[2]);
const { question } = await simulationGround(await loadCountry(), { from: 2022, years: 10, after: "trend" });
await sweep(flatEconomy(question).flat, { seed: 1, scenario: 0 }, paths, { threads: 2 });
console.log(greatestMemory());
