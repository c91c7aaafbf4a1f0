import { firstKnown, step } from "@barkraft/core";
import { figure } from "../../../figures/figure.ts";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { regionIncomeLagFromFormula } from "../../income-lag/regions.ts";
import { forAllOrNone } from "../../patterns/for-all-or-none.ts";
import { regionPopulationChange } from "./change.ts";

const level = "region";
const unit = "SEK/inhabitant";

export const regionIncomeLagSupplied = figure({
  id: "region_income_lag_supplied_pc",
  label: {
    sv: "Eftersläpande intäkter, region, angivet belopp",
    da: "Forsinkede indtægter, region, angivet beløb",
    en: "Income lag, region, given amount",
  },
  description: {
    sv: "Tillägget för eftersläpande intäkter, som statistikmyndigheten räknat det.",
    da: "Tillægget for forsinkede indtægter, som statistikmyndigheden har beregnet det.",
    en: "The supplement for income lag as the statistical office computed it.",
  },
  level,
  unit,
  read: {
    table: {
      name: "regional-population-change-inputs",
      title: {
        sv: "Uppgifter till regionernas befolkningsförändringar",
        en: "Figures for the regions' population changes",
      },
      level: "region",
    },
    column: "income_lag_pc",
    yearsBefore: 0,
    range: [-20000, 20000],
  },
});

export const regionIncomeLagSuppliedForAll = forAllOrNone(
  {
    id: regionIncomeLagSupplied.id,
    label: regionIncomeLagSupplied.label,
    law: regionIncomeLagFromFormula.law,
  },
  regionIncomeLagSupplied,
  level,
);
export const regionIncomeLagKnownForAll = forAllOrNone(
  regionIncomeLagFromFormula,
  regionIncomeLagFromFormula,
  level,
);

/** Component of a region's income lag, SEK per inhabitant: supplied for everyone, else by the formula for everyone, else the same for all. Förordning (2004:881) 25 b §. */
export const regionIncomeLag = firstKnown({
  id: "region_income_lag_pc",
  label: {
    sv: "Eftersläpande intäkter, region",
    da: "Forsinkede indtægter, region",
    en: "Income lag, region",
  },
  description: {
    sv: "Tillägg till regioner som växer snabbt. Räknas inte upp med priserna. Lika för alla om inte beloppet anges, eller förra årets utjämning kan beräknas, för varje region.",
    da: "Tillæg til regioner, der vokser hurtigt. Fremskrives ikke med priserne. Ens for alle, medmindre beløbet angives, eller sidste års udligning kan beregnes, for hver region.",
    en: "A supplement to regions that grow fast. Not raised with prices. The same for all unless the amount is given, or last year's equalisation can be computed, for every region.",
  },
  level,
  unit,
  law: [equalisationRegulation("25 b §")],
  from: {
    supplied: regionIncomeLagSuppliedForAll,
    fromFormula: regionIncomeLagKnownForAll,
    sameForAll: parameters["cost_equalisation.amount_without_figures"],
  },
});

/** Standard cost of a region's population changes, whole SEK per inhabitant. Förordning (2004:881) 5 and 25 a–c §§. */
export const regionPopulationChangeStandardCost = step({
  id: "region_population_change_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Befolkningsförändringar, region",
    da: "Standardudgift: Befolkningsændringer, region",
    en: "Standard cost: Population changes, region",
  },
  description: {
    sv: "Eftersläpande intäkter och folkmängdsändring, hela kronor. Räknas inte upp med priserna.",
    da: "Forsinkede indtægter og befolkningsændring, hele kroner. Fremskrives ikke med priserne.",
    en: "Income lag and population change, whole kronor. Not raised with prices.",
  },
  level,
  unit,
  law: [equalisationRegulation("5 §"), equalisationRegulation("25 a §")],
  from: { lag: regionIncomeLag, change: regionPopulationChange },
  formula: ({ lag, change }) => lag + change,
  rounding: "nearest whole",
});
