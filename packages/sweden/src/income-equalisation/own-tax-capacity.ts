import { step, sumOf } from "@barkraft/core";
import { equalisationAct, equalisationRegulation } from "../law.ts";
import { population } from "../population/population.ts";
import { taxBase } from "../tax-base/inputs.ts";
import { scalingFactor } from "../tax-base/scaling-factor.ts";
import { guaranteedTaxCapacity, meanTaxCapacity } from "./guaranteed-tax-capacity.ts";

/** Own tax capacity of a municipality, scaled to the year, SEK per inhabitant. Lag (2004:773) 3 and 5 §§. */
export const ownTaxCapacity = step({
  id: "own_tax_capacity",
  label: { sv: "Egen skattekraft, uppräknad", da: "Egen skattekraft, fremskrevet", en: "Own tax capacity" },
  description: {
    sv: "Kommunens uppräknade skatteunderlag delat med dess invånare.",
    da: "Kommunens fremskrevne udskrivningsgrundlag delt med dens indbyggere.",
    en: "The municipality's scaled tax base divided by its inhabitants.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationAct("3 §"), equalisationAct("5 §")],
  from: { scalingFactor, taxBase, population },
  formula: ({ scalingFactor, taxBase, population }) => (scalingFactor * taxBase) / population,
});

/** Own tax capacity as a percentage of the national mean. */
export const relativeTaxCapacity = step({
  id: "relative_tax_capacity",
  label: {
    sv: "Skattekraft i procent av riket",
    da: "Skattekraft i procent af landet",
    en: "Tax capacity relative to the nation",
  },
  description: {
    sv: "Egen skattekraft i förhållande till medelskattekraften.",
    da: "Egen skattekraft i forhold til den gennemsnitlige skattekraft.",
    en: "Own tax capacity in relation to the mean tax capacity.",
  },
  level: "municipality",
  unit: "percent",
  law: [equalisationAct("3 §")],
  from: { own: ownTaxCapacity, mean: meanTaxCapacity },
  formula: ({ own, mean }) => own / mean,
});

/** What a municipality lacks to the guarantee, SEK per inhabitant; negative above it. Lag (2004:773) 6 §. */
export const differenceToGuarantee = step({
  id: "difference_to_guarantee",
  label: { sv: "Skillnad mot garantin", da: "Forskel til garantien", en: "Difference to the guarantee" },
  description: {
    sv: "Garanterad skattekraft minus egen skattekraft; negativ för en kommun över garantinivån.",
    da: "Garanteret skattekraft minus egen skattekraft; negativ for en kommune over garantiniveauet.",
    en: "Guaranteed tax capacity minus own tax capacity; negative for a municipality above the guarantee.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationAct("6 §"), equalisationRegulation("4 §")],
  from: { guaranteed: guaranteedTaxCapacity, own: ownTaxCapacity },
  formula: ({ guaranteed, own }) => guaranteed - own,
});

/** Own tax capacity of a region: the scaled tax base of its municipalities per inhabitant. Lag (2004:773) 3 and 5 §§. */
export const regionOwnTaxCapacity = step({
  id: "region_own_tax_capacity",
  label: {
    sv: "Regionens egen skattekraft, uppräknad",
    da: "Regionens egen skattekraft, fremskrevet",
    en: "Region's own tax capacity",
  },
  description: {
    sv: "Skatteunderlaget i regionens kommuner, uppräknat och delat med invånarna.",
    da: "Udskrivningsgrundlaget i regionens kommuner, fremskrevet og delt med indbyggerne.",
    en: "The tax base of the region's municipalities, scaled and divided by the inhabitants.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  law: [equalisationAct("3 §"), equalisationAct("5 §")],
  from: { scalingFactor, taxBase: sumOf(taxBase), population: sumOf(population) },
  formula: ({ scalingFactor, taxBase, population }) => (scalingFactor * taxBase) / population,
});

/** What a region lacks to the guarantee, SEK per inhabitant; negative above it. Lag (2004:773) 6 §. */
export const regionDifferenceToGuarantee = step({
  id: "region_difference_to_guarantee",
  label: {
    sv: "Regionens skillnad mot garantin",
    da: "Regionens forskel til garantien",
    en: "Region's difference to the guarantee",
  },
  description: {
    sv: "Garanterad skattekraft minus regionens egen skattekraft; negativ för en region över garantinivån.",
    da: "Garanteret skattekraft minus regionens egen skattekraft; negativ for en region over garantiniveauet.",
    en: "Guaranteed tax capacity minus the region's own; negative for a region above the guarantee.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  law: [equalisationAct("6 §"), equalisationRegulation("4 §")],
  from: { guaranteed: guaranteedTaxCapacity, own: regionOwnTaxCapacity },
  formula: ({ guaranteed, own }) => guaranteed - own,
});
