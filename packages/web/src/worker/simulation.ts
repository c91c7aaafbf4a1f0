import type { ShockEstimates, TransportedGround } from "@barkraft/sweden";

/** What the worker is asked. */
export interface SimulationOrder {
  readonly ground: TransportedGround;
  readonly estimates: ShockEstimates;
  readonly code: string;
  readonly years: number;
  readonly paths: number;
  readonly seed: number;
  /** The quantiles that are wanted. */
  readonly shares: readonly number[];
}

/** One municipality's result in percent of tax and grants, and probabilities in percent. */
export interface SimulatedFan {
  readonly code: string;
  readonly years: readonly {
    readonly year: number;
    readonly projected: number;
    readonly quantiles: readonly number[];
    readonly negative: number;
    readonly overdue: number;
  }[];
  readonly everOverdue: number;
  readonly milliseconds: number;
}

export type SimulationReply =
  | { readonly kind: "progress"; readonly done: number; readonly paths: number }
  | { readonly kind: "done"; readonly fan: SimulatedFan }
  | { readonly kind: "trouble"; readonly message: string };

/** Runs a simulation in a worker of its own. The function that comes back stops it; nothing is left then. */
export function runSimulation(order: SimulationOrder, onReply: (reply: SimulationReply) => void): () => void {
  const worker = new Worker(new URL("./simulate.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<SimulationReply>) => {
    onReply(data);
    if (data.kind !== "progress") worker.terminate();
  };
  worker.onerror = ({ message }) => onReply({ kind: "trouble", message });
  worker.postMessage(order);
  return () => worker.terminate();
}
