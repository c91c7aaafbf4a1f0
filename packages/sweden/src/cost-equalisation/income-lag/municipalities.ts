import { firstKnown } from "@barkraft/core";
import { figure } from "../../figures/figure.ts";
import { parameters } from "../../generated/parameters.ts";
import { equalisationRegulation } from "../../law.ts";
import {
  populationSixNovembersBefore,
  populationTwoNovembersBefore,
} from "../../population/earlier-novembers.ts";
import { populationTwoYearsBefore } from "../../population/inputs.ts";
import { population } from "../../population/population.ts";
import { lag } from "./amount.ts";
import { growth } from "./growth.ts";
import {
  guaranteedTaxCapacityYearBefore,
  incomeEqualisationYearBefore,
  municipalFeeRateYearBefore,
  municipalGrantRateYearBefore,
  otherItemsYearBefore,
  scaledTaxBaseYearBefore,
} from "./year-before.ts";

export const {
  meanGrowth: incomeLagMeanGrowth,
  compoundGrowth: incomeLagCompoundGrowth,
  lastGrowth: incomeLagLastGrowth,
  above: incomeLagGrowthAboveThreshold,
} = growth("", "municipality", {
  six: populationSixNovembersBefore,
  two: populationTwoNovembersBefore,
  one: population,
});

export const {
  inhabitants: incomeLagInhabitants,
  recomputed: incomeLagIncomeEqualisation,
  amount: incomeLagFromFormula,
} = lag("", "municipality", {
  above: incomeLagGrowthAboveThreshold,
  november: populationTwoNovembersBefore,
  december: populationTwoYearsBefore,
  yearBefore: {
    guaranteed: guaranteedTaxCapacityYearBefore,
    grantRate: municipalGrantRateYearBefore,
    feeRate: municipalFeeRateYearBefore,
    taxBase: scaledTaxBaseYearBefore,
    income: incomeEqualisationYearBefore,
    others: otherItemsYearBefore,
  },
});

const label = { sv: "Eftersläpande intäkter", da: "Forsinkede indtægter", en: "Income lag" };

export const incomeLagSupplied = figure({
  id: "common_costs_income_lag_supplied_pc",
  label: {
    sv: "Eftersläpande intäkter, angivet belopp",
    da: "Forsinkede indtægter, angivet beløb",
    en: "Income lag, given amount",
  },
  description: {
    sv: "Tillägget för eftersläpande intäkter, som statistikmyndigheten räknat det.",
    da: "Tillægget for forsinkede indtægter, som statistikmyndigheden har beregnet det.",
    en: "The supplement for income lag as the statistical office computed it.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  read: {
    table: {
      name: "common-costs-inputs",
      title: {
        sv: "Uppgifter till verksamhetsövergripande kostnader",
        en: "Figures for the common costs",
      },
      level: "municipality",
    },
    column: "income_lag_pc",
    yearsBefore: 0,
    range: [-20000, 20000],
  },
});

/** Component of income lag, SEK per inhabitant: supplied, else by the formula, else the same for all. Förordning (2004:881) 18 §. */
export const commonCostsIncomeLag = firstKnown({
  id: "common_costs_income_lag_pc",
  label,
  description: {
    sv: "Tillägg till kommuner som växer snabbt. Räknas inte upp med priserna. Lika för alla där förra årets utjämning inte kan beräknas.",
    da: "Tillæg til kommuner, der vokser hurtigt. Fremskrives ikke med priserne. Ens for alle, hvor sidste års udligning ikke kan beregnes.",
    en: "A supplement to municipalities that grow fast. Not raised with prices. The same for all where last year's equalisation cannot be computed.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("18 §")],
  from: {
    supplied: incomeLagSupplied,
    fromFormula: incomeLagFromFormula,
    sameForAll: parameters["cost_equalisation.amount_without_figures"],
  },
});
