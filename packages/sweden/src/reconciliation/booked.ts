import { step } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { accountingAct } from "../law.ts";

const level = "municipality";

export const populationYearEnd = figure({
  id: "population_31_december",
  label: {
    sv: "Folkmängd 31 december",
    da: "Befolkning 31. december",
    en: "Population on 31 December",
  },
  description: {
    sv: "Folkbokförda i kommunen den 31 december samma år; bokslutens belopp per invånare räknas med den.",
    da: "Registrerede indbyggere i kommunen 31. december samme år; regnskabernes beløb pr. indbygger regnes med den.",
    en: "Registered inhabitants of the municipality on 31 December of the same year; the accounts' amounts per inhabitant are counted by it.",
  },
  level,
  unit: "inhabitants",
  read: { table: "panel", column: "population", yearsBefore: 0 },
});

export const bookedGrantsPerInhabitant = figure({
  id: "booked_general_grants_pc",
  label: {
    sv: "Generella statsbidrag och utjämning i bokslutet, per invånare",
    da: "Generelle tilskud og udligning i regnskabet, pr. indbygger",
    en: "General grants and equalisation in the accounts, per inhabitant",
  },
  description: {
    sv: "Generella statsbidrag och utjämning i resultaträkningen, per invånare den 31 december.",
    da: "Generelle tilskud og udligning i resultatopgørelsen, pr. indbygger 31. december.",
    en: "General grants and equalisation in the income statement, per inhabitant on 31 December.",
  },
  level,
  unit: "SEK/inhabitant",
  read: { table: "panel", column: "general_grants_pc", yearsBefore: 0 },
});

export const bookedTaxPerInhabitant = figure({
  id: "booked_tax_revenue_pc",
  label: {
    sv: "Skatteintäkter i bokslutet, per invånare",
    da: "Skatteindtægter i regnskabet, pr. indbygger",
    en: "Tax revenue in the accounts, per inhabitant",
  },
  description: {
    sv: "Skatteintäkter i resultaträkningen, per invånare den 31 december.",
    da: "Skatteindtægter i resultatopgørelsen, pr. indbygger 31. december.",
    en: "Tax revenue in the income statement, per inhabitant on 31 December.",
  },
  level,
  unit: "SEK/inhabitant",
  read: { table: "panel", column: "tax_revenue_pc", yearsBefore: 0 },
});

/** General grants and equalisation as the municipality booked them, SEK. Lag (2018:597) 5 kap. */
export const bookedGrants = step({
  id: "booked_general_grants",
  label: {
    sv: "Generella statsbidrag och utjämning i bokslutet",
    da: "Generelle tilskud og udligning i regnskabet",
    en: "General grants and equalisation in the accounts",
  },
  description: {
    sv: "Beloppet per invånare gånger folkmängden den 31 december.",
    da: "Beløbet pr. indbygger gange befolkningen 31. december.",
    en: "The amount per inhabitant times the population on 31 December.",
  },
  level,
  unit: "SEK",
  law: [accountingAct("5 kap.")],
  from: { perInhabitant: bookedGrantsPerInhabitant, population: populationYearEnd },
  formula: ({ perInhabitant, population }) => perInhabitant * population,
});

/** Tax revenue as the municipality booked it, SEK. Lag (2018:597) 5 kap. */
export const bookedTax = step({
  id: "booked_tax_revenue",
  label: {
    sv: "Skatteintäkter i bokslutet",
    da: "Skatteindtægter i regnskabet",
    en: "Tax revenue in the accounts",
  },
  description: {
    sv: "Beloppet per invånare gånger folkmängden den 31 december.",
    da: "Beløbet pr. indbygger gange befolkningen 31. december.",
    en: "The amount per inhabitant times the population on 31 December.",
  },
  level,
  unit: "SEK",
  law: [accountingAct("5 kap.")],
  from: { perInhabitant: bookedTaxPerInhabitant, population: populationYearEnd },
  formula: ({ perInhabitant, population }) => perInhabitant * population,
});
