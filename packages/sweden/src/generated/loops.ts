// Written by `npm run generate` from the declared steps. Do not edit.
import { type Loop, nearestWhole as round } from "@barkraft/core";
import * as steps from "../steps.ts";

const countyIncomeEqualisation = steps.countyIncomeEqualisation.formula;
const differenceToGuarantee = steps.differenceToGuarantee.formula;
const guaranteedTaxCapacity = steps.guaranteedTaxCapacity.formula;
const incomeAndRegulating = steps.incomeAndRegulating.formula;
const incomeEqualisation = steps.incomeEqualisation.formula;
const incomeEqualisationPayment = steps.incomeEqualisationPayment.formula;
const meanMunicipalTaxRate = steps.meanMunicipalTaxRate.formula;
const meanTaxCapacity = steps.meanTaxCapacity.formula;
const municipalFeeRate = steps.municipalFeeRate.formula;
const municipalGrantRate = steps.municipalGrantRate.formula;
const nationalIncomeEqualisation = steps.nationalIncomeEqualisation.formula;
const nationalRegionIncomeEqualisation = steps.nationalRegionIncomeEqualisation.formula;
const ownTaxCapacity = steps.ownTaxCapacity.formula;
const ownTaxRevenue = steps.ownTaxRevenue.formula;
const ownTaxRevenuePerInhabitant = steps.ownTaxRevenuePerInhabitant.formula;
const populationEstimate = steps.populationEstimate.formula;
const regionDifferenceToGuarantee = steps.regionDifferenceToGuarantee.formula;
const regionIncomeEqualisation = steps.regionIncomeEqualisation.formula;
const regionIncomeEqualisationPayment = steps.regionIncomeEqualisationPayment.formula;
const regionOwnTaxCapacity = steps.regionOwnTaxCapacity.formula;
const regionOwnTaxRevenue = steps.regionOwnTaxRevenue.formula;
const regionRegulatingItem = steps.regionRegulatingItem.formula;
const regionalFeeRate = steps.regionalFeeRate.formula;
const regionalGrantRate = steps.regionalGrantRate.formula;
const regulatingItem = steps.regulatingItem.formula;
const relativeTaxCapacity = steps.relativeTaxCapacity.formula;
const scalingFactor = steps.scalingFactor.formula;
const symmetricIncomeEqualisation = steps.symmetricIncomeEqualisation.formula;
const totalPayment = steps.totalPayment.formula;
const totalPaymentInThousands = steps.totalPaymentInThousands.formula;
const totalPerInhabitant = steps.totalPerInhabitant.formula;

