import { chunksOf, tallyQuantile } from "@barkraft/core";
import {
  emptyTallies,
  flatEconomy,
  pilotGrid,
  simulatedEvents,
  simulatePaths,
  tallyOf,
} from "@barkraft/finance";
import { economyFrom, swedishSimulation, unpackGround } from "@barkraft/sweden";
import type { SimulatedFan, SimulationOrder, SimulationReply } from "./simulation.ts";

const chunkSize = 1000;
const reply = (message: SimulationReply) => postMessage(message);

/** One municipality over many paths, the others held to the nation's path. */
self.onmessage = ({ data }: MessageEvent<SimulationOrder>) => {
  try {
    reply({ kind: "done", fan: simulate(data) });
  } catch (error) {
    reply({ kind: "trouble", message: error instanceof Error ? error.message : String(error) });
  }
};

function simulate({ ground, estimates, code, years, paths, seed, shares }: SimulationOrder): SimulatedFan {
  const started = performance.now();
  const economy = economyFrom(unpackGround(ground), { years, afterProjections: "trend" });
  const row = economy.opening.places.indexOf(code);
  const { flat, projection } = flatEconomy({ ...swedishSimulation(economy, estimates), rows: [row] });
  const draw = { seed, scenario: 0 };
  const tallies = emptyTallies(flat, pilotGrid(flat, draw));
  for (const chunk of chunksOf(paths, chunkSize)) {
    simulatePaths(flat, draw, chunk, tallies);
    reply({ kind: "progress", done: chunk.to, paths });
  }
  const result = tallyOf(flat, tallies, "result");
  const count = projection.places.length;
  return {
    code,
    years: Array.from({ length: years }, (_, year) => {
      const at = (year + 1) * count + row;
      const { own_tax, grants, result: projected } = projection.columns;
      const income = own_tax[at]! + grants[at]!;
      const events = tallies.events.subarray(year * simulatedEvents.length);
      return {
        year: flat.openingYear + 1 + year,
        projected: (projected[at]! / income) * 100,
        quantiles: shares.map((share) => (tallyQuantile(result, year, paths, share) / income) * 100),
        negative: (events[0]! / paths) * 100,
        overdue: (events[1]! / paths) * 100,
      };
    }),
    everOverdue: (tallies.everOverdue[0]! / paths) * 100,
    milliseconds: performance.now() - started,
  };
}
