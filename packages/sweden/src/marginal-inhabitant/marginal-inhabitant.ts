import { Evaluation, exactSum, type Scheme, withoutRounding } from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { paymentItems } from "../grants/payment-items.ts";
import { follows } from "./follows.ts";
import { declaredItem, itemOf, standardCostsOf, withBasisOfParts } from "./items.ts";
import type { MarginalInhabitant } from "./marginal.ts";
import {
  population,
  rowOf,
  touchedCells,
  withAdditions,
  withClosing,
  withFixedPopulation,
} from "./one-more.ts";
import { additionsOf, backgroundInputs, type Person, stages, yearsUntil } from "./person.ts";

const unroundedSchemes = new WeakMap<Scheme, Scheme>();
const ownTax = "own_tax_revenue";

/**
 * What one more inhabitant of a municipality changes: the inputs in which the person is counted are raised by one
 * (the tax base by the person's), the year is evaluated again, and the payments compared. Every stage of the arrival
 * is a change of its own, and they add up. The regulating item closes to an appropriation that stays as it is. Amounts
 * are in SEK a year by the law and the figures of the year. Throws an `InputError` for a place, age, income or count that does not exist. Lag (2004:773) 3–16 §§.
 */
export function marginalInhabitant(asked: YearGround, code: string, person: Person): MarginalInhabitant {
  const ground = withClosing(asked);
  const { scheme, places } = ground;
  const additions = additionsOf(scheme, person);
  const baseline = evaluate(ground, scheme, ground.inputs);
  const row = baseline.row("municipality", code);
  const fixed = withFixedPopulation(ground.inputs, baseline, row);
  const exact = unroundedSchemes.get(scheme) ?? withoutRounding(scheme);
  unroundedSchemes.set(scheme, exact);
  const steps = stages.map((_, last) => {
    const wanted = additions.filter(({ stage }) => stages.indexOf(stage) <= last);
    const inputs = withAdditions(scheme, fixed, wanted, row);
    return { paid: evaluate(ground, scheme, inputs), exact: evaluate(ground, exact, inputs) };
  });
  const series = [{ paid: evaluate(ground, scheme, fixed), exact: evaluate(ground, exact, fixed) }, ...steps];
  const cells = touchedCells(scheme, additions, row);
  const isFollowing = follows(series[0]!.paid, cells);
  const followsOwn = follows(series[0]!.paid, cells, true);
  const reader = { series, row, isFollowing, followsOwn };
  const standardCosts = standardCostsOf(scheme, reader);
  const isHeld = (id: string) => !Number.isNaN(fixed.get(id)!.values[rowOf(scheme, id, row)]!);
  const items = [
    ...paymentItems(scheme)
      .map((item) => itemOf(item, "equalisation", reader))
      .map((item) => withBasisOfParts(scheme, item, standardCosts)),
    itemOf(declaredItem(scheme, ownTax), "own tax", reader),
  ];
  const known = items.filter(({ paid, beforeRounding }) => paid !== null && beforeRounding !== null);
  const arrived = stages.map((stage, last) => ({
    stage,
    years: yearsUntil[stage],
    paid: exactSum(known.flatMap(({ changes }) => changes.slice(0, last + 1).map(({ paid }) => paid!))),
    beforeRounding: exactSum(
      known.flatMap(({ changes }) => changes.slice(0, last + 1).map(({ beforeRounding }) => beforeRounding!)),
    ),
  }));
  return {
    year: ground.year,
    code,
    name: places.levels.municipality!.names[row]!,
    person,
    inhabitants: baseline.value(population, code) ?? Number.NaN,
    inhabitantsStatus: baseline.status(population, code),
    items,
    standardCosts,
    arrived,
    paid: arrived.at(-1)!.paid,
    beforeRounding: arrived.at(-1)!.beforeRounding,
    flatAmount: exactSum(known.map(({ average }) => average!)),
    unknown: items.filter((item) => !known.includes(item)).map(({ id }) => id),
    additions: additions.map((addition) => ({ ...addition, held: isHeld(addition.input) })),
    backgrounds: backgroundInputs(scheme).map(({ id, label }) => ({
      id,
      label,
      counted: person.countedIn?.includes(id) === true,
      held: isHeld(id),
    })),
  };
}

function evaluate(
  { year, places, reform }: YearGround,
  scheme: Scheme,
  inputs: YearGround["inputs"],
): Evaluation {
  return Evaluation.of(scheme, year, places, inputs, reform);
}
