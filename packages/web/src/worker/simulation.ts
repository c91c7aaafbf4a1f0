import type { Problem } from "@barkraft/core";
import type { Limits, SimulatedQuantity } from "@barkraft/finance";
import type { EconomyChoice, ShockEstimates, TransportedGround } from "@barkraft/sweden";

/** What every run of a simulation starts from: sent to the worker once. */
export interface SimulationGround {
  readonly ground: TransportedGround;
  readonly estimates: ShockEstimates;
}

/** One run. */
export interface SimulationOrder {
  readonly code: string;
  /** The projection that the paths spread around. */
  readonly choice: EconomyChoice;
  readonly paths: number;
  readonly seed: number;
  /** The quantiles that are wanted. */
  readonly shares: readonly number[];
  readonly quantities: readonly SimulatedQuantity[];
  /** Those of the law and of the figures unless said. */
  readonly limits?: Limits;
}

/** One quantity in one year: its projection, and the levels that the shares of paths do not exceed. SEK. */
export interface FanYear {
  readonly projected: number;
  readonly quantiles: readonly number[];
}

/** One municipality over many paths. SEK of the year; probabilities in percent of the paths. */
export interface SimulatedFan {
  readonly code: string;
  readonly years: readonly {
    readonly year: number;
    /** Tax and grants of the projection. */
    readonly income: number;
    readonly inhabitants: number;
    /** In the order of the quantities that were asked for. */
    readonly fans: readonly FanYear[];
    readonly negative: number;
    readonly overdue: number;
    readonly debtPastLimit: number;
    readonly equityPastLimit: number;
  }[];
  readonly everOverdue: number;
}

/** What the worker is sent. */
export type SimulationMessage =
  | { readonly kind: "ground"; readonly ground: SimulationGround }
  | { readonly kind: "order"; readonly run: number; readonly order: SimulationOrder }
  | { readonly kind: "stop" };

export type SimulationReply =
  | { readonly kind: "progress"; readonly done: number; readonly paths: number }
  | { readonly kind: "done"; readonly fan: SimulatedFan }
  | { readonly kind: "trouble"; readonly mistake: Mistake };

/** What stopped a run: what is wrong with the order, or the program's own words where it failed. */
export type Mistake = readonly Problem[] | string;

/** A worker that holds a ground and runs one order at a time. */
export interface Simulator {
  /** Runs an order in place of the one before. The function that comes back stops it; nothing is left then. */
  readonly run: (order: SimulationOrder, onReply: (reply: SimulationReply) => void) => () => void;
  readonly close: () => void;
}

/** Opens a worker and sends it the ground, so that each order is a few numbers. */
export function openSimulator(ground: SimulationGround): Simulator {
  const worker = new Worker(new URL("./simulate.worker.ts", import.meta.url), { type: "module" });
  const send = (message: SimulationMessage) => worker.postMessage(message);
  let run = 0;
  let receive: ((reply: SimulationReply) => void) | undefined;
  worker.onmessage = ({ data }: MessageEvent<{ readonly run: number; readonly reply: SimulationReply }>) => {
    if (data.run === run) receive?.(data.reply);
  };
  worker.onerror = ({ message }) => receive?.({ kind: "trouble", mistake: message });
  send({ kind: "ground", ground });
  return {
    run: (order, onReply) => {
      const own = ++run;
      receive = onReply;
      send({ kind: "order", run: own, order });
      return () => {
        if (run !== own) return;
        receive = undefined;
        send({ kind: "stop" });
      };
    },
    close: () => worker.terminate(),
  };
}
