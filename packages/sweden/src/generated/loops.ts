// Written by `npm run generate` from the declared steps. Do not edit.
import { type Loop, nearestWhole as round } from "@barkraft/core";

const adultEducationNationalPrinted = (basic: number, upperSecondary: number, swedish: number): number => basic + upperSecondary + swedish;
const adultEducationSameForAll = (national: number, price: number): number => national * price;
const bookedGrants = (perInhabitant: number, population: number): number => perInhabitant * population;
const bookedTax = (perInhabitant: number, population: number): number => perInhabitant * population;
const closingFromSuppliedAppropriation = (appropriation: number, items: number, population: number): number => (appropriation - items) / population;
const commonCostsAdministration = (listed: number, one: number, two: number, three: number, price: number): number => (listed < 0.5 ? 0 : listed < 1.5 ? one : listed < 2.5 ? two : three) * price;
const commonCostsConstruction = (listed: number, price: number): number => listed * price;
const commonCostsStandardCost = (heating: number, construction: number, administration: number): number => heating + construction + administration;
const compulsorySchoolFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const costEqualisationComputed = (own: number, mean: number): number => own - mean;
const costEqualisationPayment = (item: number, population: number): number => item * population;
const costEqualisationWithRemainder = (computed: number, remainder: number): number => computed + remainder;
const countyIncomeEqualisation = (payments: number, population: number): number => payments / population;
const differenceToGuarantee = (guaranteed: number, own: number): number => guaranteed - own;
const elderlyCareFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const finalSettlement = (final: number, preliminary: number, population: number): number => (final - preliminary) / population;
const finalSettlementPayment = (settlement: number, population: number): number => settlement * population;
const finalTaxRevenue = (taxBase: number, taxRate: number): number => taxBase * taxRate;
const guaranteedTaxCapacity = (guaranteeLevel: number, mean: number): number => guaranteeLevel * mean;
const heatingFromIndex = (cost: number, index: number, price: number): number => (cost * index - cost) * price;
const incomeAndRegulating = (income: number, regulating: number): number => income + regulating;
const incomeEqualisation = (difference: number, grantRate: number, feeRate: number): number => difference * (difference > 0 ? grantRate : feeRate);
const incomeEqualisationPayment = (item: number, population: number): number => item * population;
const individualAndFamilyCareFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const infrastructureStandardCost = (climate: number, location: number, rescue: number, price: number): number => (climate + location + rescue) * price;
const itemsBeforeClosing = (income: number, cost: number, structural: number, introduction: number, population: number): number => (income +
      cost +
      (Number.isNaN(structural) ? 0 : structural) +
      (Number.isNaN(introduction) ? 0 : introduction)) *
    population;
