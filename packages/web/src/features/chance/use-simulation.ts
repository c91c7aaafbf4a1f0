import { useCallback, useEffect, useState } from "react";
import {
  type Mistake,
  openSimulator,
  type SimulatedFan,
  type SimulationGround,
  type SimulationOrder,
  type Simulator,
} from "../../worker/simulation.ts";

export type Run =
  | { readonly state: "running"; readonly done: number }
  | { readonly state: "stopped" }
  | { readonly state: "trouble"; readonly mistake: Mistake }
  | { readonly state: "ready" };

/** What a simulation has said of an order. */
export interface Simulated {
  readonly order: SimulationOrder;
  readonly fan: SimulatedFan;
  /** From the order to its answer. */
  readonly milliseconds: number;
}

/**
 * Runs an order in a worker that is kept as long as its ground is the same; keep both with `useMemo`. The answer of the
 * order before stands until the new one is there.
 */
export function useSimulation(
  ground: SimulationGround | undefined,
  order: SimulationOrder | undefined,
): {
  readonly run: Run;
  readonly simulated: Simulated | undefined;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const [simulator, setSimulator] = useState<Simulator>();
  const [run, setRun] = useState<Run>({ state: "running", done: 0 });
  const [simulated, setSimulated] = useState<Simulated>();
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    if (!ground) return;
    const opened = openSimulator(ground);
    setSimulator(opened);
    return () => {
      opened.close();
      setSimulator(undefined);
    };
  }, [ground]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` runs it again.
  useEffect(() => {
    if (!simulator || !order) return;
    setRun({ state: "running", done: 0 });
    const began = performance.now();
    const halt = simulator.run(order, (reply) => {
      if (reply.kind === "progress") setRun({ state: "running", done: reply.done });
      else if (reply.kind === "trouble") setRun({ state: "trouble", mistake: reply.mistake });
      else {
        setSimulated({ order, fan: reply.fan, milliseconds: performance.now() - began });
        setRun({ state: "ready" });
      }
    });
    setStop(() => () => {
      halt();
      setRun({ state: "stopped" });
    });
    return halt;
  }, [simulator, order, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { run, simulated, stop, again };
}
