import { foldTransition, searchRegister } from "@barkraft/finance";
import { loadCountry } from "../../packages/workbench/src/services/index.ts";
import { grantFigures } from "../../packages/workbench/src/services/targeted-grants/figures.ts";
import { foldTargetedGrants } from "../../packages/workbench/src/services/targeted-grants/fold.ts";
import { report } from "../measurement.ts";

const rows = 2000;
const rounds = 200;
const country = await loadCountry();
const { grants } = await grantFigures(country);

const many = Array.from({ length: rows }, (_, at) => {
  const grant = grants[at % grants.length]!;
  return { ...grant, id: `${grant.id}-${at}` };
});
const { find } = searchRegister(many);
const asked = ["skola kommun", "aldre", "16", "refugee regions", "x"];

let sink = 0;
const milliseconds = (turns: number, run: (turn: number) => void) => {
  for (let turn = 0; turn < 20; turn++) run(turn);
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) run(turn);
  return (performance.now() - start) / turns;
};

report({
  name: "register of 2,000 rows searched",
  value: milliseconds(rounds, (turn) => {
    sink += find({ words: asked[turn % asked.length]! }).length;
  }),
  unit: "ms",
  limit: 16,
});

const document = {
  year: 2020,
  grants: ["maximum-fee", "teachers-wages-municipalities", "elderly-care-municipalities"],
  into: "per_inhabitant",
  years: 4,
  limit: 100,
};
const { rows: folded } = await foldTargetedGrants(country, document);
const change = Float64Array.from(folded, (row) => row.change);
const people = Float64Array.from(folded, (row) => row.inhabitants);
report({
  name: "way of a fold, 290 municipalities",
  value: milliseconds(rounds, (turn) => {
    sink += foldTransition(change, people, 1 + (turn % 8), 40)!.arrives;
  }),
  unit: "ms",
  limit: 16,
});
if (sink < 0) throw new Error("nothing was measured");