const knownTotal = (income: number, cost: number, regulating: number): number => income + cost + regulating;
const meanMunicipalTaxRate = (mean: number): number => mean;
const meanStructuralCost = (mean: number): number => mean;
const meanStructuralCostByPaymentPopulation = (mean: number): number => mean;
const meanTaxCapacity = (scalingFactor: number, taxBase: number, population: number): number => (scalingFactor * taxBase) / population;
const municipalClosing = (appropriation: number, items: number, population: number): number => (appropriation - items) / population;
const municipalFeeRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const municipalGrantRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const nationalCostEqualisation = (payments: number): number => payments;
const nationalIncomeEqualisation = (payments: number): number => payments;
const nationalRegionIncomeEqualisation = (payments: number): number => payments;
const ownTaxCapacity = (scalingFactor: number, taxBase: number, population: number): number => (scalingFactor * taxBase) / population;
const ownTaxRevenue = (taxBase: number, scalingFactor: number, taxRate: number): number => taxBase * scalingFactor * taxRate;
const ownTaxRevenuePerInhabitant = (ownTaxRevenue: number, population: number): number => ownTaxRevenue / population;
const populationEstimate = (before: number, after: number): number => before + (10 / 12) * (after - before);
const preschoolAndAfterSchoolReferenceCost = (preschool: number, afterSchool: number): number => preschool + afterSchool;
const preschoolFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const priceIndexFrom2016 = (from2016: number, afterwards: number): number => from2016 * afterwards;
const priceIndexFromTwoYearsBefore = (yearBefore: number, year: number): number => (1 + yearBefore) * (1 + year);
const propertyFeeComputed = (before: number, decided: number, decidedBefore: number): number => before + (decided - decidedBefore);
const publicTransportSameForAll = (national: number, price: number): number => national * price;
const regionDifferenceToGuarantee = (guaranteed: number, own: number): number => guaranteed - own;
const regionIncomeEqualisation = (difference: number, grantRate: number, feeRate: number): number => difference * (difference > 0 ? grantRate : feeRate);
const regionIncomeEqualisationPayment = (item: number, population: number): number => item * population;
const regionOwnTaxCapacity = (scalingFactor: number, taxBase: number, population: number): number => (scalingFactor * taxBase) / population;
const regionOwnTaxRevenue = (taxBase: number, scalingFactor: number, taxRate: number): number => taxBase * scalingFactor * taxRate;
const regionRegulatingItem = (unrounded: number): number => unrounded;
const regionalFeeRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const regionalGrantRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const regulatingItem = (unrounded: number): number => unrounded;
const regulatingItemClosing = (closing: number, added: number, population: number): number => closing + added / population;
const regulatingItemUnrounded = (byLaw: number, added: number, population: number): number => byLaw + added / population;
const relativeTaxCapacity = (own: number, mean: number): number => own / mean;
const scalingFactor = (first: number, second: number): number => first * second;
const structuralCost = (preschool: number, compulsorySchool: number, upperSecondarySchool: number, individualAndFamilyCare: number, adultEducation: number, elderlyCare: number, publicTransport: number, infrastructure: number, commonCosts: number): number => preschool +
    compulsorySchool +
    upperSecondarySchool +
    individualAndFamilyCare +
    adultEducation +
    elderlyCare +
    publicTransport +
    infrastructure +
    commonCosts;
const supportOutsideEqualisation = (support: number, share: number, population: number, nationalPopulation: number): number => ((support * share) / nationalPopulation) * population;
const symmetricIncomeEqualisation = (difference: number, grantRate: number): number => difference * grantRate;
const totalPayment = (income: number, cost: number, structural: number, introduction: number, regulating: number, population: number): number => (income + cost + structural + introduction + regulating) * population;
const totalPaymentInThousands = (payment: number): number => payment / 1000;
const totalPerInhabitant = (income: number, cost: number, structural: number, introduction: number, regulating: number): number => income + cost + structural + introduction + regulating;
const upperSecondarySchoolFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;

