import { exactSum } from "@barkraft/core";
import { equalisedTo, guaranteeLaw } from "../guarantee-law.ts";
import type { EconomyLaw } from "../law.ts";
import { prepareEconomy } from "../prepare.ts";
import { projectPreparedEconomy } from "../project.ts";
import type { Projection } from "../projection.ts";
import type { SimulationQuestion } from "../simulation/flat-economy.ts";
import { stressedDrivers } from "./apply.ts";
import type { StressTest } from "./stress-test.ts";

/** Gives what projects every place under one test after another. A test of a place leaves the nation as in `before`. */
export function stressProjector(
  { opening, drivers, assumptions, rulesOf }: SimulationQuestion,
  before: Projection,
): (test: StressTest) => Projection {
  const law = guaranteeLaw(rulesOf);
  const prepared = prepareEconomy(opening, drivers, assumptions, law);
  const sumOf = (column: Float64Array, year: number) => {
    const count = opening.places.length;
    return exactSum(column.subarray(year * count, (year + 1) * count));
  };
  const taxBase = Float64Array.from(before.years, (_, year) => sumOf(before.columns.tax_base, year));
  const growth = Float64Array.from(
    { length: drivers.years },
    (_, year) => taxBase[year + 1]! / (taxBase[year - 1] ?? exactSum(opening.taxBaseYearBefore)),
  );
  const heldLaw: EconomyLaw = ({ year, equalisedTaxBase, inhabitants }) => {
    const ahead = year - opening.year;
    const rules = rulesOf(year);
    const people = sumOf(before.columns.inhabitants, ahead - 1);
    const guaranteed = (rules.guaranteeLevel * taxBase[ahead]!) / people;
    const perInhabitant = sumOf(before.columns.regulating_item, ahead) / people;
    return {
      incomeEqualisation: equalisedTo(guaranteed, equalisedTaxBase, inhabitants, rules),
      regulatingItem: inhabitants.map((count) => count * perInhabitant),
    };
  };
  return (test) => {
    const stressed = stressedDrivers(opening, drivers, test);
    const moves = test.years.some(({ population }) => population);
    const own = moves ? prepareEconomy(opening, stressed, assumptions, law) : prepared;
    return test.reach === "place"
      ? projectPreparedEconomy(opening, stressed, assumptions, heldLaw, own, growth)
      : projectPreparedEconomy(opening, stressed, assumptions, law, own);
  };
}
