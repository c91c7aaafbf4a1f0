import { type CompiledReform, compileReform, Evaluation, InputError, type Reform } from "@barkraft/core";
import { regulatingItemChange, sweden, unpackYear } from "@barkraft/sweden";
import { followed } from "../figures/measures.ts";
import type { Answer, Request } from "./messages.ts";

let baseline: Evaluation | undefined;
let reformed: Evaluation | undefined;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === "open") {
    const { places, inputs } = unpackYear(data.packed);
    baseline = Evaluation.of(sweden, data.packed.year, places, inputs);
    reformed = undefined;
    return;
  }
  if (!baseline) return;
  const compiled = compiledOrNot(baseline, data.reform);
  if (!compiled) {
    self.postMessage({ ticket: data.ticket, columns: null, regulatingItemChange: null } satisfies Answer);
    return;
  }
  reformed = baseline.under(compiled, reformed);
  const columns: Record<string, Float64Array> = {};
  for (const slot of compiled.affected) {
    const { id, kind } = sweden.nodes[slot]!;
    if (kind === "step" && followed.has(id)) columns[id] = reformed.column(id);
  }
  const answer: Answer = {
    ticket: data.ticket,
    columns,
    regulatingItemChange: regulatingItemChange(baseline, reformed),
  };
  self.postMessage(answer);
};

/** A reform in the making may pass through one that the law's machinery refuses; then nothing moves. */
function compiledOrNot({ year, places }: Evaluation, reform: Reform): CompiledReform | undefined {
  try {
    return compileReform(sweden, year, places, reform);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