/** One loop per step, by step id. */
export const loops: Readonly<Record<string, Loop>> = {
  "adult_education_national_printed_pc": (out, columns, slots) => {
    const basic = columns[slots[0]!]![0]!;
    const upperSecondary = columns[slots[1]!]![0]!;
    const swedish = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = adultEducationNationalPrinted(basic, upperSecondary, swedish);
    }
  },
  "adult_education_standard_cost_same_for_all_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(adultEducationSameForAll(national, price));
    }
  },
  "booked_general_grants": (out, columns, slots) => {
    const perInhabitant = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = bookedGrants(perInhabitant[place]!, population[place]!);
    }
  },
  "booked_tax_revenue": (out, columns, slots) => {
    const perInhabitant = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = bookedTax(perInhabitant[place]!, population[place]!);
    }
  },
  "municipal_closing_from_appropriation_pc": (out, columns, slots) => {
    const appropriation = columns[slots[0]!]![0]!;
    const items = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = closingFromSuppliedAppropriation(appropriation, items, population);
    }
  },
  "common_costs_administration_pc": (out, columns, slots) => {
    const listed = columns[slots[0]!]!;
    const one = columns[slots[1]!]![0]!;
    const two = columns[slots[2]!]![0]!;
    const three = columns[slots[3]!]![0]!;
    const price = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = commonCostsAdministration(listed[place]!, one, two, three, price);
    }
  },
  "common_costs_construction_pc": (out, columns, slots) => {
    const listed = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = commonCostsConstruction(listed[place]!, price);
    }
  },
  "common_costs_standard_cost_pc": (out, columns, slots) => {
    const heating = columns[slots[0]!]!;
    const construction = columns[slots[1]!]!;
    const administration = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(commonCostsStandardCost(heating[place]!, construction[place]!, administration[place]!));
    }
  },
  "compulsory_school_standard_cost_from_reference_pc": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const price = columns[slots[2]!]![0]!;
    const increase = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(compulsorySchoolFromReference(reference[place]!, mean, price, increase));
    }
  },
  "cost_equalisation_computed_pc": (out, columns, slots) => {
    const own = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(costEqualisationComputed(own[place]!, mean));
    }
  },
  "cost_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = costEqualisationPayment(item[place]!, population[place]!);
    }
  },
  "cost_equalisation_with_remainder_pc": (out, columns, slots) => {
    const computed = columns[slots[0]!]!;
    const remainder = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = costEqualisationWithRemainder(computed[place]!, remainder[place]!);
    }
  },
  "county_income_equalisation_pc": (out, columns, slots) => {
    const payments = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = countyIncomeEqualisation(payments[place]!, population[place]!);
    }
  },
  "difference_to_guarantee": (out, columns, slots) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const own = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = differenceToGuarantee(guaranteed, own[place]!);
    }
  },
  "elderly_care_standard_cost_from_reference_pc": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const price = columns[slots[2]!]![0]!;
    const increase = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(elderlyCareFromReference(reference[place]!, mean, price, increase));
    }
  },
  "final_settlement_pc": (out, columns, slots) => {
    const final = columns[slots[0]!]![0]!;
    const preliminary = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = finalSettlement(final, preliminary, population);
    }
  },
  "final_settlement_payment": (out, columns, slots) => {
    const settlement = columns[slots[0]!]![0]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = finalSettlementPayment(settlement, population[place]!);
    }
  },
  "final_tax_revenue": (out, columns, slots) => {
    const taxBase = columns[slots[0]!]!;
    const taxRate = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = finalTaxRevenue(taxBase[place]!, taxRate[place]!);
    }
  },
  "guaranteed_tax_capacity": (out, columns, slots) => {
    const guaranteeLevel = columns[slots[0]!]![0]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = guaranteedTaxCapacity(guaranteeLevel, mean);
    }
  },
  "common_costs_heating_from_index_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const index = columns[slots[1]!]!;
    const price = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = heatingFromIndex(cost, index[place]!, price);
    }
  },
  "income_and_regulating_pc": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const regulating = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeAndRegulating(income[place]!, regulating);
    }
  },
  "income_equalisation_pc": (out, columns, slots, parents) => {
    const difference = columns[slots[0]!]!;
    const grantRate = columns[slots[1]!]!;
    const grantRateRow = parents[1]!;
    const feeRate = columns[slots[2]!]!;
    const feeRateRow = parents[2]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(incomeEqualisation(difference[place]!, grantRate[grantRateRow[place]!]!, feeRate[feeRateRow[place]!]!));
    }
  },
  "income_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeEqualisationPayment(item[place]!, population[place]!);
    }
  },
  "individual_and_family_care_standard_cost_from_reference_pc": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const price = columns[slots[2]!]![0]!;
    const increase = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(individualAndFamilyCareFromReference(reference[place]!, mean, price, increase));
    }
  },
  "infrastructure_standard_cost_pc": (out, columns, slots) => {
    const climate = columns[slots[0]!]!;
    const location = columns[slots[1]!]!;
    const rescue = columns[slots[2]!]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(infrastructureStandardCost(climate[place]!, location[place]!, rescue[place]!, price));
    }
  },
  "items_before_closing": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = itemsBeforeClosing(income[place]!, cost[place]!, structural[place]!, introduction[place]!, population[place]!);
    }
  },
  "known_total_pc": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const regulating = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = knownTotal(income[place]!, cost[place]!, regulating);
    }
  },
  "mean_municipal_tax_rate": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanMunicipalTaxRate(mean);
    }
  },
  "mean_structural_cost_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanStructuralCost(mean);
    }
  },
  "mean_structural_cost_pc.payment_population": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanStructuralCostByPaymentPopulation(mean);
    }
  },
  "mean_tax_capacity": (out, columns, slots) => {
    const scalingFactor = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanTaxCapacity(scalingFactor, taxBase, population);
    }
  },
  "municipal_closing_pc": (out, columns, slots) => {
    const appropriation = columns[slots[0]!]![0]!;
    const items = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = municipalClosing(appropriation, items, population);
    }
  },
  "municipal_fee_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = municipalFeeRate(printed[place]!, degree, degreeInRates, meanTaxRate);
    }
  },
  "municipal_grant_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = municipalGrantRate(printed[place]!, degree, degreeInRates, meanTaxRate);
    }
  },
  "national_cost_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCostEqualisation(payments);
    }
  },
  "national_income_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalIncomeEqualisation(payments);
    }
  },
  "national_region_income_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalRegionIncomeEqualisation(payments);
    }
  },
  "own_tax_capacity": (out, columns, slots) => {
    const scalingFactor = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = ownTaxCapacity(scalingFactor, taxBase[place]!, population[place]!);
    }
  },
  "own_tax_revenue": (out, columns, slots) => {
    const taxBase = columns[slots[0]!]!;
    const scalingFactor = columns[slots[1]!]![0]!;
    const taxRate = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = ownTaxRevenue(taxBase[place]!, scalingFactor, taxRate[place]!);
    }
  },
  "own_tax_revenue_pc": (out, columns, slots) => {
    const ownTaxRevenue = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = ownTaxRevenuePerInhabitant(ownTaxRevenue[place]!, population[place]!);
    }
  },
  "population_1_november_estimate": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const after = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(populationEstimate(before[place]!, after[place]!));
    }
  },
  "preschool_and_after_school_reference_cost_pc": (out, columns, slots) => {
    const preschool = columns[slots[0]!]!;
    const afterSchool = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolAndAfterSchoolReferenceCost(preschool[place]!, afterSchool[place]!);
    }
  },
  "preschool_standard_cost_from_reference_pc": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const price = columns[slots[2]!]![0]!;
    const increase = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(preschoolFromReference(reference[place]!, mean, price, increase));
    }
  },
  "price_index_from_2016": (out, columns, slots) => {
    const from2016 = columns[slots[0]!]![0]!;
    const afterwards = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = priceIndexFrom2016(from2016, afterwards);
    }
  },
  "price_index_from_two_years_before": (out, columns, slots) => {
    const yearBefore = columns[slots[0]!]![0]!;
    const year = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = priceIndexFromTwoYearsBefore(yearBefore, year);
    }
  },
  "property_fee_computed": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const decided = columns[slots[1]!]!;
    const decidedBefore = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = propertyFeeComputed(before[place]!, decided[place]!, decidedBefore[place]!);
    }
  },
  "public_transport_standard_cost_same_for_all_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(publicTransportSameForAll(national, price));
    }
  },
  "region_difference_to_guarantee": (out, columns, slots) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const own = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionDifferenceToGuarantee(guaranteed, own[place]!);
    }
  },
  "region_income_equalisation_pc": (out, columns, slots, parents) => {
    const difference = columns[slots[0]!]!;
    const grantRate = columns[slots[1]!]!;
    const grantRateRow = parents[1]!;
    const feeRate = columns[slots[2]!]!;
    const feeRateRow = parents[2]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionIncomeEqualisation(difference[place]!, grantRate[grantRateRow[place]!]!, feeRate[feeRateRow[place]!]!));
    }
  },
  "region_income_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeEqualisationPayment(item[place]!, population[place]!);
    }
  },
  "region_own_tax_capacity": (out, columns, slots) => {
    const scalingFactor = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionOwnTaxCapacity(scalingFactor, taxBase[place]!, population[place]!);
    }
  },
  "region_own_tax_revenue": (out, columns, slots) => {
    const taxBase = columns[slots[0]!]!;
    const scalingFactor = columns[slots[1]!]![0]!;
    const taxRate = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionOwnTaxRevenue(taxBase[place]!, scalingFactor, taxRate[place]!);
    }
  },
  "region_regulating_item_pc": (out, columns, slots) => {
    const unrounded = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionRegulatingItem(unrounded));
    }
  },
  "regional_fee_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionalFeeRate(printed[place]!, degree, degreeInRates, meanTaxRate);
    }
  },
  "regional_grant_rate_in_force": (out, columns, slots) => {
    const printed = columns[slots[0]!]!;
    const degree = columns[slots[1]!]![0]!;
    const degreeInRates = columns[slots[2]!]![0]!;
    const meanTaxRate = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionalGrantRate(printed[place]!, degree, degreeInRates, meanTaxRate);
    }
  },
  "regulating_item_pc": (out, columns, slots) => {
    const unrounded = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regulatingItem(unrounded));
    }
  },
  "regulating_item_unrounded_pc.closing": (out, columns, slots) => {
    const closing = columns[slots[0]!]![0]!;
    const added = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regulatingItemClosing(closing, added, population);
    }
  },
  "regulating_item_unrounded_pc": (out, columns, slots) => {
    const byLaw = columns[slots[0]!]![0]!;
    const added = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regulatingItemUnrounded(byLaw, added, population);
    }
  },
  "relative_tax_capacity": (out, columns, slots) => {
    const own = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = relativeTaxCapacity(own[place]!, mean);
    }
  },
  "scaling_factor": (out, columns, slots) => {
    const first = columns[slots[0]!]![0]!;
    const second = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = scalingFactor(first, second);
    }
  },
  "structural_cost_pc": (out, columns, slots) => {
    const preschool = columns[slots[0]!]!;
    const compulsorySchool = columns[slots[1]!]!;
    const upperSecondarySchool = columns[slots[2]!]!;
    const individualAndFamilyCare = columns[slots[3]!]!;
    const adultEducation = columns[slots[4]!]!;
    const elderlyCare = columns[slots[5]!]!;
    const publicTransport = columns[slots[6]!]!;
    const infrastructure = columns[slots[7]!]!;
    const commonCosts = columns[slots[8]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = structuralCost(preschool[place]!, compulsorySchool[place]!, upperSecondarySchool[place]!, individualAndFamilyCare[place]!, adultEducation[place]!, elderlyCare[place]!, publicTransport[place]!, infrastructure[place]!, commonCosts[place]!);
    }
  },
  "support_outside_equalisation": (out, columns, slots) => {
    const support = columns[slots[0]!]![0]!;
    const share = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]!;
    const nationalPopulation = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = supportOutsideEqualisation(support, share, population[place]!, nationalPopulation);
    }
  },
  "income_equalisation_pc.symmetric": (out, columns, slots, parents) => {
    const difference = columns[slots[0]!]!;
    const grantRate = columns[slots[1]!]!;
    const grantRateRow = parents[1]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(symmetricIncomeEqualisation(difference[place]!, grantRate[grantRateRow[place]!]!));
    }
  },
  "total_payment": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const regulating = columns[slots[4]!]![0]!;
    const population = columns[slots[5]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = totalPayment(income[place]!, cost[place]!, structural[place]!, introduction[place]!, regulating, population[place]!);
    }
  },
  "total_tsek": (out, columns, slots) => {
    const payment = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(totalPaymentInThousands(payment[place]!));
    }
  },
  "total_pc": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const regulating = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = totalPerInhabitant(income[place]!, cost[place]!, structural[place]!, introduction[place]!, regulating);
    }
  },
  "upper_secondary_school_standard_cost_from_reference_pc": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const price = columns[slots[2]!]![0]!;
    const increase = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(upperSecondarySchoolFromReference(reference[place]!, mean, price, increase));
    }
  },
};
