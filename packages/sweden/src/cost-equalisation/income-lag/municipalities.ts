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
import { forAllOrNone } from "../patterns/for-all-or-none.ts";
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

export const incomeLagSuppliedForAll = forAllOrNone(
  { id: incomeLagSupplied.id, label: incomeLagSupplied.label, law: incomeLagFromFormula.law },
  incomeLagSupplied,
);
export const incomeLagKnownForAll = forAllOrNone(incomeLagFromFormula, incomeLagFromFormula);

/** Component of income lag, SEK per inhabitant: supplied for everyone, else by the formula for everyone, else the same for all. Förordning (2004:881) 18 §. */
export const commonCostsIncomeLag = firstKnown({
  id: "common_costs_income_lag_pc",
  label,
  description: {
    sv: "Tillägg till kommuner som växer snabbt. Räknas inte upp med priserna. Lika för alla om inte beloppet anges, eller förra årets utjämning kan beräknas, för varje kommun.",
    da: "Tillæg til kommuner, der vokser hurtigt. Fremskrives ikke med priserne. Ens for alle, medmindre beløbet angives, eller sidste års udligning kan beregnes, for hver kommune.",
    en: "A supplement to municipalities that grow fast. Not raised with prices. The same for all unless the amount is given, or last year's equalisation can be computed, for every municipality.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("18 §")],
  from: {
    supplied: incomeLagSuppliedForAll,
    fromFormula: incomeLagKnownForAll,
    sameForAll: parameters["cost_equalisation.amount_without_figures"],
  },
});
