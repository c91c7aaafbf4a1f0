import { compileReform, type Evaluation, explain, type Reform } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { loadCountry } from "../../packages/workbench/src/services/index.ts";
import { compareReforms, solveReform } from "../../packages/workbench/src/services/reforms/index.ts";
import { interleaved } from "../machinery/interleaved.ts";
import { median, report } from "../measurement.ts";

const year = 2021;
const country = await loadCountry();
const baseline = country.baseline(year);
const { places } = baseline;
const code = places.levels.municipality!.codes[100]!;
let sink = 0;
let reformed: Evaluation | undefined;

/** Touches the income equalisation and, through the price index, every standard cost. */
const everywhere = (turn: number): Reform => ({
  changes: {
    "income_equalisation.guarantee_level": 1.1 + (turn % 100) / 1000,
    "price_index.year": 1 + (turn % 50) / 25,
  },
});

function evaluate(turn: number): Evaluation {
  reformed = baseline.under(compileReform(sweden, year, places, everywhere(turn)), reformed);
  sink += reformed.column("known_total_pc")[5]!;
  return reformed;
}

/** How many steps a reform of the whole law computes anew. */
const affected = compileReform(sweden, year, places, everywhere(1)).affected.length;

const times = interleaved(
  {
    reform: evaluate,
    explained: (turn) => {
      for (const { figure } of explain(evaluate(turn), "known_total_pc", code).inputs()) {
        sink += figure.value ?? 0;
      }
    },
    fiveBeside: (turn) => {
      const reforms = [0, 1, 2, 3, 4].map((each) => ({
        title: `reform ${each}`,
        reform: everywhere(turn * 5 + each),
      }));
      sink += compareReforms(country, year, reforms, "known_total_pc").rows.length;
    },
  },
  100,
);
report({ name: "steps computed anew by a reform of the whole law", value: affected, unit: "steps" });
report({ name: "whole law, one reform, 290 + 21", value: times.reform, unit: "ms", limit: 1 });
report({
  name: "whole law, with one number explained ÷ without",
  value: times.explained / times.reform,
  unit: "times",
  limit: 1.5,
});
report({ name: "five reforms side by side", value: times.fiveBeside, unit: "ms", limit: 5 });

const solved: number[] = [];
for (let round = 0; round < 15; round++) {
  const start = performance.now();
  const { cost } = await solveReform(country, {
    year,
    parameters: [{ path: "income_equalisation.guarantee_level" }],
    reform: { changes: { "income_equalisation.fee_degree": 0.86 + round / 1000 } },
    target: { is: "equal", amount: 0 },
    quantity: "known_total_pc",
  });
  sink += cost;
  if (round >= 5) solved.push(performance.now() - start);
}
report({
  name: "one parameter solved for a neutral cost, whole law",
  value: median(solved),
  unit: "ms",
  limit: 50,
});
if (sink === 0) throw new Error("nothing was computed");
