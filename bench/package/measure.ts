import { evaluatePackage, type Measure, measureOutcome, packageOutcome, withAmount } from "@barkraft/finance";
import { countyTiming, municipalTiming } from "@barkraft/sweden";
import { loadCountry } from "../../packages/workbench/src/services/index.ts";
import { findPackage } from "../../packages/workbench/src/services/packages/library.ts";
import { countyRates, needFor, placesFor } from "../../packages/workbench/src/services/packages/places.ts";
import { median, report } from "../measurement.ts";

const country = await loadCountry();
const { document: shipped } = await findPackage("eight-billion-2021");
const places = await placesFor(country, shipped.year);
const need = await needFor(country, shipped);
const [general, fast] = shipped.measures as readonly [Measure, Measure];

/** Ten measures, half per inhabitant and half by the change of unemployment, every amount new each turn. */
const tenMeasures = (turn: number): Measure[] =>
  Array.from({ length: 10 }, (_, at) => ({
    ...withAmount(at % 2 === 0 ? general : fast, 1e9 + turn * 1000 + at),
    id: `measure-${at}`,
  }));

const rates = await countyRates(country);
const turns = 200;
const [whole, byPlace, one]: [number[], number[], number[]] = [[], [], []];
let sink = 0;
for (let turn = 0; turn < turns; turn++) {
  const document = { ...shipped, measures: tenMeasures(turn) };
  let start = performance.now();
  const evaluated = evaluatePackage(document, places, need);
  whole.push(performance.now() - start);
  const { amounts, measures } = evaluated;
  sink += amounts[7]!;
  start = performance.now();
  const municipal = municipalTiming(evaluated, places.receivers, places.columns, "unemployment");
  const counties = countyTiming(evaluated, places.receivers, rates);
  byPlace.push(performance.now() - start);
  sink += municipal!.places.length + counties!.places.length;
  const moved = withAmount(document.measures[3]!, 2e9 + turn);
  start = performance.now();
  const outcome = measureOutcome(moved, document.lastYear, places, need);
  sink += packageOutcome(document, measures.with(3, outcome), places, need).amounts[7]!;
  one.push(performance.now() - start);
}
if (!(sink > 0)) throw new Error("nothing was computed");
report({
  name: "package of ten measures, 290 + 21, warm",
  value: median(whole.slice(20)),
  unit: "ms",
  limit: 3,
});
report({
  name: "its money against the need of 290 municipalities and 21 counties",
  value: median(byPlace.slice(20)),
  unit: "ms",
});
report({ name: "one amount of it moved", value: median(one.slice(20)), unit: "ms", limit: 1 });
