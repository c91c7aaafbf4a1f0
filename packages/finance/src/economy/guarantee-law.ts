import { exactSum } from "@barkraft/core";
import { incomeEqualisation, regulatingItemPerInhabitant } from "./equations/index.ts";
import type { EconomyLaw, GuaranteeRules } from "./law.ts";

/**
 * The law of an income equalisation with a guarantee, closed to an appropriation by the same amount per inhabitant.
 * The mean tax capacity is that of the places asked about. Sums are exact, so their order does not matter.
 */
export function guaranteeLaw(rulesOf: (year: number) => GuaranteeRules): EconomyLaw {
  return ({ year, equalisedTaxBase, inhabitants, otherGrants, appropriation }) => {
    const rules = rulesOf(year);
    const people = exactSum(inhabitants);
    const guaranteed = (rules.guaranteeLevel * exactSum(equalisedTaxBase)) / people;
    const item = equalisedTo(guaranteed, equalisedTaxBase, inhabitants, rules);
    const paid = exactSum(item) + exactSum(otherGrants);
    const perInhabitant = regulatingItemPerInhabitant(appropriation, paid, people);
    return {
      incomeEqualisation: item,
      regulatingItem: inhabitants.map((count) => count * perInhabitant),
    };
  };
}

/** What the income equalisation gives every place, or takes, up to a guaranteed tax base per inhabitant. SEK. */
export function equalisedTo(
  guaranteed: number,
  taxBase: Float64Array,
  inhabitants: Float64Array,
  { grantRate, feeRate }: GuaranteeRules,
): Float64Array {
  return taxBase.map((base, place) =>
    incomeEqualisation(guaranteed, base, inhabitants[place]!, grantRate[place]!, feeRate[place]!),
  );
}
