import { chunksOf } from "@barkraft/core";
import {
  addTallies,
  emptyTallies,
  flatEconomy,
  pilotGrid,
  type SimulationTallies,
  simulatePaths,
} from "@barkraft/finance";
import { type EconomyGround, economyFrom, swedishSimulation, unpackGround } from "@barkraft/sweden";
import { fanOf } from "./fan-of.ts";
import type { SimulationGround, SimulationMessage, SimulationOrder, SimulationReply } from "./simulation.ts";

/** Paths between two looks at whether the run is still wanted. */
const chunkSize = 1250;

/** What the second worker has counted of a run. */
interface Counted {
  readonly run: number;
  readonly tallies: SimulationTallies;
}

interface Opened extends Omit<SimulationGround, "ground"> {
  readonly ground: EconomyGround;
  readonly part: 0 | 1;
  readonly other: MessagePort;
}

let current = 0;
let opened: Opened | undefined;
let counted: Counted | undefined;
let onCounted = () => {};

self.onmessage = ({ data }: MessageEvent<SimulationMessage>) => {
  current = 0;
  if (data.kind === "ground") {
    const { ground, part, other } = data;
    opened = { ...ground, ground: unpackGround(ground.ground), part, other };
    other.onmessage = ({ data: come }: MessageEvent<Counted>) => {
      counted = come;
      onCounted();
    };
  } else if (data.kind === "order") {
    current = data.run;
    void simulate(data.run, data.order);
  }
};

/** One municipality over half of the paths, the others held to the nation's path; the first worker adds both halves. */
async function simulate(run: number, order: SimulationOrder): Promise<void> {
  const reply = (message: SimulationReply) => postMessage({ run, reply: message });
  try {
    if (!opened) throw new Error("no ground was sent");
    const { part, other } = opened;
    const { code, choice, paths, seed, quantities, limits } = order;
    const economy = economyFrom(opened.ground, choice);
    const row = economy.opening.places.indexOf(code);
    const question = swedishSimulation(economy, opened.estimates, { limits, quantities, rows: [row] });
    const { flat, projection } = flatEconomy(question);
    const draw = { seed, scenario: 0 };
    const tallies = emptyTallies(flat, pilotGrid(flat, draw));
    const half = Math.ceil(paths / 2);
    const from = part * half;
    for (const chunk of chunksOf(part === 0 ? half : paths - half, chunkSize)) {
      simulatePaths(flat, draw, { from: from + chunk.from, to: from + chunk.to }, tallies);
      reply({ kind: "progress", done: chunk.to, paths });
      await turn();
      if (run !== current) return;
    }
    if (part === 1) {
      const { counts, positions } = tallies;
      other.postMessage({ run, tallies } satisfies Counted, [counts.buffer, positions.buffer]);
      return;
    }
    const rest = await countedOf(run);
    if (!rest) return;
    addTallies(tallies, rest);
    reply({ kind: "done", fan: fanOf(order, { flat, projection, tallies, row }) });
  } catch (error) {
    reply({ kind: "trouble", message: error instanceof Error ? error.message : String(error) });
  }
}

/** The other worker's half of a run, when it has come; undefined when the run is no longer wanted. */
async function countedOf(run: number): Promise<SimulationTallies | undefined> {
  while (counted?.run !== run) {
    await new Promise<void>((resolve) => {
      onCounted = resolve;
    });
    if (run !== current) return undefined;
  }
  return counted.tallies;
}

const { port1, port2 } = new MessageChannel();

/** Lets messages that have come be read. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
