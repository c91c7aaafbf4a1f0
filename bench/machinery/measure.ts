import { compileReform, Evaluation, explain } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { loadCountry } from "../../packages/workbench/src/services/index.ts";
import { report } from "../measurement.ts";
import { interleaved } from "./interleaved.ts";
import { straightLoop } from "./straight-loop.ts";
import { syntheticInputs, syntheticPlaces } from "./synthetic.ts";

let sink = 0;

function contestants(baseline: Evaluation) {
  const { places, year } = baseline;
  const floor = straightLoop(baseline);
  const code = places.levels.municipality!.codes[100]!;
  const level = (turn: number) => 1 + (turn % 300) / 1000;
  let reformed: Evaluation | undefined;
  const reform = (turn: number) => {
    const changes = { "income_equalisation.guarantee_level": level(turn) };
    reformed = baseline.under(compileReform(sweden, year, places, { changes }), reformed);
    sink += reformed.column("income_equalisation_pc")[5]!;
    return reformed;
  };
  return {
    floor: (turn: number) => {
      sink += floor.run(level(turn));
    },
    reform: (turn: number) => {
      reform(turn);
    },
    explained: (turn: number) => {
      const explanation = explain(reform(turn), "income_equalisation_pc", code);
      for (const { figure } of explanation.inputs()) sink += figure.value ?? 0;
    },
  };
}

const country = await loadCountry();
const sweden2020 = interleaved(contestants(country.baseline(2020)), 1000);
report({ name: "hand-written loop, 290 + 21", value: sweden2020.floor * 1000, unit: "µs" });
report({ name: "one reform re-evaluated, 290 + 21", value: sweden2020.reform, unit: "ms", limit: 0.3 });
report({
  name: "one reform re-evaluated ÷ hand-written loop, 290 + 21",
  value: sweden2020.reform / sweden2020.floor,
  unit: "times",
  limit: 3,
});
report({
  name: "with one number explained ÷ without",
  value: sweden2020.explained / sweden2020.reform,
  unit: "times",
  limit: 1.5,
});

const places = syntheticPlaces(country.places, 35_000);
const large = interleaved(contestants(Evaluation.of(sweden, 2020, places, syntheticInputs(places))), 20);
report({ name: "one reform re-evaluated, 35,000 synthetic", value: large.reform, unit: "ms", limit: 15 });
report({
  name: "one reform re-evaluated ÷ hand-written loop, 35,000 synthetic",
  value: large.reform / large.floor,
  unit: "times",
  limit: 3,
});
if (sink === 0) throw new Error("nothing was computed");
