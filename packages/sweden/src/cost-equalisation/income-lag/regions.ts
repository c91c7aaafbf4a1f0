import { sumOf } from "@barkraft/core";
import {
  regionPopulation,
  regionPopulationSixNovembersBefore,
  regionPopulationTwoNovembersBefore,
  regionPopulationTwoYearsBefore,
} from "../../population/regions.ts";
import { lag } from "./amount.ts";
import { growth } from "./growth.ts";
import {
  guaranteedTaxCapacityYearBefore,
  regionalFeeRateYearBefore,
  regionalGrantRateYearBefore,
  regionIncomeEqualisationYearBefore,
  regionOtherItemsYearBefore,
  scaledTaxBaseYearBefore,
} from "./year-before.ts";

export const {
  meanGrowth: regionIncomeLagMeanGrowth,
  compoundGrowth: regionIncomeLagCompoundGrowth,
  lastGrowth: regionIncomeLagLastGrowth,
  above: regionIncomeLagGrowthAboveThreshold,
} = growth("region_", "region", {
  six: regionPopulationSixNovembersBefore,
  two: regionPopulationTwoNovembersBefore,
  one: regionPopulation,
});

export const {
  inhabitants: regionIncomeLagInhabitants,
  recomputed: regionIncomeLagIncomeEqualisation,
  amount: regionIncomeLagFromFormula,
} = lag("region_", "region", {
  above: regionIncomeLagGrowthAboveThreshold,
  november: regionPopulationTwoNovembersBefore,
  december: regionPopulationTwoYearsBefore,
  yearBefore: {
    guaranteed: guaranteedTaxCapacityYearBefore,
    grantRate: regionalGrantRateYearBefore,
    feeRate: regionalFeeRateYearBefore,
    taxBase: sumOf(scaledTaxBaseYearBefore),
    income: regionIncomeEqualisationYearBefore,
    others: regionOtherItemsYearBefore,
  },
});
