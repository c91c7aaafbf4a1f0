import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { equalisationAct } from "../law.ts";
import { nationalPopulation } from "../population/population.ts";
import { nationalTaxBase } from "../tax-base/national-tax-base.ts";
import { scalingFactor } from "../tax-base/scaling-factor.ts";

/** Mean tax capacity of the nation, scaled to the year, SEK per inhabitant. Lag (2004:773) 3 and 5 §§. */
export const meanTaxCapacity = step({
  id: "mean_tax_capacity",
  label: {
    sv: "Uppräknad medelskattekraft",
    da: "Fremskrevet gennemsnitlig skattekraft",
    en: "Mean tax capacity",
  },
  description: {
    sv: "Landets uppräknade skatteunderlag delat med antalet invånare.",
    da: "Landets fremskrevne udskrivningsgrundlag delt med antallet af indbyggere.",
    en: "The nation's scaled tax base divided by its inhabitants.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationAct("3 §"), equalisationAct("5 §")],
  from: { scalingFactor, taxBase: nationalTaxBase, population: nationalPopulation },
  formula: ({ scalingFactor, taxBase, population }) => (scalingFactor * taxBase) / population,
});

/** Guaranteed tax capacity, the same for municipalities and regions, SEK per inhabitant. Lag (2004:773) 4 §. */
export const guaranteedTaxCapacity = step({
  id: "guaranteed_tax_capacity",
  label: {
    sv: "Garanterad skattekraft",
    da: "Garanteret skattekraft",
    en: "Guaranteed tax capacity",
  },
  description: {
    sv: "Den skattekraft som varje kommun och region garanteras: garantinivån gånger medelskattekraften.",
    da: "Den skattekraft, som enhver kommune og region garanteres: garantiniveauet gange den gennemsnitlige skattekraft.",
    en: "The tax capacity that every municipality and region is guaranteed: the guarantee level times the mean tax capacity.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationAct("4 §")],
  from: { guaranteeLevel: parameters["income_equalisation.guarantee_level"], mean: meanTaxCapacity },
  formula: ({ guaranteeLevel, mean }) => guaranteeLevel * mean,
});
