import { type Parameter, valueAtCode, valueInForce } from "@barkraft/core";
import { type EconomyLaw, type GuaranteeRules, guaranteeLaw } from "@barkraft/finance";
import { parameters } from "../generated/parameters.ts";
import { years as lawYears } from "../years.ts";

/** Gotland is a region too: what it lacks to the guarantee is made up at both rates. */
const gotland = "0980";

/**
 * The income equalisation of Sweden's municipalities as the law of one year has it, closed to the appropriation by the
 * regulating item. Lag (2004:773) 3–7 and 15–16 §§. The law of the year nearest the opening among those that are held is
 * kept through all projected years: what is not yet enacted is not known.
 */
export function swedishEconomyLaw(places: readonly string[], openingYear: number): EconomyLaw {
  const rules = guaranteeRules(places, lawYearFor(openingYear));
  return guaranteeLaw(() => rules);
}

/** The year whose law stands for a projection from the opening year. */
export function lawYearFor(openingYear: number): number {
  return Math.min(lawYears.at(-1)!, Math.max(lawYears[0]!, openingYear + 1));
}

/** Guarantee level and county rates of one year's law, rates as shares. Lag (2004:773) 4 and 7 §§. */
export function guaranteeRules(places: readonly string[], year: number): GuaranteeRules {
  const national = (path: keyof typeof parameters) => inForce(parameters[path], year, "00");
  const rateOf = (level: "municipal" | "regional", side: "grant" | "fee", county: string) =>
    inForce(parameters[`income_equalisation.${level}_${side}_rate`], year, county);
  const rate = (side: "grant" | "fee") =>
    Float64Array.from(places, (code) => {
      const county = code.slice(0, 2);
      const own = rateOf("municipal", side, county);
      return (code === gotland ? own + rateOf("regional", side, county) : own) / 100;
    });
  return {
    guaranteeLevel: national("income_equalisation.guarantee_level"),
    grantRate: rate("grant"),
    feeRate: rate("fee"),
  };
}

function inForce(parameter: Parameter, year: number, code: string): number {
  const dated = valueInForce(parameter, year);
  return (dated && valueAtCode(dated, code)) ?? Number.NaN;
}
