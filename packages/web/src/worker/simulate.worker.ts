import { chunksOf, InputError } from "@barkraft/core";
import { emptyTallies, flatEconomy, pilotGrid, simulatePaths } from "@barkraft/finance";
import { type EconomyGround, economyFrom, swedishSimulation, unpackGround } from "@barkraft/sweden";
import { fanOf } from "./fan-of.ts";
import type { SimulationGround, SimulationMessage, SimulationOrder, SimulationReply } from "./simulation.ts";

/** Paths between two looks at whether the run is still wanted. */
const chunkSize = 2500;

/** Milliseconds between two words of how far a run is: each makes the page paint, beside which the run must compute. */
const betweenWords = 100;

let current = 0;
let opened: (Omit<SimulationGround, "ground"> & { readonly ground: EconomyGround }) | undefined;

self.onmessage = ({ data }: MessageEvent<SimulationMessage>) => {
  current = 0;
  if (data.kind === "ground") {
    opened = { ...data.ground, ground: unpackGround(data.ground.ground) };
  } else if (data.kind === "order") {
    current = data.run;
    void simulate(data.run, data.order);
  }
};

/** One municipality over many paths, the others held to the nation's path. */
async function simulate(run: number, order: SimulationOrder): Promise<void> {
  const reply = (message: SimulationReply) => postMessage({ run, reply: message });
  try {
    if (!opened) throw new Error("no ground was sent");
    const { code, choice, paths, seed, quantities, limits } = order;
    const economy = economyFrom(opened.ground, choice);
    const row = economy.opening.places.indexOf(code);
    const question = swedishSimulation(economy, opened.estimates, { limits, quantities, rows: [row] });
    const { flat, projection } = flatEconomy(question);
    const draw = { seed, scenario: 0 };
    const tallies = emptyTallies(flat, pilotGrid(flat, draw));
    let told = performance.now();
    for (const chunk of chunksOf(paths, chunkSize)) {
      simulatePaths(flat, draw, chunk, tallies);
      if (performance.now() - told > betweenWords) {
        told = performance.now();
        reply({ kind: "progress", done: chunk.to, paths });
      }
      await turn();
      if (run !== current) return;
    }
    reply({ kind: "done", fan: fanOf(order, { flat, projection, tallies, row }) });
  } catch (error) {
    const mistake = error instanceof InputError ? error.problems : String(error);
    reply({ kind: "trouble", mistake });
  }
}

const { port1, port2 } = new MessageChannel();

/** Lets messages that have come be read. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
