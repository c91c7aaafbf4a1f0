import { type Labels, type Quantity, step } from "@barkraft/core";
import { parameters } from "../../generated/parameters.ts";
import { equalisationRegulation } from "../../law.ts";

/** Populations on 1 November six, two and one years before. */
export interface Novembers {
  readonly six: Quantity;
  readonly two: Quantity;
  readonly one: Quantity;
}

const law = [equalisationRegulation("18 §")];

/**
 * How fast a place grows, and by how many inhabitants it grew last year above the threshold: counted only where both
 * the mean growth of four years and the growth of the last one reach it. Förordning (2004:881) 18 and 25 b §§.
 */
export function growth(prefix: "" | "region_", level: string, { six, two, one }: Novembers) {
  const words = { level, law };
  const label: Labels = {
    sv: "Folkökning per år, fyra år",
    da: "Befolkningsvækst pr. år, fire år",
    en: "Yearly growth of the population, four years",
  };
  const meanGrowth = step({
    ...words,
    id: `${prefix}income_lag_mean_growth`,
    label,
    description: {
      sv: "Ökningen från den 1 november sex år före till den 1 november två år före, delad med fyra.",
      da: "Væksten fra 1. november seks år før til 1. november to år før, delt med fire.",
      en: "The growth from 1 November six years before to 1 November two years before, divided by four.",
    },
    unit: "percent",
    from: { six, two },
    formula: ({ six, two }) => (two / six - 1) / 4,
  });
  const compoundGrowth = step({
    ...words,
    id: `${prefix}income_lag_mean_growth.compound`,
    label,
    description: {
      sv: "En annan läsning: den jämna årliga ökning som ger samma folkmängd, ränta på ränta.",
      da: "En anden læsning: den jævne årlige vækst, der giver samme befolkning, rentes rente.",
      en: "Another reading: the even yearly growth that gives the same population, compounded.",
    },
    unit: "percent",
    from: { six, two },
    formula: ({ six, two }) => Math.sqrt(Math.sqrt(two / six)) - 1,
    replaces: { step: meanGrowth, name: "compound", is: "reading" },
  });
  const lastGrowth = step({
    ...words,
    id: `${prefix}income_lag_last_growth`,
    label: {
      sv: "Folkökning under det senaste året",
      da: "Befolkningsvækst i det seneste år",
      en: "Growth of the population in the last year",
    },
    description: {
      sv: "Ökningen från den 1 november två år före till den 1 november året före.",
      da: "Væksten fra 1. november to år før til 1. november året før.",
      en: "The growth from 1 November two years before to 1 November the year before.",
    },
    unit: "percent",
    from: { two, one },
    formula: ({ two, one }) => one / two - 1,
  });
  const above = step({
    ...words,
    id: `${prefix}income_lag_growth_above_threshold`,
    label: {
      sv: "Folkökning över gränsen",
      da: "Befolkningsvækst over grænsen",
      en: "Growth above the threshold",
    },
    description: {
      sv: "Den del av det senaste årets ökning som överstiger gränsen; ingen där någon av ökningarna ligger under den.",
      da: "Den del af det seneste års vækst, der overstiger grænsen; ingen, hvor en af væksterne ligger under den.",
      en: "The part of last year's growth above the threshold; none where either growth is below it.",
    },
    unit: "inhabitants",
    from: {
      meanGrowth,
      lastGrowth,
      threshold: parameters["cost_equalisation.income_lag.growth_threshold"],
      two,
    },
    formula: ({ meanGrowth, lastGrowth, threshold, two }) => {
      const beyond = Math.min(meanGrowth, lastGrowth) - threshold;
      // The last branch is for a growth that is unknown.
      return beyond >= 0 ? (lastGrowth - threshold) * two : beyond < 0 ? 0 : beyond * two;
    },
  });
  return { meanGrowth, compoundGrowth, lastGrowth, above };
}
