import { compileReform, Evaluation } from "@barkraft/core";
import { regulatingItemChange, sweden, unpackYear } from "@barkraft/sweden";
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
  const compiled = compileReform(sweden, baseline.year, baseline.places, data.reform);
  reformed = baseline.under(compiled, reformed);
  const columns: Record<string, Float64Array> = {};
  for (const slot of compiled.affected) {
    const { id, kind } = sweden.nodes[slot]!;
    if (kind === "step") columns[id] = reformed.column(id);
  }
  const answer: Answer = {
    ticket: data.ticket,
    columns,
    regulatingItemChange: regulatingItemChange(baseline, reformed),
  };
  self.postMessage(answer);
};