export const loops: Readonly<Record<string, Loop>> = {
  "county_income_equalisation_pc": (out, columns, slots) => {
    const payments = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = countyIncomeEqualisation({ payments: payments[place]!, population: population[place]! });
  },
  "difference_to_guarantee": (out, columns, slots) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const own = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = differenceToGuarantee({ guaranteed: guaranteed, own: own[place]! });
  },
  "guaranteed_tax_capacity": (out, columns, slots) => {
    const guaranteeLevel = columns[slots[0]!]![0]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = guaranteedTaxCapacity({ guaranteeLevel: guaranteeLevel, mean: mean });
  },
  "income_and_regulating_pc": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const regulating = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = incomeAndRegulating({ income: income[place]!, regulating: regulating });
  },
  "income_equalisation_pc": (out, columns, slots, parents) => {
    const difference = columns[slots[0]!]!;
    const grantRate = columns[slots[1]!]!;
    const parentOf_grantRate = parents[1]!;
    const feeRate = columns[slots[2]!]!;
    const parentOf_feeRate = parents[2]!;
    for (let place = 0; place < out.length; place++) out[place] = round(incomeEqualisation({ difference: difference[place]!, grantRate: grantRate[parentOf_grantRate[place]!]!, feeRate: feeRate[parentOf_feeRate[place]!]! }));
  },
  "income_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = incomeEqualisationPayment({ item: item[place]!, population: population[place]! });
  },
  "mean_municipal_tax_rate": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = meanMunicipalTaxRate({ mean: mean });
  },
  "mean_tax_capacity": (out, columns, slots) => {
    const scalingFactor = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = meanTaxCapacity({ scalingFactor: scalingFactor, taxBase: taxBase, population: population });
  },
  "municipal_fee_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = municipalFeeRate({ printed: printed[place]!, degree: degree, degreeInRates: degreeInRates, meanTaxRate: meanTaxRate });
  },
  "municipal_grant_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = municipalGrantRate({ printed: printed[place]!, degree: degree, degreeInRates: degreeInRates, meanTaxRate: meanTaxRate });
  },
  "national_income_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = nationalIncomeEqualisation({ payments: payments });
  },
  "national_region_income_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = nationalRegionIncomeEqualisation({ payments: payments });
  },
  "own_tax_capacity": (out, columns, slots) => {
    const scalingFactor = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) out[place] = ownTaxCapacity({ scalingFactor: scalingFactor, taxBase: taxBase[place]!, population: population[place]! });
  },
  "own_tax_revenue": (out, columns, slots) => {
    const taxBase = columns[slots[0]!]!;
    const scalingFactor = columns[slots[1]!]![0]!;
    const taxRate = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) out[place] = ownTaxRevenue({ taxBase: taxBase[place]!, scalingFactor: scalingFactor, taxRate: taxRate[place]! });
  },
  "own_tax_revenue_pc": (out, columns, slots) => {
    const ownTaxRevenue = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = ownTaxRevenuePerInhabitant({ ownTaxRevenue: ownTaxRevenue[place]!, population: population[place]! });
  },
  "population_1_november_estimate": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const after = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = round(populationEstimate({ before: before[place]!, after: after[place]! }));
  },
  "region_difference_to_guarantee": (out, columns, slots) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const own = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = regionDifferenceToGuarantee({ guaranteed: guaranteed, own: own[place]! });
  },
  "region_income_equalisation_pc": (out, columns, slots, parents) => {
    const difference = columns[slots[0]!]!;
    const grantRate = columns[slots[1]!]!;
    const parentOf_grantRate = parents[1]!;
    const feeRate = columns[slots[2]!]!;
    const parentOf_feeRate = parents[2]!;
    for (let place = 0; place < out.length; place++) out[place] = round(regionIncomeEqualisation({ difference: difference[place]!, grantRate: grantRate[parentOf_grantRate[place]!]!, feeRate: feeRate[parentOf_feeRate[place]!]! }));
  },
  "region_income_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) out[place] = regionIncomeEqualisationPayment({ item: item[place]!, population: population[place]! });
  },
  "region_own_tax_capacity": (out, columns, slots) => {
    const scalingFactor = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) out[place] = regionOwnTaxCapacity({ scalingFactor: scalingFactor, taxBase: taxBase[place]!, population: population[place]! });
  },
  "region_own_tax_revenue": (out, columns, slots) => {
    const taxBase = columns[slots[0]!]!;
    const scalingFactor = columns[slots[1]!]![0]!;
    const taxRate = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) out[place] = regionOwnTaxRevenue({ taxBase: taxBase[place]!, scalingFactor: scalingFactor, taxRate: taxRate[place]! });
  },
  "region_regulating_item_pc": (out, columns, slots) => {
    const unrounded = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = round(regionRegulatingItem({ unrounded: unrounded }));
  },
  "regional_fee_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = regionalFeeRate({ printed: printed[place]!, degree: degree, degreeInRates: degreeInRates, meanTaxRate: meanTaxRate });
  },
  "regional_grant_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = regionalGrantRate({ printed: printed[place]!, degree: degree, degreeInRates: degreeInRates, meanTaxRate: meanTaxRate });
  },
  "regulating_item_pc": (out, columns, slots) => {
    const unrounded = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = round(regulatingItem({ unrounded: unrounded }));
  },
  "relative_tax_capacity": (out, columns, slots) => {
    const own = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = relativeTaxCapacity({ own: own[place]!, mean: mean });
  },
  "scaling_factor": (out, columns, slots) => {
    const first = columns[slots[0]!]![0]!;
    const second = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = scalingFactor({ first: first, second: second });
  },
  "income_equalisation_pc.symmetric": (out, columns, slots, parents) => {
    const difference = columns[slots[0]!]!;
    const grantRate = columns[slots[1]!]!;
    const parentOf_grantRate = parents[1]!;
    for (let place = 0; place < out.length; place++) out[place] = round(symmetricIncomeEqualisation({ difference: difference[place]!, grantRate: grantRate[parentOf_grantRate[place]!]! }));
  },
  "total_payment": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const regulating = columns[slots[4]!]![0]!;
    const population = columns[slots[5]!]!;
    for (let place = 0; place < out.length; place++) out[place] = totalPayment({ income: income[place]!, cost: cost[place]!, structural: structural[place]!, introduction: introduction[place]!, regulating: regulating, population: population[place]! });
  },
  "total_tsek": (out, columns, slots) => {
    const payment = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) out[place] = round(totalPaymentInThousands({ payment: payment[place]! }));
  },
  "total_pc": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const regulating = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) out[place] = totalPerInhabitant({ income: income[place]!, cost: cost[place]!, structural: structural[place]!, introduction: introduction[place]!, regulating: regulating });
  },
};
