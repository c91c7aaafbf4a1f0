// Written by `npm run generate` from the declared steps. Do not edit.
import { type Loop, nearestWhole as round } from "@barkraft/core";

const adultEducationBeforeEmployment = (basic: number, upperSecondary: number, swedish: number): number => basic + upperSecondary + swedish;
const adultEducationComponents = (beforeEmployment: number, employment: number): number => beforeEmployment + employment;
const adultEducationEmployment = (supplement: number, mean: number): number => supplement - mean;
const adultEducationEmploymentBeforeDeduction = (cost: number, active: number, persons: number, nationActive: number, nationPersons: number): number => (cost * (nationActive / nationPersons)) / (active / persons) - cost;
const adultEducationFromFormula = (sum: number, price: number): number => sum * price;
const adultEducationNational = (basic: number, upperSecondary: number, swedish: number): number => basic + upperSecondary + swedish;
const adultEducationSameForAll = (national: number, price: number): number => national * price;
const afterSchoolNeed = (supplement: number, mean: number): number => supplement - mean;
const afterSchoolNeedBeforeDeduction = (base: number, index: number): number => base * index - base;
const assistanceCost = (cost: number, municipal: number, benefit: number, benefitWeight: number): number => cost / (municipal + benefitWeight * benefit);
const assistanceCostWithoutHoused = (cost: number, municipal: number, housed: number, benefit: number, benefitWeight: number): number => cost / (municipal - housed + benefitWeight * benefit);
const basicAdultEducation = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const basicAdultEducationCostPerPerson = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const bookedGrants = (perInhabitant: number, population: number): number => perInhabitant * population;
const bookedTax = (perInhabitant: number, population: number): number => perInhabitant * population;
const calculatedPersonnelCost = (wages: number, surcharge: number, staffShare: number, contractors: number, purchases: number, allocatedByMunicipality: number, allocatedByStatistics: number, internalRevenue: number, received: number, sales: number, paid: number, municipalShare: number): number => wages * (1 + surcharge) +
    staffShare * (contractors + purchases + allocatedByMunicipality + allocatedByStatistics) -
    staffShare * (internalRevenue + received + sales) +
    staffShare * municipalShare * (paid / municipalShare - received);
const carriedReferenceCost = (earlier: number, now: number, before: number): number => (earlier * now) / before;
const childrenInLowIncomeShare = (poor: number, all: number): number => poor / all;
const childrenInLowIncomeShareOfInhabitants = (poor: number, all: number): number => poor / all;
const closingFromSuppliedAppropriation = (appropriation: number, items: number, population: number): number => (appropriation - items) / population;
const commonCostsAdministration = (listed: number, one: number, two: number, three: number, price: number): number => (listed < 0.5 ? 0 : listed < 1.5 ? one : listed < 2.5 ? two : three) * price;
const commonCostsConstruction = (listed: number, price: number): number => listed * price;
const commonCostsPopulationDecline = (lost: number, amount: number, population: number): number => (lost * amount) / population;
const commonCostsStandardCost = (decline: number, lag: number, heating: number, construction: number, administration: number): number => decline + lag + heating + construction + administration;
const commutingVariable = (commuting: number, poor: number): number => 100 * commuting * poor;
const commutingVariableFromShares = (commuting: number, poor: number): number => commuting * poor;
const comparableReferenceCost = (reference: number, earlier: number, population: number): number => Number.isNaN(reference + earlier) ? 0 : reference * population;
const comparableReferenceCostYearEarlier = (reference: number, earlier: number, population: number): number => Number.isNaN(reference + earlier) ? 0 : earlier * population;
const compulsorySchoolAllowance = (preschoolClass: number, school: number): number => preschoolClass + school;
const compulsorySchoolAllowance6 = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const compulsorySchoolAllowance7To15 = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const compulsorySchoolBeforeWages = (allowance: number, language: number, sparsity: number): number => allowance + language + sparsity;
const compulsorySchoolChildChange = (supplement: number, mean: number): number => supplement - mean;
const compulsorySchoolChildChangeBeforeDeduction = (change: number, before: number, amount: number, price: number, population: number): number => (change * before * amount * price) / population;
const compulsorySchoolChildChangeOfPersonsNow = (change: number, now: number, amount: number, price: number, population: number): number => (change * now * amount * price) / population;
const compulsorySchoolChildChangeShare = (before: number, now: number, nationBefore: number, nationNow: number, threshold: number): number => {
  const local = now / before - 1;
  const national = nationNow / nationBefore - 1;
  const expected = local * national > 0 ? Math.abs(national) : 0;
  return Math.max(0, Math.abs(local) - expected - threshold);
};
const compulsorySchoolComponents = (beforeWages: number, wages: number, childChange: number): number => beforeWages + wages + childChange;
const compulsorySchoolCostPerChild = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const compulsorySchoolFromFormula = (sum: number, price: number): number => sum * price;
const compulsorySchoolFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const compulsorySchoolLanguage = (supplement: number, mean: number): number => supplement - mean;
const compulsorySchoolNationalFromReference = (mean: number, share: number): number => mean * (1 - share);
const compulsorySchoolNationalRaised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const compulsorySchoolSparsity = (supplement: number, mean: number): number => supplement - mean;
const compulsorySchoolSparsityBeforeDeduction = (base: number, index: number): number => base * index - base;
const compulsorySchoolWages = (supplement: number, mean: number): number => supplement - mean;
const compulsorySchoolWagesBeforeDeduction = (cost: number, wageShare: number, wageIndex: number): number => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100;
const correctionFactor = (housing: number, assistance: number, daily: number, other: number, price: number, costs: number): number => ((housing + assistance + daily + other) * price) / costs;
const costBeforeCorrection = (services: number, index: number, price: number): number => services * index * price;
const costEqualisationComputed = (own: number, mean: number): number => own - mean;
const costEqualisationPayment = (item: number, population: number): number => item * population;
const costEqualisationWithRemainder = (computed: number, remainder: number): number => computed + remainder;
const costPerYouthThreeYearsBefore = (cost: number, youths: number): number => cost / youths;
const costPerYouthTwoYearsBefore = (cost: number, youths: number): number => cost / youths;
const countyIncomeEqualisation = (payments: number, population: number): number => payments / population;
const countyPopulationTwoYearsBefore = (municipalities: number): number => municipalities;
const dailyActivityCost = (cost: number, decisions: number): number => cost / decisions;
const differenceToGuarantee = (guaranteed: number, own: number): number => guaranteed - own;
const disabilityAdjustment = (mean: number): number => -mean;
const disabilityDifference = (own: number, mean: number): number => own - mean;
const disabilityEqualisation = (difference: number, adjustment: number): number => difference + adjustment;
const disabilityEqualisationPayment = (item: number, population: number): number => item * population;
const disabilityFee = (payment: number): number => Math.max(0, -payment);
const disabilityFromFormula = (cost: number, correction: number, population: number): number => (cost * correction) / population;
const disabilityFromReference = (reference: number, price: number): number => reference * price;
const disabilityGrant = (payment: number): number => Math.max(0, payment);
const elderlyCareAge = (value: number, mean: number, nationalStandardCost: number): number => (value * nationalStandardCost) / mean;
const elderlyCareAgeBeforeCorrection = (cohabiting65To79: number, cohabiting65To79Cost: number, cohabiting80To89: number, cohabiting80To89Cost: number, cohabiting90Plus: number, cohabiting90PlusCost: number, livingAlone65To79: number, livingAlone65To79Cost: number, livingAlone80To89: number, livingAlone80To89Cost: number, livingAlone90Plus: number, livingAlone90PlusCost: number, population: number): number => (cohabiting65To79 * cohabiting65To79Cost +
      cohabiting80To89 * cohabiting80To89Cost +
      cohabiting90Plus * cohabiting90PlusCost +
      livingAlone65To79 * livingAlone65To79Cost +
      livingAlone80To89 * livingAlone80To89Cost +
      livingAlone90Plus * livingAlone90PlusCost) /
    population;
const elderlyCareBeforeWages = (age: number, mortality: number, origin: number, institutions: number, homeHelp: number): number => age + mortality + origin + institutions + homeHelp;
const elderlyCareComponents = (beforeWages: number, wages: number): number => beforeWages + wages;
const elderlyCareFromFormula = (sum: number, price: number): number => sum * price;
const elderlyCareFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const elderlyCareMortality = (supplement: number, mean: number): number => supplement - mean;
const elderlyCareMortalityBeforeDeduction = (age: number, deaths: number, expected: number, elderly: number, below: number): number => ((age * (deaths - expected)) / elderly) * (deaths < expected ? below : 1);
const elderlyCareNationalFromReference = (mean: number): number => mean;
const elderlyCareNationalRaised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const elderlyCareOrigin = (supplement: number, mean: number): number => supplement - mean;
const elderlyCareOriginBeforeDeduction = (share: number, cost: number, persons: number, population: number): number => (share * cost * persons) / population;
const elderlyCareWages = (supplement: number, mean: number): number => supplement - mean;
const elderlyCareWagesBeforeDeduction = (cost: number, wageShare: number, wageIndex: number): number => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100;
const elderlyInhabitants = (cohabiting65To79: number, cohabiting80To89: number, cohabiting90Plus: number, livingAlone65To79: number, livingAlone80To89: number, livingAlone90Plus: number): number => cohabiting65To79 +
    cohabiting80To89 +
    cohabiting90Plus +
    livingAlone65To79 +
    livingAlone80To89 +
    livingAlone90Plus;
const enrolledCostThreeYearsBefore = (introductoryPupils: number, introductoryCost: number, pupilsChildAndRecreation: number, costChildAndRecreation: number, pupilsBuildingAndConstruction: number, costBuildingAndConstruction: number, pupilsElectricityAndEnergy: number, costElectricityAndEnergy: number, pupilsVehicleAndTransport: number, costVehicleAndTransport: number, pupilsBusinessAndService: number, costBusinessAndService: number, pupilsHandicraft: number, costHandicraft: number, pupilsHotelAndTourism: number, costHotelAndTourism: number, pupilsIndustrialTechnology: number, costIndustrialTechnology: number, pupilsNaturalResources: number, costNaturalResources: number, pupilsRestaurantAndFood: number, costRestaurantAndFood: number, pupilsHeatingAndProperty: number, costHeatingAndProperty: number, pupilsHealthAndSocialCare: number, costHealthAndSocialCare: number, pupilsBusinessManagement: number, costBusinessManagement: number, pupilsArts: number, costArts: number, pupilsHumanities: number, costHumanities: number, pupilsNaturalScience: number, costNaturalScience: number, pupilsSocialScience: number, costSocialScience: number, pupilsTechnology: number, costTechnology: number, pupilsOtherNational: number, costOtherNational: number): number => pupilsChildAndRecreation * costChildAndRecreation +
      pupilsBuildingAndConstruction * costBuildingAndConstruction +
      pupilsElectricityAndEnergy * costElectricityAndEnergy +
      pupilsVehicleAndTransport * costVehicleAndTransport +
      pupilsBusinessAndService * costBusinessAndService +
      pupilsHandicraft * costHandicraft +
      pupilsHotelAndTourism * costHotelAndTourism +
      pupilsIndustrialTechnology * costIndustrialTechnology +
      pupilsNaturalResources * costNaturalResources +
      pupilsRestaurantAndFood * costRestaurantAndFood +
      pupilsHeatingAndProperty * costHeatingAndProperty +
      pupilsHealthAndSocialCare * costHealthAndSocialCare +
      pupilsBusinessManagement * costBusinessManagement +
      pupilsArts * costArts +
      pupilsHumanities * costHumanities +
      pupilsNaturalScience * costNaturalScience +
      pupilsSocialScience * costSocialScience +
      pupilsTechnology * costTechnology +
      pupilsOtherNational * costOtherNational +
      introductoryPupils * introductoryCost;
const enrolledCostTwoYearsBefore = (introductoryPupils: number, introductoryCost: number, pupilsChildAndRecreation: number, costChildAndRecreation: number, pupilsBuildingAndConstruction: number, costBuildingAndConstruction: number, pupilsElectricityAndEnergy: number, costElectricityAndEnergy: number, pupilsVehicleAndTransport: number, costVehicleAndTransport: number, pupilsBusinessAndService: number, costBusinessAndService: number, pupilsHandicraft: number, costHandicraft: number, pupilsHotelAndTourism: number, costHotelAndTourism: number, pupilsIndustrialTechnology: number, costIndustrialTechnology: number, pupilsNaturalResources: number, costNaturalResources: number, pupilsRestaurantAndFood: number, costRestaurantAndFood: number, pupilsHeatingAndProperty: number, costHeatingAndProperty: number, pupilsHealthAndSocialCare: number, costHealthAndSocialCare: number, pupilsBusinessManagement: number, costBusinessManagement: number, pupilsArts: number, costArts: number, pupilsHumanities: number, costHumanities: number, pupilsNaturalScience: number, costNaturalScience: number, pupilsSocialScience: number, costSocialScience: number, pupilsTechnology: number, costTechnology: number, pupilsOtherNational: number, costOtherNational: number): number => pupilsChildAndRecreation * costChildAndRecreation +
      pupilsBuildingAndConstruction * costBuildingAndConstruction +
      pupilsElectricityAndEnergy * costElectricityAndEnergy +
      pupilsVehicleAndTransport * costVehicleAndTransport +
      pupilsBusinessAndService * costBusinessAndService +
      pupilsHandicraft * costHandicraft +
      pupilsHotelAndTourism * costHotelAndTourism +
      pupilsIndustrialTechnology * costIndustrialTechnology +
      pupilsNaturalResources * costNaturalResources +
      pupilsRestaurantAndFood * costRestaurantAndFood +
      pupilsHeatingAndProperty * costHeatingAndProperty +
      pupilsHealthAndSocialCare * costHealthAndSocialCare +
      pupilsBusinessManagement * costBusinessManagement +
      pupilsArts * costArts +
      pupilsHumanities * costHumanities +
      pupilsNaturalScience * costNaturalScience +
      pupilsSocialScience * costSocialScience +
      pupilsTechnology * costTechnology +
      pupilsOtherNational * costOtherNational +
      introductoryPupils * introductoryCost;
const enrolledThreeYearsBefore = (introductoryPupils: number, pupilsChildAndRecreation: number, pupilsBuildingAndConstruction: number, pupilsElectricityAndEnergy: number, pupilsVehicleAndTransport: number, pupilsBusinessAndService: number, pupilsHandicraft: number, pupilsHotelAndTourism: number, pupilsIndustrialTechnology: number, pupilsNaturalResources: number, pupilsRestaurantAndFood: number, pupilsHeatingAndProperty: number, pupilsHealthAndSocialCare: number, pupilsBusinessManagement: number, pupilsArts: number, pupilsHumanities: number, pupilsNaturalScience: number, pupilsSocialScience: number, pupilsTechnology: number, pupilsOtherNational: number): number => pupilsChildAndRecreation +
      pupilsBuildingAndConstruction +
      pupilsElectricityAndEnergy +
      pupilsVehicleAndTransport +
      pupilsBusinessAndService +
      pupilsHandicraft +
      pupilsHotelAndTourism +
      pupilsIndustrialTechnology +
      pupilsNaturalResources +
      pupilsRestaurantAndFood +
      pupilsHeatingAndProperty +
      pupilsHealthAndSocialCare +
      pupilsBusinessManagement +
      pupilsArts +
      pupilsHumanities +
      pupilsNaturalScience +
      pupilsSocialScience +
      pupilsTechnology +
      pupilsOtherNational +
      introductoryPupils;
const enrolledTwoYearsBefore = (introductoryPupils: number, pupilsChildAndRecreation: number, pupilsBuildingAndConstruction: number, pupilsElectricityAndEnergy: number, pupilsVehicleAndTransport: number, pupilsBusinessAndService: number, pupilsHandicraft: number, pupilsHotelAndTourism: number, pupilsIndustrialTechnology: number, pupilsNaturalResources: number, pupilsRestaurantAndFood: number, pupilsHeatingAndProperty: number, pupilsHealthAndSocialCare: number, pupilsBusinessManagement: number, pupilsArts: number, pupilsHumanities: number, pupilsNaturalScience: number, pupilsSocialScience: number, pupilsTechnology: number, pupilsOtherNational: number): number => pupilsChildAndRecreation +
      pupilsBuildingAndConstruction +
      pupilsElectricityAndEnergy +
      pupilsVehicleAndTransport +
      pupilsBusinessAndService +
      pupilsHandicraft +
      pupilsHotelAndTourism +
      pupilsIndustrialTechnology +
      pupilsNaturalResources +
      pupilsRestaurantAndFood +
      pupilsHeatingAndProperty +
      pupilsHealthAndSocialCare +
      pupilsBusinessManagement +
      pupilsArts +
      pupilsHumanities +
      pupilsNaturalScience +
      pupilsSocialScience +
      pupilsTechnology +
      pupilsOtherNational +
      introductoryPupils;
const finalSettlement = (final: number, preliminary: number, population: number): number => (final - preliminary) / population;
const finalSettlementPayment = (settlement: number, population: number): number => settlement * population;
const finalTaxRevenue = (taxBase: number, taxRate: number): number => taxBase * taxRate;
const grossDisabilityFees = (fees: number): number => fees;
const grossDisabilityGrants = (grants: number): number => grants;
const guaranteedTaxCapacity = (guaranteeLevel: number, mean: number): number => guaranteeLevel * mean;
const healthCareBeforeStaffing = (need: number, sparseCare: number): number => need + sparseCare;
const healthCareBeforeWages = (before: number, staffing: number): number => before + staffing;
const healthCareComponents = (before: number, wages: number): number => before + wages;
const healthCareFromFormula = (sum: number, price: number): number => sum * price;
const healthCareNeed = (value: number, mean: number, nationalStandardCost: number): number => (value * nationalStandardCost) / mean;
const healthCareNeedUncorrected = (newborns: number, youngChildren: number, schoolAge: number, youngerAdults: number, olderAdults: number, youngerElderly: number, olderElderly: number, oldest: number, population: number): number => (newborns +
      youngChildren +
      schoolAge +
      youngerAdults +
      olderAdults +
      youngerElderly +
      olderElderly +
      oldest) /
    population;
const healthCareSparseCare = (supplement: number, mean: number): number => supplement - mean;
const healthCareSparseCareBeforeDeduction = (base: number, index: number): number => base * index - base;
const healthCareStaffing = (supplement: number, mean: number): number => supplement - mean;
const healthCareStaffingBeforeDeduction = (base: number, index: number): number => base * index - base;
const healthCareWages = (supplement: number, mean: number): number => supplement - mean;
const healthCareWagesBeforeDeduction = (cost: number, wageShare: number, wageIndex: number): number => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100;
const heatingFromIndex = (cost: number, index: number, price: number): number => (cost * index - cost) * price;
const heatingKnownForAll = (amount: number, all: number): number => (Number.isNaN(all) ? all : amount);
const housingAndDailyActivity = (housing: number, adults: number, children: number, childrenWeight: number, familyHomes: number, familyHomeWeight: number, daily: number, dailyDecisions: number): number => housing * (adults + childrenWeight * children + familyHomeWeight * familyHomes) + daily * dailyDecisions;
const housingCost = (cost: number, adults: number, children: number, childrenWeight: number, familyHomes: number, familyHomeWeight: number): number => cost / (adults + childrenWeight * children + familyHomeWeight * familyHomes);
const incomeAndRegulating = (income: number, regulating: number): number => income + regulating;
const incomeEqualisation = (difference: number, grantRate: number, feeRate: number): number => difference * (difference > 0 ? grantRate : feeRate);
const incomeEqualisationPayment = (item: number, population: number): number => item * population;
const incomeLagCompoundGrowth = (six: number, two: number): number => Math.sqrt(Math.sqrt(two / six)) - 1;
const incomeLagFromFormula = (above: number, recomputed: number, others: number, inhabitants: number, income: number, november: number, december: number): number => above === 0 ? 0 : ((recomputed + others) * inhabitants - (income + others) * november) / december;
const incomeLagGrowthAboveThreshold = (meanGrowth: number, lastGrowth: number, threshold: number, two: number): number => {
  const beyond = Math.min(meanGrowth, lastGrowth) - threshold;
  // The last branch is for a growth that is unknown.
  return beyond >= 0 ? (lastGrowth - threshold) * two : beyond < 0 ? 0 : beyond * two;
};
const incomeLagIncomeEqualisation = (guaranteed: number, taxBase: number, inhabitants: number, grantRate: number, feeRate: number): number => (guaranteed - taxBase / inhabitants) * (guaranteed - taxBase / inhabitants > 0 ? grantRate : feeRate);
const incomeLagInhabitants = (november: number, above: number): number => november + above;
const incomeLagKnownForAll = (amount: number, all: number): number => (Number.isNaN(all) ? all : amount);
const incomeLagLastGrowth = (two: number, one: number): number => one / two - 1;
const incomeLagMeanGrowth = (six: number, two: number): number => (two / six - 1) / 4;
const incomeLagSuppliedForAll = (amount: number, all: number): number => (Number.isNaN(all) ? all : amount);
const individualAndFamilyCareByUnemployment = (reference: number, nation: number, share: number, unemployment: number, nationalUnemployment: number, price: number, increase: number): number => ((reference / nation) * (1 - share) + (unemployment / nationalUnemployment) * share) *
    (nation * price + increase);
const individualAndFamilyCareComponents = (need: number, wages: number): number => need + wages;
const individualAndFamilyCareFromFormula = (sum: number, price: number): number => sum * price;
const individualAndFamilyCareFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const individualAndFamilyCareModelValue = (base: number, childrenWeight: number, children: number, educationWeight: number, education: number, urbanWeight: number, urban: number, dwellingWeight: number, dwelling: number, illHealthWeight: number, illHealth: number, commutingWeight: number, commuting: number): number => base +
    childrenWeight * children +
    educationWeight * education +
    urbanWeight * Math.sqrt(urban) +
    dwellingWeight * dwelling +
    illHealthWeight * illHealth -
    commutingWeight * commuting;
const individualAndFamilyCareNationalFromReference = (mean: number): number => mean;
const individualAndFamilyCareNationalRaised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const individualAndFamilyCareNeed = (value: number, mean: number, nationalStandardCost: number): number => (value * nationalStandardCost) / mean;
const individualAndFamilyCareWages = (supplement: number, mean: number): number => supplement - mean;
const individualAndFamilyCareWagesBeforeDeduction = (cost: number, wageShare: number, wageIndex: number): number => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100;
const infrastructureStandardCost = (climate: number, location: number, rescue: number, price: number): number => (climate + location + rescue) * price;
const inhabitantsLost = (before: number, now: number, threshold: number): number => Math.max(0, before - now - threshold * before);
const introductoryCostThreeYearsBefore = (cost: number, level: number): number => cost * level;
const introductoryCostTwoYearsBefore = (cost: number, level: number): number => cost * level;
const itemsBeforeClosing = (income: number, cost: number, structural: number, introduction: number, population: number): number => (income +
      cost +
      (Number.isNaN(structural) ? 0 : structural) +
      (Number.isNaN(introduction) ? 0 : introduction)) *
    population;
const knownTotal = (income: number, cost: number, regulating: number): number => income + cost + regulating;
const languageBeforeDeduction = (children: number, cost: number, inhabitants: number): number => (children * cost) / inhabitants;
const languageCostPerPupil = (pay: number, surcharge: number, teachers: number, pupils: number): number => (pay * (1 + surcharge) * 12 * teachers) / pupils;
const lowEducatedShare = (lowEducated: number, all: number): number => lowEducated / all;
const lowEducatedShareOfInhabitants = (lowEducated: number, all: number): number => lowEducated / all;
const meanDisabilityStandardCost = (mean: number): number => mean;
const meanMunicipalTaxRate = (mean: number): number => mean;
const meanProgrammeCostThreeYearsBefore = (cost: number, pupils: number): number => cost / pupils;
const meanProgrammeCostTwoYearsBefore = (cost: number, pupils: number): number => cost / pupils;
const meanStructuralCost = (mean: number): number => mean;
const meanStructuralCostByPaymentPopulation = (mean: number): number => mean;
const meanTaxCapacity = (scalingFactor: number, taxBase: number, population: number): number => (scalingFactor * taxBase) / population;
const multiDwellingShare = (residents: number, population: number): number => residents / population;
const municipalClosing = (appropriation: number, items: number, population: number): number => (appropriation - items) / population;
const municipalFeeRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const municipalGrantRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const nationalCost1To5FromReference = (mean: number): number => mean;
const nationalCost1To5Printed = (preschool: number, pedagogical: number, share: number): number => preschool + pedagogical * share;
const nationalCost1To5Raised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const nationalCost6To12FromReference = (mean: number): number => mean;
const nationalCost6To12Printed = (afterSchool: number, pedagogical: number, share: number): number => afterSchool + pedagogical * (1 - share);
const nationalCost6To12Raised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const nationalCostEqualisation = (payments: number): number => payments;
const nationalCostPerElderly = (national: number, population: number, elderly: number): number => (national * population) / elderly;
const nationalIncomeEqualisation = (payments: number): number => payments;
const nationalPopulationChange = (before: number, now: number): number => now / before - 1;
const nationalRegionIncomeEqualisation = (payments: number): number => payments;
const newbornsNeed = (first: number, firstCost: number, second: number, secondCost: number): number => first * firstCost + second * secondCost;
const olderAdultsNeed = (first: number, firstCost: number, second: number, secondCost: number, third: number, thirdCost: number, fourth: number, fourthCost: number): number => first * firstCost + second * secondCost + third * thirdCost + fourth * fourthCost;
const olderElderlyNeed = (first: number, firstCost: number, second: number, secondCost: number): number => first * firstCost + second * secondCost;
const oldestNeed = (first: number, firstCost: number, second: number, secondCost: number): number => first * firstCost + second * secondCost;
const otherServices = (cost: number, stays: number, supervision: number, supervisionWeight: number, relief: number, reliefWeight: number, companion: number, companionWeight: number, contact: number, contactWeight: number): number => cost *
    (stays +
      supervisionWeight * supervision +
      reliefWeight * relief +
      companionWeight * companion +
      contactWeight * contact);
const ownTaxCapacity = (scalingFactor: number, taxBase: number, population: number): number => (scalingFactor * taxBase) / population;
const ownTaxRevenue = (taxBase: number, scalingFactor: number, taxRate: number): number => taxBase * scalingFactor * taxRate;
const ownTaxRevenuePerInhabitant = (ownTaxRevenue: number, population: number): number => ownTaxRevenue / population;
const pedagogicalCareShare = (preschool: number, school: number): number => preschool / (preschool + school);
const pedagogicalCareShareAllPreschool = (preschool: number): number => preschool / preschool;
const personalAssistance = (cost: number, municipal: number, housed: number, benefit: number, benefitWeight: number): number => cost * (municipal - housed + benefitWeight * benefit);
const personnelCostIndex = (services: number, personnel: number, staffShare: number, excessShare: number): number => (services + excessShare * (personnel - staffShare * services)) / services;
const populationDeclinePerPercentagePoint = (lost: number, before: number, amount: number): number => (lost / before) * 100 * amount;
const populationEstimate = (before: number, after: number): number => before + (10 / 12) * (after - before);
const populationSixNovembersEstimate = (before: number, after: number): number => before + (10 / 12) * (after - before);
const populationTwoNovembersEstimate = (before: number, after: number): number => before + (10 / 12) * (after - before);
const preschoolAllowance1To5 = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const preschoolAllowance6To12 = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const preschoolAndAfterSchoolReferenceCost = (preschool: number, afterSchool: number): number => preschool + afterSchool;
const preschoolBeforeWages = (allowance1To5: number, allowance6To12: number, need: number, afterSchoolNeed: number, socioEconomic: number, sparsity: number): number => allowance1To5 + allowance6To12 + need + afterSchoolNeed + socioEconomic + sparsity;
const preschoolChildChange = (supplement: number, mean: number): number => supplement - mean;
const preschoolChildChangeBeforeDeduction = (change: number, before: number, amount: number, price: number, population: number): number => (change * before * amount * price) / population;
const preschoolChildChangeOfPersonsNow = (change: number, now: number, amount: number, price: number, population: number): number => (change * now * amount * price) / population;
const preschoolChildChangeShare = (before: number, now: number, nationBefore: number, nationNow: number, threshold: number): number => {
  const local = now / before - 1;
  const national = nationNow / nationBefore - 1;
  const expected = local * national > 0 ? Math.abs(national) : 0;
  return Math.max(0, Math.abs(local) - expected - threshold);
};
const preschoolClassAndSchoolNational = (preschoolClass: number, school: number): number => preschoolClass + school;
const preschoolClassCostPerChild = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const preschoolClassNationalFromReference = (mean: number, share: number): number => mean * share;
const preschoolClassNationalRaised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const preschoolComponents = (beforeWages: number, wages: number, childChange: number): number => beforeWages + wages + childChange;
const preschoolCostPerChild1To5 = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const preschoolCostPerChild6To12 = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const preschoolFromFormula = (sum: number, price: number): number => sum * price;
const preschoolFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const preschoolLowEducationRatio = (persons: number, group: number, nationPersons: number, nationGroup: number): number => persons / group / (nationPersons / nationGroup);
const preschoolLowIncomeRatio = (persons: number, group: number, nationPersons: number, nationGroup: number): number => persons / group / (nationPersons / nationGroup);
const preschoolNationalCost = (preschool: number, afterSchool: number): number => preschool + afterSchool;
const preschoolNeed = (supplement: number, mean: number): number => supplement - mean;
const preschoolNeedBeforeDeduction = (base: number, index: number): number => base * index - base;
const preschoolNewResidentsRatio = (persons: number, group: number, nationPersons: number, nationGroup: number): number => persons / group / (nationPersons / nationGroup);
const preschoolSocioEconomic = (supplement: number, mean: number): number => supplement - mean;
const preschoolSocioEconomicBeforeDeduction = (index: number, share: number, allowance: number): number => index * share * allowance;
const preschoolSocioEconomicIndex = (education: number, income: number, residence: number): number => (education + income + residence) / 3;
const preschoolSparsity = (supplement: number, mean: number): number => supplement - mean;
const preschoolSparsityBeforeDeduction = (base: number, index: number): number => base * index - base;
const preschoolWages = (supplement: number, mean: number): number => supplement - mean;
const preschoolWagesBeforeDeduction = (cost: number, wageShare: number, wageIndex: number): number => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100;
const priceIndexFrom2016 = (from2016: number, afterwards: number): number => from2016 * afterwards;
const priceIndexFromTwoYearsBefore = (yearBefore: number, year: number): number => (1 + yearBefore) * (1 + year);
const programmeFactorThreeYearsBefore = (cost: number, youths: number, mean: number, inhabitants: number): number => (cost - youths * mean) / inhabitants;
const programmeFactorTwoYearsBefore = (cost: number, youths: number, mean: number, inhabitants: number): number => (cost - youths * mean) / inhabitants;
const propertyFeeComputed = (before: number, decided: number, decidedBefore: number): number => before + (decided - decidedBefore);
const publicTransportCountedWeight = (rule: number, weight: number, decided: number, county: number, population: number): number => rule < 0.5 ? 1 : rule < 1.5 ? weight : (decided * county) / population;
const publicTransportCountyCost = (value: number, mean: number, nationalStandardCost: number): number => (value * nationalStandardCost) / mean;
const publicTransportCountyValue = (constant: number, perInhabitant: number, inhabitants: number, perCommuting: number, commuting: number, perRoot: number, distance: number): number => constant + perInhabitant * inhabitants + perCommuting * commuting + perRoot * Math.sqrt(distance);
const publicTransportCountyValueInPercent = (constant: number, perInhabitant: number, inhabitants: number, perCommuting: number, commuting: number, perRoot: number, distance: number): number => constant + perInhabitant * inhabitants + perCommuting * 100 * commuting + perRoot * Math.sqrt(distance);
const publicTransportFromFormula = (sum: number, price: number): number => sum * price;
const publicTransportKnownForAll = (amount: number, all: number): number => (Number.isNaN(all) ? all : amount);
const publicTransportLogarithm = (inhabitants: number, smallest: number): number => Math.log(Math.max(inhabitants, smallest));
const publicTransportLogarithmOfSquare = (logarithm: number): number => 2 * logarithm;
const publicTransportLogarithmOrNone = (inhabitants: number): number => (inhabitants < 1 ? 0 : Math.log(inhabitants));
const publicTransportMunicipalPart = (cost: number, share: number, counted: number, mean: number): number => (cost * share * counted) / mean;
const publicTransportNationalMunicipal = (national: number, share: number): number => national * share;
const publicTransportNationalRegional = (national: number, municipal: number): number => national - municipal;
const publicTransportRegionalPart = (cost: number, municipal: number): number => cost * (1 - municipal);
const publicTransportSameForAll = (national: number, price: number): number => national * price;
const publicTransportSquaredLogarithm = (logarithm: number): number => logarithm * logarithm;
const publicTransportWeight = (constant: number, perLogarithm: number, logarithm: number, perSquare: number, squared: number, perRoot: number, distance: number, perCommuting: number, commuting: number): number => constant +
    perLogarithm * logarithm +
    perSquare * squared +
    perRoot * Math.sqrt(distance) +
    perCommuting * commuting;
const regionChangeAboveThreshold = (before: number, now: number, national: number, threshold: number): number => {
  const local = now / before - 1;
  const expected = local * national > 0 ? Math.abs(national) : 0;
  return Math.max(0, Math.abs(local) - expected - threshold) * before;
};
const regionCostEqualisationComputed = (own: number, mean: number): number => own - mean;
const regionCostEqualisationPayment = (item: number, population: number): number => item * population;
const regionDifferenceToGuarantee = (guaranteed: number, own: number): number => guaranteed - own;
const regionIncomeEqualisation = (difference: number, grantRate: number, feeRate: number): number => difference * (difference > 0 ? grantRate : feeRate);
const regionIncomeEqualisationPayment = (item: number, population: number): number => item * population;
const regionIncomeLagCompoundGrowth = (six: number, two: number): number => Math.sqrt(Math.sqrt(two / six)) - 1;
const regionIncomeLagFromFormula = (above: number, recomputed: number, others: number, inhabitants: number, income: number, november: number, december: number): number => above === 0 ? 0 : ((recomputed + others) * inhabitants - (income + others) * november) / december;
const regionIncomeLagGrowthAboveThreshold = (meanGrowth: number, lastGrowth: number, threshold: number, two: number): number => {
  const beyond = Math.min(meanGrowth, lastGrowth) - threshold;
  // The last branch is for a growth that is unknown.
  return beyond >= 0 ? (lastGrowth - threshold) * two : beyond < 0 ? 0 : beyond * two;
};
const regionIncomeLagIncomeEqualisation = (guaranteed: number, taxBase: number, inhabitants: number, grantRate: number, feeRate: number): number => (guaranteed - taxBase / inhabitants) * (guaranteed - taxBase / inhabitants > 0 ? grantRate : feeRate);
const regionIncomeLagInhabitants = (november: number, above: number): number => november + above;
const regionIncomeLagKnownForAll = (amount: number, all: number): number => (Number.isNaN(all) ? all : amount);
const regionIncomeLagLastGrowth = (two: number, one: number): number => one / two - 1;
const regionIncomeLagMeanGrowth = (six: number, two: number): number => (two / six - 1) / 4;
const regionIncomeLagSuppliedForAll = (amount: number, all: number): number => (Number.isNaN(all) ? all : amount);
const regionItemsBeforeClosing = (income: number, cost: number, structural: number, introduction: number, population: number): number => (income +
      cost +
      (Number.isNaN(structural) ? 0 : structural) +
      (Number.isNaN(introduction) ? 0 : introduction)) *
    population;
const regionMeanStructuralCost = (mean: number): number => mean;
const regionMeanStructuralCostByPaymentPopulation = (mean: number): number => mean;
const regionOwnTaxCapacity = (scalingFactor: number, taxBase: number, population: number): number => (scalingFactor * taxBase) / population;
const regionOwnTaxRevenue = (taxBase: number, scalingFactor: number, taxRate: number): number => taxBase * scalingFactor * taxRate;
const regionPopulation = (municipalities: number): number => municipalities;
const regionPopulationChange = (above: number, amount: number, population: number): number => (above * amount) / population;
const regionPopulationChangePerPercentagePoint = (above: number, before: number, amount: number): number => (above / before) * 100 * amount;
const regionPopulationChangeStandardCost = (lag: number, change: number): number => lag + change;
const regionPopulationSixNovembersBefore = (municipalities: number): number => municipalities;
const regionPopulationThreeYearsBefore = (municipalities: number): number => municipalities;
const regionPopulationTwelveYearsBefore = (municipalities: number): number => municipalities;
const regionPopulationTwoNovembersBefore = (municipalities: number): number => municipalities;
const regionPopulationTwoYearsBefore = (municipalities: number): number => municipalities;
const regionPublicTransportFromFormula = (sum: number, price: number): number => sum * price;
const regionPublicTransportSameForAll = (national: number, price: number): number => national * price;
const regionRegulatingItem = (unrounded: number): number => unrounded;
const regionStructuralCost = (healthCare: number, populationChange: number, publicTransport: number): number => healthCare + populationChange + publicTransport;
const regionTotal = (income: number, cost: number, structural: number, introduction: number, regulating: number): number => income + cost + structural + introduction + regulating;
const regionTotalPayment = (income: number, cost: number, structural: number, introduction: number, regulating: number, population: number): number => (income + cost + structural + introduction + regulating) * population;
const regionalClosing = (appropriation: number, items: number, population: number): number => (appropriation - items) / population;
const regionalFeeRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const regionalGrantRate = (printed: number, degree: number, degreeInRates: number, meanTaxRate: number): number => printed + (degree - degreeInRates) * meanTaxRate;
const regulatingItem = (unrounded: number): number => unrounded;
const regulatingItemClosing = (closing: number, added: number, population: number): number => closing + added / population;
const regulatingItemUnrounded = (byLaw: number, added: number, population: number): number => byLaw + added / population;
const relativeTaxCapacity = (own: number, mean: number): number => own / mean;
const scalingFactor = (first: number, second: number): number => first * second;
const schoolAgeNeed = (first: number, firstCost: number, second: number, secondCost: number): number => first * firstCost + second * secondCost;
const servicesAtNationalCost = (housingAndDailyActivity: number, personalAssistance: number, otherServices: number, paymentToAgency: number): number => housingAndDailyActivity + personalAssistance + otherServices + paymentToAgency;
const settlementDensity = (urbanShare: number, density: number): number => urbanShare * urbanShare * Math.sqrt(density);
const shortStayCost = (cost: number, stays: number, supervision: number, supervisionWeight: number, relief: number, reliefWeight: number, companion: number, companionWeight: number, contact: number, contactWeight: number): number => cost /
    (stays +
      supervisionWeight * supervision +
      reliefWeight * relief +
      companionWeight * companion +
      contactWeight * contact);
const sparseHomeHelp = (supplement: number, mean: number): number => supplement - mean;
const sparseHomeHelpBeforeDeduction = (base: number, index: number): number => base * index - base;
const sparseInstitutions = (supplement: number, mean: number): number => supplement - mean;
const sparseInstitutionsBeforeDeduction = (age: number, density: number, limit: number, highest: number, slope: number): number => age * (density >= limit ? 0 : highest - slope * density);
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
const swedishForImmigrants = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const swedishForImmigrantsCostPerPerson = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const symmetricIncomeEqualisation = (difference: number, grantRate: number): number => difference * grantRate;
const totalPayment = (income: number, cost: number, structural: number, introduction: number, regulating: number, population: number): number => (income + cost + structural + introduction + regulating) * population;
const totalPaymentInThousands = (payment: number): number => payment / 1000;
const totalPerInhabitant = (income: number, cost: number, structural: number, introduction: number, regulating: number): number => income + cost + structural + introduction + regulating;
const upperSecondaryAdultEducation = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const upperSecondaryAdultEducationCostPerPerson = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const upperSecondarySchoolAllowance = (persons: number, cost: number, inhabitants: number): number => (persons * cost) / inhabitants;
const upperSecondarySchoolBeforeWages = (allowance: number, programme: number, sparsity: number): number => allowance + programme + sparsity;
const upperSecondarySchoolComponents = (beforeWages: number, wages: number, youthChange: number): number => beforeWages + wages + youthChange;
const upperSecondarySchoolCostPerYouth = (national: number, persons: number, inhabitants: number): number => (national * inhabitants) / persons;
const upperSecondarySchoolFromFormula = (sum: number, price: number): number => sum * price;
const upperSecondarySchoolFromReference = (reference: number, mean: number, price: number, increase: number): number => reference * price + (reference / mean) * increase;
const upperSecondarySchoolNationalFromReference = (mean: number): number => mean;
const upperSecondarySchoolNationalRaised = (national: number, total: number, increase: number, price: number): number => national + (national / total) * (increase / price);
const upperSecondarySchoolProgramme = (twoYears: number, threeYears: number): number => (twoYears + threeYears) / 2;
const upperSecondarySchoolProgrammeAgainstStandardCost = (twoYears: number, youths: number, inhabitants: number, threeYears: number, youthsThreeYears: number, inhabitantsThreeYears: number, national: number): number => ((twoYears - youths * national) / inhabitants +
      (threeYears - youthsThreeYears * national) / inhabitantsThreeYears) /
    2;
const upperSecondarySchoolProgrammeRelative = (twoYears: number, youths: number, mean: number, threeYears: number, youthsThreeYears: number, meanThreeYears: number, allowance: number): number => allowance * ((twoYears / (youths * mean) + threeYears / (youthsThreeYears * meanThreeYears)) / 2 - 1);
const upperSecondarySchoolSparsity = (supplement: number, mean: number): number => supplement - mean;
const upperSecondarySchoolSparsityBeforeDeduction = (base: number, index: number): number => base * index - base;
const upperSecondarySchoolWages = (supplement: number, mean: number): number => supplement - mean;
const upperSecondarySchoolWagesBeforeDeduction = (cost: number, wageShare: number, wageIndex: number): number => (cost * wageShare * Math.max(0, wageIndex - 100)) / 100;
const upperSecondarySchoolYouthChange = (supplement: number, mean: number): number => supplement - mean;
const upperSecondarySchoolYouthChangeBeforeDeduction = (change: number, before: number, amount: number, price: number, population: number): number => (change * before * amount * price) / population;
const upperSecondarySchoolYouthChangeOfPersonsNow = (change: number, now: number, amount: number, price: number, population: number): number => (change * now * amount * price) / population;
const upperSecondarySchoolYouthChangeShare = (before: number, now: number, nationBefore: number, nationNow: number, threshold: number): number => {
  const local = now / before - 1;
  const national = nationNow / nationBefore - 1;
  const expected = local * national > 0 ? Math.abs(national) : 0;
  return Math.max(0, Math.abs(local) - expected - threshold);
};
const youngChildrenNeed = (first: number, firstCost: number, second: number, secondCost: number): number => first * firstCost + second * secondCost;
const youngerAdultsNeed = (first: number, firstCost: number, second: number, secondCost: number, third: number, thirdCost: number, fourth: number, fourthCost: number): number => first * firstCost + second * secondCost + third * thirdCost + fourth * fourthCost;
const youngerElderlyNeed = (first: number, firstCost: number, second: number, secondCost: number, third: number, thirdCost: number, fourth: number, fourthCost: number): number => first * firstCost + second * secondCost + third * thirdCost + fourth * fourthCost;
const youthCostThreeYearsBefore = (enrolledCost: number, notEnrolled: number, meanCost: number): number => enrolledCost + notEnrolled * meanCost;
const youthCostTwoYearsBefore = (enrolledCost: number, notEnrolled: number, meanCost: number): number => enrolledCost + notEnrolled * meanCost;

/** One loop per step, by step id. */
export const loops: Readonly<Record<string, Loop>> = {
  "adult_education_before_employment_pc": (out, columns, slots) => {
    const basic = columns[slots[0]!]!;
    const upperSecondary = columns[slots[1]!]!;
    const swedish = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = adultEducationBeforeEmployment(basic[place]!, upperSecondary[place]!, swedish[place]!);
    }
  },
  "adult_education_components_pc": (out, columns, slots) => {
    const beforeEmployment = columns[slots[0]!]!;
    const employment = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = adultEducationComponents(beforeEmployment[place]!, employment[place]!);
    }
  },
  "adult_education_employment_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = adultEducationEmployment(supplement[place]!, mean);
    }
  },
  "adult_education_employment_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const active = columns[slots[1]!]!;
    const persons = columns[slots[2]!]!;
    const nationActive = columns[slots[3]!]![0]!;
    const nationPersons = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = adultEducationEmploymentBeforeDeduction(cost[place]!, active[place]!, persons[place]!, nationActive, nationPersons);
    }
  },
  "adult_education_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(adultEducationFromFormula(sum[place]!, price));
    }
  },
  "adult_education_national_pc": (out, columns, slots) => {
    const basic = columns[slots[0]!]![0]!;
    const upperSecondary = columns[slots[1]!]![0]!;
    const swedish = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = adultEducationNational(basic, upperSecondary, swedish);
    }
  },
  "adult_education_standard_cost_same_for_all_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(adultEducationSameForAll(national, price));
    }
  },
  "preschool_after_school_need_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = afterSchoolNeed(supplement[place]!, mean);
    }
  },
  "preschool_after_school_need_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = afterSchoolNeedBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "disability_assistance_cost": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const municipal = columns[slots[1]!]![0]!;
    const benefit = columns[slots[2]!]![0]!;
    const benefitWeight = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = assistanceCost(cost, municipal, benefit, benefitWeight);
    }
  },
  "disability_assistance_cost.without_housed": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const municipal = columns[slots[1]!]![0]!;
    const housed = columns[slots[2]!]![0]!;
    const benefit = columns[slots[3]!]![0]!;
    const benefitWeight = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = assistanceCostWithoutHoused(cost, municipal, housed, benefit, benefitWeight);
    }
  },
  "adult_education_basic_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = basicAdultEducation(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "adult_education_basic_cost_per_person": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = basicAdultEducationCostPerPerson(national, persons, inhabitants);
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
  "disability_calculated_personnel_cost": (out, columns, slots) => {
    const wages = columns[slots[0]!]!;
    const surcharge = columns[slots[1]!]![0]!;
    const staffShare = columns[slots[2]!]![0]!;
    const contractors = columns[slots[3]!]!;
    const purchases = columns[slots[4]!]!;
    const allocatedByMunicipality = columns[slots[5]!]!;
    const allocatedByStatistics = columns[slots[6]!]!;
    const internalRevenue = columns[slots[7]!]!;
    const received = columns[slots[8]!]!;
    const sales = columns[slots[9]!]!;
    const paid = columns[slots[10]!]!;
    const municipalShare = columns[slots[11]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = calculatedPersonnelCost(wages[place]!, surcharge, staffShare, contractors[place]!, purchases[place]!, allocatedByMunicipality[place]!, allocatedByStatistics[place]!, internalRevenue[place]!, received[place]!, sales[place]!, paid[place]!, municipalShare);
    }
  },
  "disability_carried_reference_cost_pc": (out, columns, slots) => {
    const earlier = columns[slots[0]!]!;
    const now = columns[slots[1]!]![0]!;
    const before = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = carriedReferenceCost(earlier[place]!, now, before);
    }
  },
  "children_in_low_income_share": (out, columns, slots) => {
    const poor = columns[slots[0]!]!;
    const all = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = childrenInLowIncomeShare(poor[place]!, all[place]!);
    }
  },
  "children_in_low_income_share.of_all_inhabitants": (out, columns, slots) => {
    const poor = columns[slots[0]!]!;
    const all = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = childrenInLowIncomeShareOfInhabitants(poor[place]!, all[place]!);
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
  "common_costs_population_decline_pc": (out, columns, slots) => {
    const lost = columns[slots[0]!]!;
    const amount = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = commonCostsPopulationDecline(lost[place]!, amount, population[place]!);
    }
  },
  "common_costs_standard_cost_pc": (out, columns, slots) => {
    const decline = columns[slots[0]!]!;
    const lag = columns[slots[1]!]!;
    const heating = columns[slots[2]!]!;
    const construction = columns[slots[3]!]!;
    const administration = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(commonCostsStandardCost(decline[place]!, lag[place]!, heating[place]!, construction[place]!, administration[place]!));
    }
  },
  "commuting_variable": (out, columns, slots) => {
    const commuting = columns[slots[0]!]!;
    const poor = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = commutingVariable(commuting[place]!, poor[place]!);
    }
  },
  "commuting_variable.share_times_share": (out, columns, slots) => {
    const commuting = columns[slots[0]!]!;
    const poor = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = commutingVariableFromShares(commuting[place]!, poor[place]!);
    }
  },
  "disability_comparable_reference_cost": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const earlier = columns[slots[1]!]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = comparableReferenceCost(reference[place]!, earlier[place]!, population[place]!);
    }
  },
  "disability_comparable_reference_cost_year_earlier": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const earlier = columns[slots[1]!]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = comparableReferenceCostYearEarlier(reference[place]!, earlier[place]!, population[place]!);
    }
  },
  "compulsory_school_allowance_pc": (out, columns, slots) => {
    const preschoolClass = columns[slots[0]!]!;
    const school = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolAllowance(preschoolClass[place]!, school[place]!);
    }
  },
  "compulsory_school_allowance_6_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolAllowance6(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "compulsory_school_allowance_7_15_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolAllowance7To15(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "compulsory_school_before_wages_pc": (out, columns, slots) => {
    const allowance = columns[slots[0]!]!;
    const language = columns[slots[1]!]!;
    const sparsity = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolBeforeWages(allowance[place]!, language[place]!, sparsity[place]!);
    }
  },
  "compulsory_school_child_change_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolChildChange(supplement[place]!, mean);
    }
  },
  "compulsory_school_child_change_before_deduction_pc": (out, columns, slots) => {
    const change = columns[slots[0]!]!;
    const before = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolChildChangeBeforeDeduction(change[place]!, before[place]!, amount, price, population[place]!);
    }
  },
  "compulsory_school_child_change_before_deduction_pc.persons_now": (out, columns, slots) => {
    const change = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolChildChangeOfPersonsNow(change[place]!, now[place]!, amount, price, population[place]!);
    }
  },
  "compulsory_school_child_change_share": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const nationBefore = columns[slots[2]!]![0]!;
    const nationNow = columns[slots[3]!]![0]!;
    const threshold = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolChildChangeShare(before[place]!, now[place]!, nationBefore, nationNow, threshold);
    }
  },
  "compulsory_school_components_pc": (out, columns, slots) => {
    const beforeWages = columns[slots[0]!]!;
    const wages = columns[slots[1]!]!;
    const childChange = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolComponents(beforeWages[place]!, wages[place]!, childChange[place]!);
    }
  },
  "compulsory_school_cost_per_child_7_15": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolCostPerChild(national, persons, inhabitants);
    }
  },
  "compulsory_school_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(compulsorySchoolFromFormula(sum[place]!, price));
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
  "compulsory_school_language_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolLanguage(supplement[place]!, mean);
    }
  },
  "compulsory_school_7_15_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    const share = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolNationalFromReference(mean, share);
    }
  },
  "compulsory_school_7_15_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolNationalRaised(national, total, increase, price);
    }
  },
  "compulsory_school_sparsity_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolSparsity(supplement[place]!, mean);
    }
  },
  "compulsory_school_sparsity_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolSparsityBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "compulsory_school_wages_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolWages(supplement[place]!, mean);
    }
  },
  "compulsory_school_wages_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const wageShare = columns[slots[1]!]![0]!;
    const wageIndex = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = compulsorySchoolWagesBeforeDeduction(cost[place]!, wageShare, wageIndex[place]!);
    }
  },
  "disability_correction_factor": (out, columns, slots) => {
    const housing = columns[slots[0]!]![0]!;
    const assistance = columns[slots[1]!]![0]!;
    const daily = columns[slots[2]!]![0]!;
    const other = columns[slots[3]!]![0]!;
    const price = columns[slots[4]!]![0]!;
    const costs = columns[slots[5]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = correctionFactor(housing, assistance, daily, other, price, costs);
    }
  },
  "disability_cost_before_correction": (out, columns, slots) => {
    const services = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    const price = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = costBeforeCorrection(services[place]!, index[place]!, price);
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
  "upper_secondary_school_cost_per_youth_three_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const youths = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = costPerYouthThreeYearsBefore(cost, youths);
    }
  },
  "upper_secondary_school_cost_per_youth_two_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const youths = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = costPerYouthTwoYearsBefore(cost, youths);
    }
  },
  "county_income_equalisation_pc": (out, columns, slots) => {
    const payments = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = countyIncomeEqualisation(payments[place]!, population[place]!);
    }
  },
  "county_population_31_december_two_years_before": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = countyPopulationTwoYearsBefore(municipalities[place]!);
    }
  },
  "disability_daily_activity_cost": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const decisions = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = dailyActivityCost(cost, decisions);
    }
  },
  "difference_to_guarantee": (out, columns, slots) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const own = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = differenceToGuarantee(guaranteed, own[place]!);
    }
  },
  "disability_adjustment_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = disabilityAdjustment(mean);
    }
  },
  "disability_difference_pc": (out, columns, slots) => {
    const own = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(disabilityDifference(own[place]!, mean));
    }
  },
  "disability_equalisation_pc": (out, columns, slots) => {
    const difference = columns[slots[0]!]!;
    const adjustment = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = disabilityEqualisation(difference[place]!, adjustment);
    }
  },
  "disability_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = disabilityEqualisationPayment(item[place]!, population[place]!);
    }
  },
  "disability_equalisation_fee": (out, columns, slots) => {
    const payment = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = disabilityFee(payment[place]!);
    }
  },
  "disability_standard_cost_from_formula_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const correction = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(disabilityFromFormula(cost[place]!, correction, population[place]!));
    }
  },
  "disability_standard_cost_from_reference_pc": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(disabilityFromReference(reference[place]!, price));
    }
  },
  "disability_equalisation_grant": (out, columns, slots) => {
    const payment = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = disabilityGrant(payment[place]!);
    }
  },
  "elderly_care_age_pc": (out, columns, slots) => {
    const value = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const nationalStandardCost = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareAge(value[place]!, mean, nationalStandardCost);
    }
  },
  "elderly_care_age_before_correction_pc": (out, columns, slots) => {
    const cohabiting65To79 = columns[slots[0]!]!;
    const cohabiting65To79Cost = columns[slots[1]!]![0]!;
    const cohabiting80To89 = columns[slots[2]!]!;
    const cohabiting80To89Cost = columns[slots[3]!]![0]!;
    const cohabiting90Plus = columns[slots[4]!]!;
    const cohabiting90PlusCost = columns[slots[5]!]![0]!;
    const livingAlone65To79 = columns[slots[6]!]!;
    const livingAlone65To79Cost = columns[slots[7]!]![0]!;
    const livingAlone80To89 = columns[slots[8]!]!;
    const livingAlone80To89Cost = columns[slots[9]!]![0]!;
    const livingAlone90Plus = columns[slots[10]!]!;
    const livingAlone90PlusCost = columns[slots[11]!]![0]!;
    const population = columns[slots[12]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareAgeBeforeCorrection(cohabiting65To79[place]!, cohabiting65To79Cost, cohabiting80To89[place]!, cohabiting80To89Cost, cohabiting90Plus[place]!, cohabiting90PlusCost, livingAlone65To79[place]!, livingAlone65To79Cost, livingAlone80To89[place]!, livingAlone80To89Cost, livingAlone90Plus[place]!, livingAlone90PlusCost, population[place]!);
    }
  },
  "elderly_care_before_wages_pc": (out, columns, slots) => {
    const age = columns[slots[0]!]!;
    const mortality = columns[slots[1]!]!;
    const origin = columns[slots[2]!]!;
    const institutions = columns[slots[3]!]!;
    const homeHelp = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareBeforeWages(age[place]!, mortality[place]!, origin[place]!, institutions[place]!, homeHelp[place]!);
    }
  },
  "elderly_care_components_pc": (out, columns, slots) => {
    const beforeWages = columns[slots[0]!]!;
    const wages = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareComponents(beforeWages[place]!, wages[place]!);
    }
  },
  "elderly_care_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(elderlyCareFromFormula(sum[place]!, price));
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
  "elderly_care_mortality_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareMortality(supplement[place]!, mean);
    }
  },
  "elderly_care_mortality_before_deduction_pc": (out, columns, slots) => {
    const age = columns[slots[0]!]!;
    const deaths = columns[slots[1]!]!;
    const expected = columns[slots[2]!]!;
    const elderly = columns[slots[3]!]!;
    const below = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareMortalityBeforeDeduction(age[place]!, deaths[place]!, expected[place]!, elderly[place]!, below);
    }
  },
  "elderly_care_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareNationalFromReference(mean);
    }
  },
  "elderly_care_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareNationalRaised(national, total, increase, price);
    }
  },
  "elderly_care_born_outside_nordic_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareOrigin(supplement[place]!, mean);
    }
  },
  "elderly_care_born_outside_nordic_before_deduction_pc": (out, columns, slots) => {
    const share = columns[slots[0]!]![0]!;
    const cost = columns[slots[1]!]![0]!;
    const persons = columns[slots[2]!]!;
    const population = columns[slots[3]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareOriginBeforeDeduction(share, cost, persons[place]!, population[place]!);
    }
  },
  "elderly_care_wages_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareWages(supplement[place]!, mean);
    }
  },
  "elderly_care_wages_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const wageShare = columns[slots[1]!]![0]!;
    const wageIndex = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyCareWagesBeforeDeduction(cost[place]!, wageShare, wageIndex[place]!);
    }
  },
  "elderly_inhabitants": (out, columns, slots) => {
    const cohabiting65To79 = columns[slots[0]!]!;
    const cohabiting80To89 = columns[slots[1]!]!;
    const cohabiting90Plus = columns[slots[2]!]!;
    const livingAlone65To79 = columns[slots[3]!]!;
    const livingAlone80To89 = columns[slots[4]!]!;
    const livingAlone90Plus = columns[slots[5]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = elderlyInhabitants(cohabiting65To79[place]!, cohabiting80To89[place]!, cohabiting90Plus[place]!, livingAlone65To79[place]!, livingAlone80To89[place]!, livingAlone90Plus[place]!);
    }
  },
  "upper_secondary_school_enrolled_cost_three_years_before": (out, columns, slots) => {
    const introductoryPupils = columns[slots[0]!]!;
    const introductoryCost = columns[slots[1]!]![0]!;
    const pupilsChildAndRecreation = columns[slots[2]!]!;
    const costChildAndRecreation = columns[slots[21]!]![0]!;
    const pupilsBuildingAndConstruction = columns[slots[3]!]!;
    const costBuildingAndConstruction = columns[slots[22]!]![0]!;
    const pupilsElectricityAndEnergy = columns[slots[4]!]!;
    const costElectricityAndEnergy = columns[slots[23]!]![0]!;
    const pupilsVehicleAndTransport = columns[slots[5]!]!;
    const costVehicleAndTransport = columns[slots[24]!]![0]!;
    const pupilsBusinessAndService = columns[slots[6]!]!;
    const costBusinessAndService = columns[slots[25]!]![0]!;
    const pupilsHandicraft = columns[slots[7]!]!;
    const costHandicraft = columns[slots[26]!]![0]!;
    const pupilsHotelAndTourism = columns[slots[8]!]!;
    const costHotelAndTourism = columns[slots[27]!]![0]!;
    const pupilsIndustrialTechnology = columns[slots[9]!]!;
    const costIndustrialTechnology = columns[slots[28]!]![0]!;
    const pupilsNaturalResources = columns[slots[10]!]!;
    const costNaturalResources = columns[slots[29]!]![0]!;
    const pupilsRestaurantAndFood = columns[slots[11]!]!;
    const costRestaurantAndFood = columns[slots[30]!]![0]!;
    const pupilsHeatingAndProperty = columns[slots[12]!]!;
    const costHeatingAndProperty = columns[slots[31]!]![0]!;
    const pupilsHealthAndSocialCare = columns[slots[13]!]!;
    const costHealthAndSocialCare = columns[slots[32]!]![0]!;
    const pupilsBusinessManagement = columns[slots[14]!]!;
    const costBusinessManagement = columns[slots[33]!]![0]!;
    const pupilsArts = columns[slots[15]!]!;
    const costArts = columns[slots[34]!]![0]!;
    const pupilsHumanities = columns[slots[16]!]!;
    const costHumanities = columns[slots[35]!]![0]!;
    const pupilsNaturalScience = columns[slots[17]!]!;
    const costNaturalScience = columns[slots[36]!]![0]!;
    const pupilsSocialScience = columns[slots[18]!]!;
    const costSocialScience = columns[slots[37]!]![0]!;
    const pupilsTechnology = columns[slots[19]!]!;
    const costTechnology = columns[slots[38]!]![0]!;
    const pupilsOtherNational = columns[slots[20]!]!;
    const costOtherNational = columns[slots[39]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = enrolledCostThreeYearsBefore(introductoryPupils[place]!, introductoryCost, pupilsChildAndRecreation[place]!, costChildAndRecreation, pupilsBuildingAndConstruction[place]!, costBuildingAndConstruction, pupilsElectricityAndEnergy[place]!, costElectricityAndEnergy, pupilsVehicleAndTransport[place]!, costVehicleAndTransport, pupilsBusinessAndService[place]!, costBusinessAndService, pupilsHandicraft[place]!, costHandicraft, pupilsHotelAndTourism[place]!, costHotelAndTourism, pupilsIndustrialTechnology[place]!, costIndustrialTechnology, pupilsNaturalResources[place]!, costNaturalResources, pupilsRestaurantAndFood[place]!, costRestaurantAndFood, pupilsHeatingAndProperty[place]!, costHeatingAndProperty, pupilsHealthAndSocialCare[place]!, costHealthAndSocialCare, pupilsBusinessManagement[place]!, costBusinessManagement, pupilsArts[place]!, costArts, pupilsHumanities[place]!, costHumanities, pupilsNaturalScience[place]!, costNaturalScience, pupilsSocialScience[place]!, costSocialScience, pupilsTechnology[place]!, costTechnology, pupilsOtherNational[place]!, costOtherNational);
    }
  },
  "upper_secondary_school_enrolled_cost_two_years_before": (out, columns, slots) => {
    const introductoryPupils = columns[slots[0]!]!;
    const introductoryCost = columns[slots[1]!]![0]!;
    const pupilsChildAndRecreation = columns[slots[2]!]!;
    const costChildAndRecreation = columns[slots[21]!]![0]!;
    const pupilsBuildingAndConstruction = columns[slots[3]!]!;
    const costBuildingAndConstruction = columns[slots[22]!]![0]!;
    const pupilsElectricityAndEnergy = columns[slots[4]!]!;
    const costElectricityAndEnergy = columns[slots[23]!]![0]!;
    const pupilsVehicleAndTransport = columns[slots[5]!]!;
    const costVehicleAndTransport = columns[slots[24]!]![0]!;
    const pupilsBusinessAndService = columns[slots[6]!]!;
    const costBusinessAndService = columns[slots[25]!]![0]!;
    const pupilsHandicraft = columns[slots[7]!]!;
    const costHandicraft = columns[slots[26]!]![0]!;
    const pupilsHotelAndTourism = columns[slots[8]!]!;
    const costHotelAndTourism = columns[slots[27]!]![0]!;
    const pupilsIndustrialTechnology = columns[slots[9]!]!;
    const costIndustrialTechnology = columns[slots[28]!]![0]!;
    const pupilsNaturalResources = columns[slots[10]!]!;
    const costNaturalResources = columns[slots[29]!]![0]!;
    const pupilsRestaurantAndFood = columns[slots[11]!]!;
    const costRestaurantAndFood = columns[slots[30]!]![0]!;
    const pupilsHeatingAndProperty = columns[slots[12]!]!;
    const costHeatingAndProperty = columns[slots[31]!]![0]!;
    const pupilsHealthAndSocialCare = columns[slots[13]!]!;
    const costHealthAndSocialCare = columns[slots[32]!]![0]!;
    const pupilsBusinessManagement = columns[slots[14]!]!;
    const costBusinessManagement = columns[slots[33]!]![0]!;
    const pupilsArts = columns[slots[15]!]!;
    const costArts = columns[slots[34]!]![0]!;
    const pupilsHumanities = columns[slots[16]!]!;
    const costHumanities = columns[slots[35]!]![0]!;
    const pupilsNaturalScience = columns[slots[17]!]!;
    const costNaturalScience = columns[slots[36]!]![0]!;
    const pupilsSocialScience = columns[slots[18]!]!;
    const costSocialScience = columns[slots[37]!]![0]!;
    const pupilsTechnology = columns[slots[19]!]!;
    const costTechnology = columns[slots[38]!]![0]!;
    const pupilsOtherNational = columns[slots[20]!]!;
    const costOtherNational = columns[slots[39]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = enrolledCostTwoYearsBefore(introductoryPupils[place]!, introductoryCost, pupilsChildAndRecreation[place]!, costChildAndRecreation, pupilsBuildingAndConstruction[place]!, costBuildingAndConstruction, pupilsElectricityAndEnergy[place]!, costElectricityAndEnergy, pupilsVehicleAndTransport[place]!, costVehicleAndTransport, pupilsBusinessAndService[place]!, costBusinessAndService, pupilsHandicraft[place]!, costHandicraft, pupilsHotelAndTourism[place]!, costHotelAndTourism, pupilsIndustrialTechnology[place]!, costIndustrialTechnology, pupilsNaturalResources[place]!, costNaturalResources, pupilsRestaurantAndFood[place]!, costRestaurantAndFood, pupilsHeatingAndProperty[place]!, costHeatingAndProperty, pupilsHealthAndSocialCare[place]!, costHealthAndSocialCare, pupilsBusinessManagement[place]!, costBusinessManagement, pupilsArts[place]!, costArts, pupilsHumanities[place]!, costHumanities, pupilsNaturalScience[place]!, costNaturalScience, pupilsSocialScience[place]!, costSocialScience, pupilsTechnology[place]!, costTechnology, pupilsOtherNational[place]!, costOtherNational);
    }
  },
  "upper_secondary_school_enrolled_three_years_before": (out, columns, slots) => {
    const introductoryPupils = columns[slots[0]!]!;
    const pupilsChildAndRecreation = columns[slots[1]!]!;
    const pupilsBuildingAndConstruction = columns[slots[2]!]!;
    const pupilsElectricityAndEnergy = columns[slots[3]!]!;
    const pupilsVehicleAndTransport = columns[slots[4]!]!;
    const pupilsBusinessAndService = columns[slots[5]!]!;
    const pupilsHandicraft = columns[slots[6]!]!;
    const pupilsHotelAndTourism = columns[slots[7]!]!;
    const pupilsIndustrialTechnology = columns[slots[8]!]!;
    const pupilsNaturalResources = columns[slots[9]!]!;
    const pupilsRestaurantAndFood = columns[slots[10]!]!;
    const pupilsHeatingAndProperty = columns[slots[11]!]!;
    const pupilsHealthAndSocialCare = columns[slots[12]!]!;
    const pupilsBusinessManagement = columns[slots[13]!]!;
    const pupilsArts = columns[slots[14]!]!;
    const pupilsHumanities = columns[slots[15]!]!;
    const pupilsNaturalScience = columns[slots[16]!]!;
    const pupilsSocialScience = columns[slots[17]!]!;
    const pupilsTechnology = columns[slots[18]!]!;
    const pupilsOtherNational = columns[slots[19]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = enrolledThreeYearsBefore(introductoryPupils[place]!, pupilsChildAndRecreation[place]!, pupilsBuildingAndConstruction[place]!, pupilsElectricityAndEnergy[place]!, pupilsVehicleAndTransport[place]!, pupilsBusinessAndService[place]!, pupilsHandicraft[place]!, pupilsHotelAndTourism[place]!, pupilsIndustrialTechnology[place]!, pupilsNaturalResources[place]!, pupilsRestaurantAndFood[place]!, pupilsHeatingAndProperty[place]!, pupilsHealthAndSocialCare[place]!, pupilsBusinessManagement[place]!, pupilsArts[place]!, pupilsHumanities[place]!, pupilsNaturalScience[place]!, pupilsSocialScience[place]!, pupilsTechnology[place]!, pupilsOtherNational[place]!);
    }
  },
  "upper_secondary_school_enrolled_two_years_before": (out, columns, slots) => {
    const introductoryPupils = columns[slots[0]!]!;
    const pupilsChildAndRecreation = columns[slots[1]!]!;
    const pupilsBuildingAndConstruction = columns[slots[2]!]!;
    const pupilsElectricityAndEnergy = columns[slots[3]!]!;
    const pupilsVehicleAndTransport = columns[slots[4]!]!;
    const pupilsBusinessAndService = columns[slots[5]!]!;
    const pupilsHandicraft = columns[slots[6]!]!;
    const pupilsHotelAndTourism = columns[slots[7]!]!;
    const pupilsIndustrialTechnology = columns[slots[8]!]!;
    const pupilsNaturalResources = columns[slots[9]!]!;
    const pupilsRestaurantAndFood = columns[slots[10]!]!;
    const pupilsHeatingAndProperty = columns[slots[11]!]!;
    const pupilsHealthAndSocialCare = columns[slots[12]!]!;
    const pupilsBusinessManagement = columns[slots[13]!]!;
    const pupilsArts = columns[slots[14]!]!;
    const pupilsHumanities = columns[slots[15]!]!;
    const pupilsNaturalScience = columns[slots[16]!]!;
    const pupilsSocialScience = columns[slots[17]!]!;
    const pupilsTechnology = columns[slots[18]!]!;
    const pupilsOtherNational = columns[slots[19]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = enrolledTwoYearsBefore(introductoryPupils[place]!, pupilsChildAndRecreation[place]!, pupilsBuildingAndConstruction[place]!, pupilsElectricityAndEnergy[place]!, pupilsVehicleAndTransport[place]!, pupilsBusinessAndService[place]!, pupilsHandicraft[place]!, pupilsHotelAndTourism[place]!, pupilsIndustrialTechnology[place]!, pupilsNaturalResources[place]!, pupilsRestaurantAndFood[place]!, pupilsHeatingAndProperty[place]!, pupilsHealthAndSocialCare[place]!, pupilsBusinessManagement[place]!, pupilsArts[place]!, pupilsHumanities[place]!, pupilsNaturalScience[place]!, pupilsSocialScience[place]!, pupilsTechnology[place]!, pupilsOtherNational[place]!);
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
  "gross_disability_fees": (out, columns, slots) => {
    const fees = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = grossDisabilityFees(fees);
    }
  },
  "gross_disability_grants": (out, columns, slots) => {
    const grants = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = grossDisabilityGrants(grants);
    }
  },
  "guaranteed_tax_capacity": (out, columns, slots) => {
    const guaranteeLevel = columns[slots[0]!]![0]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = guaranteedTaxCapacity(guaranteeLevel, mean);
    }
  },
  "health_care_before_staffing_pc": (out, columns, slots) => {
    const need = columns[slots[0]!]!;
    const sparseCare = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareBeforeStaffing(need[place]!, sparseCare[place]!);
    }
  },
  "health_care_before_wages_pc": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const staffing = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareBeforeWages(before[place]!, staffing[place]!);
    }
  },
  "health_care_components_pc": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const wages = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareComponents(before[place]!, wages[place]!);
    }
  },
  "health_care_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(healthCareFromFormula(sum[place]!, price));
    }
  },
  "health_care_need_pc": (out, columns, slots) => {
    const value = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const nationalStandardCost = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareNeed(value[place]!, mean, nationalStandardCost);
    }
  },
  "health_care_need_uncorrected_pc": (out, columns, slots) => {
    const newborns = columns[slots[0]!]!;
    const youngChildren = columns[slots[1]!]!;
    const schoolAge = columns[slots[2]!]!;
    const youngerAdults = columns[slots[3]!]!;
    const olderAdults = columns[slots[4]!]!;
    const youngerElderly = columns[slots[5]!]!;
    const olderElderly = columns[slots[6]!]!;
    const oldest = columns[slots[7]!]!;
    const population = columns[slots[8]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareNeedUncorrected(newborns[place]!, youngChildren[place]!, schoolAge[place]!, youngerAdults[place]!, olderAdults[place]!, youngerElderly[place]!, olderElderly[place]!, oldest[place]!, population[place]!);
    }
  },
  "health_care_sparse_care_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareSparseCare(supplement[place]!, mean);
    }
  },
  "health_care_sparse_care_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareSparseCareBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "health_care_sparse_staffing_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareStaffing(supplement[place]!, mean);
    }
  },
  "health_care_sparse_staffing_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareStaffingBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "health_care_wages_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareWages(supplement[place]!, mean);
    }
  },
  "health_care_wages_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const wageShare = columns[slots[1]!]![0]!;
    const wageIndex = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = healthCareWagesBeforeDeduction(cost[place]!, wageShare, wageIndex[place]!);
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
  "common_costs_heating_from_index_known_for_all_pc": (out, columns, slots) => {
    const amount = columns[slots[0]!]!;
    const all = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = heatingKnownForAll(amount[place]!, all);
    }
  },
  "disability_housing_and_daily_activity": (out, columns, slots) => {
    const housing = columns[slots[0]!]![0]!;
    const adults = columns[slots[1]!]!;
    const children = columns[slots[2]!]!;
    const childrenWeight = columns[slots[3]!]![0]!;
    const familyHomes = columns[slots[4]!]!;
    const familyHomeWeight = columns[slots[5]!]![0]!;
    const daily = columns[slots[6]!]![0]!;
    const dailyDecisions = columns[slots[7]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = housingAndDailyActivity(housing, adults[place]!, children[place]!, childrenWeight, familyHomes[place]!, familyHomeWeight, daily, dailyDecisions[place]!);
    }
  },
  "disability_housing_cost": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const adults = columns[slots[1]!]![0]!;
    const children = columns[slots[2]!]![0]!;
    const childrenWeight = columns[slots[3]!]![0]!;
    const familyHomes = columns[slots[4]!]![0]!;
    const familyHomeWeight = columns[slots[5]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = housingCost(cost, adults, children, childrenWeight, familyHomes, familyHomeWeight);
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
  "income_lag_mean_growth.compound": (out, columns, slots) => {
    const six = columns[slots[0]!]!;
    const two = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagCompoundGrowth(six[place]!, two[place]!);
    }
  },
  "income_lag_from_formula_pc": (out, columns, slots) => {
    const above = columns[slots[0]!]!;
    const recomputed = columns[slots[1]!]!;
    const others = columns[slots[2]!]!;
    const inhabitants = columns[slots[3]!]!;
    const income = columns[slots[4]!]!;
    const november = columns[slots[5]!]!;
    const december = columns[slots[6]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagFromFormula(above[place]!, recomputed[place]!, others[place]!, inhabitants[place]!, income[place]!, november[place]!, december[place]!);
    }
  },
  "income_lag_growth_above_threshold": (out, columns, slots) => {
    const meanGrowth = columns[slots[0]!]!;
    const lastGrowth = columns[slots[1]!]!;
    const threshold = columns[slots[2]!]![0]!;
    const two = columns[slots[3]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagGrowthAboveThreshold(meanGrowth[place]!, lastGrowth[place]!, threshold, two[place]!);
    }
  },
  "income_lag_income_equalisation_pc": (out, columns, slots, parents) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]!;
    const inhabitants = columns[slots[2]!]!;
    const grantRate = columns[slots[3]!]!;
    const grantRateRow = parents[3]!;
    const feeRate = columns[slots[4]!]!;
    const feeRateRow = parents[4]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(incomeLagIncomeEqualisation(guaranteed, taxBase[place]!, inhabitants[place]!, grantRate[grantRateRow[place]!]!, feeRate[feeRateRow[place]!]!));
    }
  },
  "income_lag_inhabitants": (out, columns, slots) => {
    const november = columns[slots[0]!]!;
    const above = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagInhabitants(november[place]!, above[place]!);
    }
  },
  "income_lag_from_formula_known_for_all_pc": (out, columns, slots) => {
    const amount = columns[slots[0]!]!;
    const all = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagKnownForAll(amount[place]!, all);
    }
  },
  "income_lag_last_growth": (out, columns, slots) => {
    const two = columns[slots[0]!]!;
    const one = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagLastGrowth(two[place]!, one[place]!);
    }
  },
  "income_lag_mean_growth": (out, columns, slots) => {
    const six = columns[slots[0]!]!;
    const two = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagMeanGrowth(six[place]!, two[place]!);
    }
  },
  "common_costs_income_lag_supplied_known_for_all_pc": (out, columns, slots) => {
    const amount = columns[slots[0]!]!;
    const all = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = incomeLagSuppliedForAll(amount[place]!, all);
    }
  },
  "individual_and_family_care_standard_cost_from_reference_pc.unemployment": (out, columns, slots) => {
    const reference = columns[slots[0]!]!;
    const nation = columns[slots[1]!]![0]!;
    const share = columns[slots[2]!]![0]!;
    const unemployment = columns[slots[3]!]!;
    const nationalUnemployment = columns[slots[4]!]![0]!;
    const price = columns[slots[5]!]![0]!;
    const increase = columns[slots[6]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(individualAndFamilyCareByUnemployment(reference[place]!, nation, share, unemployment[place]!, nationalUnemployment, price, increase));
    }
  },
  "individual_and_family_care_components_pc": (out, columns, slots) => {
    const need = columns[slots[0]!]!;
    const wages = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareComponents(need[place]!, wages[place]!);
    }
  },
  "individual_and_family_care_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(individualAndFamilyCareFromFormula(sum[place]!, price));
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
  "individual_and_family_care_model_value_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]![0]!;
    const childrenWeight = columns[slots[1]!]![0]!;
    const children = columns[slots[2]!]!;
    const educationWeight = columns[slots[3]!]![0]!;
    const education = columns[slots[4]!]!;
    const urbanWeight = columns[slots[5]!]![0]!;
    const urban = columns[slots[6]!]!;
    const dwellingWeight = columns[slots[7]!]![0]!;
    const dwelling = columns[slots[8]!]!;
    const illHealthWeight = columns[slots[9]!]![0]!;
    const illHealth = columns[slots[10]!]!;
    const commutingWeight = columns[slots[11]!]![0]!;
    const commuting = columns[slots[12]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareModelValue(base, childrenWeight, children[place]!, educationWeight, education[place]!, urbanWeight, urban[place]!, dwellingWeight, dwelling[place]!, illHealthWeight, illHealth[place]!, commutingWeight, commuting[place]!);
    }
  },
  "individual_and_family_care_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareNationalFromReference(mean);
    }
  },
  "individual_and_family_care_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareNationalRaised(national, total, increase, price);
    }
  },
  "individual_and_family_care_need_pc": (out, columns, slots) => {
    const value = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const nationalStandardCost = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareNeed(value[place]!, mean, nationalStandardCost);
    }
  },
  "individual_and_family_care_wages_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareWages(supplement[place]!, mean);
    }
  },
  "individual_and_family_care_wages_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const wageShare = columns[slots[1]!]![0]!;
    const wageIndex = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = individualAndFamilyCareWagesBeforeDeduction(cost[place]!, wageShare, wageIndex[place]!);
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
  "inhabitants_lost_above_threshold": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const threshold = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = inhabitantsLost(before[place]!, now[place]!, threshold);
    }
  },
  "upper_secondary_school_introductory_cost_three_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const level = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = introductoryCostThreeYearsBefore(cost, level);
    }
  },
  "upper_secondary_school_introductory_cost_two_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const level = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = introductoryCostTwoYearsBefore(cost, level);
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
  "compulsory_school_language_before_deduction_pc": (out, columns, slots) => {
    const children = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = languageBeforeDeduction(children[place]!, cost, inhabitants[place]!);
    }
  },
  "compulsory_school_language_cost_per_pupil": (out, columns, slots) => {
    const pay = columns[slots[0]!]![0]!;
    const surcharge = columns[slots[1]!]![0]!;
    const teachers = columns[slots[2]!]![0]!;
    const pupils = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = languageCostPerPupil(pay, surcharge, teachers, pupils);
    }
  },
  "low_educated_share": (out, columns, slots) => {
    const lowEducated = columns[slots[0]!]!;
    const all = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = lowEducatedShare(lowEducated[place]!, all[place]!);
    }
  },
  "low_educated_share.of_all_inhabitants": (out, columns, slots) => {
    const lowEducated = columns[slots[0]!]!;
    const all = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = lowEducatedShareOfInhabitants(lowEducated[place]!, all[place]!);
    }
  },
  "mean_disability_standard_cost_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanDisabilityStandardCost(mean);
    }
  },
  "mean_municipal_tax_rate": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanMunicipalTaxRate(mean);
    }
  },
  "upper_secondary_school_mean_programme_cost_three_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const pupils = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanProgrammeCostThreeYearsBefore(cost, pupils);
    }
  },
  "upper_secondary_school_mean_programme_cost_two_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const pupils = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = meanProgrammeCostTwoYearsBefore(cost, pupils);
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
  "multi_dwelling_share": (out, columns, slots) => {
    const residents = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = multiDwellingShare(residents[place]!, population[place]!);
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
  "preschool_1_5_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCost1To5FromReference(mean);
    }
  },
  "preschool_1_5_national_printed_pc": (out, columns, slots) => {
    const preschool = columns[slots[0]!]![0]!;
    const pedagogical = columns[slots[1]!]![0]!;
    const share = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCost1To5Printed(preschool, pedagogical, share);
    }
  },
  "preschool_1_5_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCost1To5Raised(national, total, increase, price);
    }
  },
  "preschool_6_12_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCost6To12FromReference(mean);
    }
  },
  "preschool_6_12_national_printed_pc": (out, columns, slots) => {
    const afterSchool = columns[slots[0]!]![0]!;
    const pedagogical = columns[slots[1]!]![0]!;
    const share = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCost6To12Printed(afterSchool, pedagogical, share);
    }
  },
  "preschool_6_12_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCost6To12Raised(national, total, increase, price);
    }
  },
  "national_cost_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCostEqualisation(payments);
    }
  },
  "elderly_care_national_cost_per_elderly": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const population = columns[slots[1]!]![0]!;
    const elderly = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalCostPerElderly(national, population, elderly);
    }
  },
  "national_income_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalIncomeEqualisation(payments);
    }
  },
  "national_population_change_ten_years": (out, columns, slots) => {
    const before = columns[slots[0]!]![0]!;
    const now = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalPopulationChange(before, now);
    }
  },
  "national_region_income_equalisation": (out, columns, slots) => {
    const payments = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = nationalRegionIncomeEqualisation(payments);
    }
  },
  "health_care_need_age_0": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = newbornsNeed(first[place]!, firstCost, second[place]!, secondCost);
    }
  },
  "health_care_need_age_50_69": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    const third = columns[slots[4]!]!;
    const thirdCost = columns[slots[5]!]![0]!;
    const fourth = columns[slots[6]!]!;
    const fourthCost = columns[slots[7]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = olderAdultsNeed(first[place]!, firstCost, second[place]!, secondCost, third[place]!, thirdCost, fourth[place]!, fourthCost);
    }
  },
  "health_care_need_age_80_89": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = olderElderlyNeed(first[place]!, firstCost, second[place]!, secondCost);
    }
  },
  "health_care_need_age_90_plus": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = oldestNeed(first[place]!, firstCost, second[place]!, secondCost);
    }
  },
  "disability_other_services": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const stays = columns[slots[1]!]!;
    const supervision = columns[slots[2]!]!;
    const supervisionWeight = columns[slots[3]!]![0]!;
    const relief = columns[slots[4]!]!;
    const reliefWeight = columns[slots[5]!]![0]!;
    const companion = columns[slots[6]!]!;
    const companionWeight = columns[slots[7]!]![0]!;
    const contact = columns[slots[8]!]!;
    const contactWeight = columns[slots[9]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = otherServices(cost, stays[place]!, supervision[place]!, supervisionWeight, relief[place]!, reliefWeight, companion[place]!, companionWeight, contact[place]!, contactWeight);
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
  "preschool_pedagogical_care_share": (out, columns, slots) => {
    const preschool = columns[slots[0]!]![0]!;
    const school = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = pedagogicalCareShare(preschool, school);
    }
  },
  "preschool_pedagogical_care_share.preschool_ages": (out, columns, slots) => {
    const preschool = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = pedagogicalCareShareAllPreschool(preschool);
    }
  },
  "disability_personal_assistance": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const municipal = columns[slots[1]!]!;
    const housed = columns[slots[2]!]!;
    const benefit = columns[slots[3]!]!;
    const benefitWeight = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = personalAssistance(cost, municipal[place]!, housed[place]!, benefit[place]!, benefitWeight);
    }
  },
  "disability_personnel_cost_index": (out, columns, slots) => {
    const services = columns[slots[0]!]!;
    const personnel = columns[slots[1]!]!;
    const staffShare = columns[slots[2]!]![0]!;
    const excessShare = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = personnelCostIndex(services[place]!, personnel[place]!, staffShare, excessShare);
    }
  },
  "common_costs_population_decline_pc.per_percentage_point": (out, columns, slots) => {
    const lost = columns[slots[0]!]!;
    const before = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = populationDeclinePerPercentagePoint(lost[place]!, before[place]!, amount);
    }
  },
  "population_1_november_estimate": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const after = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(populationEstimate(before[place]!, after[place]!));
    }
  },
  "population_1_november_six_years_before_estimate": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const after = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(populationSixNovembersEstimate(before[place]!, after[place]!));
    }
  },
  "population_1_november_two_years_before_estimate": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const after = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(populationTwoNovembersEstimate(before[place]!, after[place]!));
    }
  },
  "preschool_allowance_1_5_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolAllowance1To5(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "preschool_allowance_6_12_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolAllowance6To12(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "preschool_and_after_school_reference_cost_pc": (out, columns, slots) => {
    const preschool = columns[slots[0]!]!;
    const afterSchool = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolAndAfterSchoolReferenceCost(preschool[place]!, afterSchool[place]!);
    }
  },
  "preschool_before_wages_pc": (out, columns, slots) => {
    const allowance1To5 = columns[slots[0]!]!;
    const allowance6To12 = columns[slots[1]!]!;
    const need = columns[slots[2]!]!;
    const afterSchoolNeed = columns[slots[3]!]!;
    const socioEconomic = columns[slots[4]!]!;
    const sparsity = columns[slots[5]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolBeforeWages(allowance1To5[place]!, allowance6To12[place]!, need[place]!, afterSchoolNeed[place]!, socioEconomic[place]!, sparsity[place]!);
    }
  },
  "preschool_child_change_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolChildChange(supplement[place]!, mean);
    }
  },
  "preschool_child_change_before_deduction_pc": (out, columns, slots) => {
    const change = columns[slots[0]!]!;
    const before = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolChildChangeBeforeDeduction(change[place]!, before[place]!, amount, price, population[place]!);
    }
  },
  "preschool_child_change_before_deduction_pc.persons_now": (out, columns, slots) => {
    const change = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolChildChangeOfPersonsNow(change[place]!, now[place]!, amount, price, population[place]!);
    }
  },
  "preschool_child_change_share": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const nationBefore = columns[slots[2]!]![0]!;
    const nationNow = columns[slots[3]!]![0]!;
    const threshold = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolChildChangeShare(before[place]!, now[place]!, nationBefore, nationNow, threshold);
    }
  },
  "compulsory_school_national_pc": (out, columns, slots) => {
    const preschoolClass = columns[slots[0]!]![0]!;
    const school = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolClassAndSchoolNational(preschoolClass, school);
    }
  },
  "compulsory_school_cost_per_child_6": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolClassCostPerChild(national, persons, inhabitants);
    }
  },
  "compulsory_school_6_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    const share = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolClassNationalFromReference(mean, share);
    }
  },
  "compulsory_school_6_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolClassNationalRaised(national, total, increase, price);
    }
  },
  "preschool_components_pc": (out, columns, slots) => {
    const beforeWages = columns[slots[0]!]!;
    const wages = columns[slots[1]!]!;
    const childChange = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolComponents(beforeWages[place]!, wages[place]!, childChange[place]!);
    }
  },
  "preschool_cost_per_child_1_5": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolCostPerChild1To5(national, persons, inhabitants);
    }
  },
  "preschool_cost_per_child_6_12": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolCostPerChild6To12(national, persons, inhabitants);
    }
  },
  "preschool_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(preschoolFromFormula(sum[place]!, price));
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
  "preschool_low_education_ratio": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const group = columns[slots[1]!]!;
    const nationPersons = columns[slots[2]!]![0]!;
    const nationGroup = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolLowEducationRatio(persons[place]!, group[place]!, nationPersons, nationGroup);
    }
  },
  "preschool_low_income_ratio": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const group = columns[slots[1]!]!;
    const nationPersons = columns[slots[2]!]![0]!;
    const nationGroup = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolLowIncomeRatio(persons[place]!, group[place]!, nationPersons, nationGroup);
    }
  },
  "preschool_national_pc": (out, columns, slots) => {
    const preschool = columns[slots[0]!]![0]!;
    const afterSchool = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolNationalCost(preschool, afterSchool);
    }
  },
  "preschool_need_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolNeed(supplement[place]!, mean);
    }
  },
  "preschool_need_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolNeedBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "preschool_new_residents_ratio": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const group = columns[slots[1]!]!;
    const nationPersons = columns[slots[2]!]![0]!;
    const nationGroup = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolNewResidentsRatio(persons[place]!, group[place]!, nationPersons, nationGroup);
    }
  },
  "preschool_socio_economic_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolSocioEconomic(supplement[place]!, mean);
    }
  },
  "preschool_socio_economic_before_deduction_pc": (out, columns, slots) => {
    const index = columns[slots[0]!]!;
    const share = columns[slots[1]!]![0]!;
    const allowance = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolSocioEconomicBeforeDeduction(index[place]!, share, allowance[place]!);
    }
  },
  "preschool_socio_economic_index": (out, columns, slots) => {
    const education = columns[slots[0]!]!;
    const income = columns[slots[1]!]!;
    const residence = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolSocioEconomicIndex(education[place]!, income[place]!, residence[place]!);
    }
  },
  "preschool_sparsity_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolSparsity(supplement[place]!, mean);
    }
  },
  "preschool_sparsity_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolSparsityBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "preschool_wages_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolWages(supplement[place]!, mean);
    }
  },
  "preschool_wages_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const wageShare = columns[slots[1]!]![0]!;
    const wageIndex = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = preschoolWagesBeforeDeduction(cost[place]!, wageShare, wageIndex[place]!);
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
  "upper_secondary_school_programme_factor_three_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const youths = columns[slots[1]!]!;
    const mean = columns[slots[2]!]![0]!;
    const inhabitants = columns[slots[3]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = programmeFactorThreeYearsBefore(cost[place]!, youths[place]!, mean, inhabitants[place]!);
    }
  },
  "upper_secondary_school_programme_factor_two_years_before": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const youths = columns[slots[1]!]!;
    const mean = columns[slots[2]!]![0]!;
    const inhabitants = columns[slots[3]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = programmeFactorTwoYearsBefore(cost[place]!, youths[place]!, mean, inhabitants[place]!);
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
  "public_transport_counted_weight": (out, columns, slots, parents) => {
    const rule = columns[slots[0]!]!;
    const ruleRow = parents[0]!;
    const weight = columns[slots[1]!]!;
    const decided = columns[slots[2]!]!;
    const county = columns[slots[3]!]!;
    const countyRow = parents[3]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportCountedWeight(rule[ruleRow[place]!]!, weight[place]!, decided[place]!, county[countyRow[place]!]!, population[place]!);
    }
  },
  "public_transport_county_cost_pc": (out, columns, slots) => {
    const value = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    const nationalStandardCost = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportCountyCost(value[place]!, mean, nationalStandardCost);
    }
  },
  "public_transport_county_value": (out, columns, slots) => {
    const constant = columns[slots[0]!]![0]!;
    const perInhabitant = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    const perCommuting = columns[slots[3]!]![0]!;
    const commuting = columns[slots[4]!]!;
    const perRoot = columns[slots[5]!]![0]!;
    const distance = columns[slots[6]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportCountyValue(constant, perInhabitant, inhabitants[place]!, perCommuting, commuting[place]!, perRoot, distance[place]!);
    }
  },
  "public_transport_county_value.commuting_in_percent": (out, columns, slots) => {
    const constant = columns[slots[0]!]![0]!;
    const perInhabitant = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    const perCommuting = columns[slots[3]!]![0]!;
    const commuting = columns[slots[4]!]!;
    const perRoot = columns[slots[5]!]![0]!;
    const distance = columns[slots[6]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportCountyValueInPercent(constant, perInhabitant, inhabitants[place]!, perCommuting, commuting[place]!, perRoot, distance[place]!);
    }
  },
  "public_transport_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(publicTransportFromFormula(sum[place]!, price));
    }
  },
  "public_transport_municipal_part_known_for_all_pc": (out, columns, slots) => {
    const amount = columns[slots[0]!]!;
    const all = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportKnownForAll(amount[place]!, all);
    }
  },
  "public_transport_logarithm": (out, columns, slots) => {
    const inhabitants = columns[slots[0]!]!;
    const smallest = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportLogarithm(inhabitants[place]!, smallest);
    }
  },
  "public_transport_squared_logarithm.logarithm_of_square": (out, columns, slots) => {
    const logarithm = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportLogarithmOfSquare(logarithm[place]!);
    }
  },
  "public_transport_logarithm.without_terms": (out, columns, slots) => {
    const inhabitants = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportLogarithmOrNone(inhabitants[place]!);
    }
  },
  "public_transport_municipal_part_pc": (out, columns, slots, parents) => {
    const cost = columns[slots[0]!]!;
    const costRow = parents[0]!;
    const share = columns[slots[1]!]!;
    const shareRow = parents[1]!;
    const counted = columns[slots[2]!]!;
    const mean = columns[slots[3]!]!;
    const meanRow = parents[3]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportMunicipalPart(cost[costRow[place]!]!, share[shareRow[place]!]!, counted[place]!, mean[meanRow[place]!]!);
    }
  },
  "public_transport_national_municipal_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const share = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportNationalMunicipal(national, share);
    }
  },
  "public_transport_national_regional_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const municipal = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportNationalRegional(national, municipal);
    }
  },
  "public_transport_regional_part_pc": (out, columns, slots, parents) => {
    const cost = columns[slots[0]!]!;
    const costRow = parents[0]!;
    const municipal = columns[slots[1]!]!;
    const municipalRow = parents[1]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportRegionalPart(cost[costRow[place]!]!, municipal[municipalRow[place]!]!);
    }
  },
  "public_transport_standard_cost_same_for_all_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(publicTransportSameForAll(national, price));
    }
  },
  "public_transport_squared_logarithm": (out, columns, slots) => {
    const logarithm = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportSquaredLogarithm(logarithm[place]!);
    }
  },
  "public_transport_weight": (out, columns, slots, parents) => {
    const constant = columns[slots[0]!]!;
    const constantRow = parents[0]!;
    const perLogarithm = columns[slots[1]!]![0]!;
    const logarithm = columns[slots[2]!]!;
    const perSquare = columns[slots[3]!]![0]!;
    const squared = columns[slots[4]!]!;
    const perRoot = columns[slots[5]!]![0]!;
    const distance = columns[slots[6]!]!;
    const perCommuting = columns[slots[7]!]![0]!;
    const commuting = columns[slots[8]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = publicTransportWeight(constant[constantRow[place]!]!, perLogarithm, logarithm[place]!, perSquare, squared[place]!, perRoot, distance[place]!, perCommuting, commuting[place]!);
    }
  },
  "region_population_change_above_threshold": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const national = columns[slots[2]!]![0]!;
    const threshold = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionChangeAboveThreshold(before[place]!, now[place]!, national, threshold);
    }
  },
  "region_cost_equalisation_computed_pc": (out, columns, slots) => {
    const own = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionCostEqualisationComputed(own[place]!, mean));
    }
  },
  "region_cost_equalisation_payment": (out, columns, slots) => {
    const item = columns[slots[0]!]!;
    const population = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionCostEqualisationPayment(item[place]!, population[place]!);
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
  "region_income_lag_mean_growth.compound": (out, columns, slots) => {
    const six = columns[slots[0]!]!;
    const two = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagCompoundGrowth(six[place]!, two[place]!);
    }
  },
  "region_income_lag_from_formula_pc": (out, columns, slots) => {
    const above = columns[slots[0]!]!;
    const recomputed = columns[slots[1]!]!;
    const others = columns[slots[2]!]!;
    const inhabitants = columns[slots[3]!]!;
    const income = columns[slots[4]!]!;
    const november = columns[slots[5]!]!;
    const december = columns[slots[6]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagFromFormula(above[place]!, recomputed[place]!, others[place]!, inhabitants[place]!, income[place]!, november[place]!, december[place]!);
    }
  },
  "region_income_lag_growth_above_threshold": (out, columns, slots) => {
    const meanGrowth = columns[slots[0]!]!;
    const lastGrowth = columns[slots[1]!]!;
    const threshold = columns[slots[2]!]![0]!;
    const two = columns[slots[3]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagGrowthAboveThreshold(meanGrowth[place]!, lastGrowth[place]!, threshold, two[place]!);
    }
  },
  "region_income_lag_income_equalisation_pc": (out, columns, slots, parents) => {
    const guaranteed = columns[slots[0]!]![0]!;
    const taxBase = columns[slots[1]!]!;
    const inhabitants = columns[slots[2]!]!;
    const grantRate = columns[slots[3]!]!;
    const grantRateRow = parents[3]!;
    const feeRate = columns[slots[4]!]!;
    const feeRateRow = parents[4]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionIncomeLagIncomeEqualisation(guaranteed, taxBase[place]!, inhabitants[place]!, grantRate[grantRateRow[place]!]!, feeRate[feeRateRow[place]!]!));
    }
  },
  "region_income_lag_inhabitants": (out, columns, slots) => {
    const november = columns[slots[0]!]!;
    const above = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagInhabitants(november[place]!, above[place]!);
    }
  },
  "region_income_lag_from_formula_known_for_all_pc": (out, columns, slots) => {
    const amount = columns[slots[0]!]!;
    const all = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagKnownForAll(amount[place]!, all);
    }
  },
  "region_income_lag_last_growth": (out, columns, slots) => {
    const two = columns[slots[0]!]!;
    const one = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagLastGrowth(two[place]!, one[place]!);
    }
  },
  "region_income_lag_mean_growth": (out, columns, slots) => {
    const six = columns[slots[0]!]!;
    const two = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagMeanGrowth(six[place]!, two[place]!);
    }
  },
  "region_income_lag_supplied_known_for_all_pc": (out, columns, slots) => {
    const amount = columns[slots[0]!]!;
    const all = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionIncomeLagSuppliedForAll(amount[place]!, all);
    }
  },
  "region_items_before_closing": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionItemsBeforeClosing(income[place]!, cost[place]!, structural[place]!, introduction[place]!, population[place]!);
    }
  },
  "region_mean_structural_cost_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionMeanStructuralCost(mean);
    }
  },
  "region_mean_structural_cost_pc.payment_population": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionMeanStructuralCostByPaymentPopulation(mean);
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
  "region_population_1_november": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulation(municipalities[place]!);
    }
  },
  "region_population_change_pc": (out, columns, slots) => {
    const above = columns[slots[0]!]!;
    const amount = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationChange(above[place]!, amount, population[place]!);
    }
  },
  "region_population_change_pc.per_percentage_point": (out, columns, slots) => {
    const above = columns[slots[0]!]!;
    const before = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationChangePerPercentagePoint(above[place]!, before[place]!, amount);
    }
  },
  "region_population_change_standard_cost_pc": (out, columns, slots) => {
    const lag = columns[slots[0]!]!;
    const change = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionPopulationChangeStandardCost(lag[place]!, change[place]!));
    }
  },
  "region_population_1_november_six_years_before": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationSixNovembersBefore(municipalities[place]!);
    }
  },
  "region_population_31_december_three_years_before": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationThreeYearsBefore(municipalities[place]!);
    }
  },
  "region_population_31_december_twelve_years_before": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationTwelveYearsBefore(municipalities[place]!);
    }
  },
  "region_population_1_november_two_years_before": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationTwoNovembersBefore(municipalities[place]!);
    }
  },
  "region_population_31_december_two_years_before": (out, columns, slots) => {
    const municipalities = columns[slots[0]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionPopulationTwoYearsBefore(municipalities[place]!);
    }
  },
  "region_public_transport_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionPublicTransportFromFormula(sum[place]!, price));
    }
  },
  "region_public_transport_standard_cost_same_for_all_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionPublicTransportSameForAll(national, price));
    }
  },
  "region_regulating_item_pc": (out, columns, slots) => {
    const unrounded = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(regionRegulatingItem(unrounded));
    }
  },
  "region_structural_cost_pc": (out, columns, slots) => {
    const healthCare = columns[slots[0]!]!;
    const populationChange = columns[slots[1]!]!;
    const publicTransport = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionStructuralCost(healthCare[place]!, populationChange[place]!, publicTransport[place]!);
    }
  },
  "region_total_pc": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const regulating = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionTotal(income[place]!, cost[place]!, structural[place]!, introduction[place]!, regulating);
    }
  },
  "region_total_payment": (out, columns, slots) => {
    const income = columns[slots[0]!]!;
    const cost = columns[slots[1]!]!;
    const structural = columns[slots[2]!]!;
    const introduction = columns[slots[3]!]!;
    const regulating = columns[slots[4]!]![0]!;
    const population = columns[slots[5]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionTotalPayment(income[place]!, cost[place]!, structural[place]!, introduction[place]!, regulating, population[place]!);
    }
  },
  "regional_closing_from_appropriation_pc": (out, columns, slots) => {
    const appropriation = columns[slots[0]!]![0]!;
    const items = columns[slots[1]!]![0]!;
    const population = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = regionalClosing(appropriation, items, population);
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
  "health_care_need_age_6_18": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = schoolAgeNeed(first[place]!, firstCost, second[place]!, secondCost);
    }
  },
  "disability_services_at_national_cost": (out, columns, slots) => {
    const housingAndDailyActivity = columns[slots[0]!]!;
    const personalAssistance = columns[slots[1]!]!;
    const otherServices = columns[slots[2]!]!;
    const paymentToAgency = columns[slots[3]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = servicesAtNationalCost(housingAndDailyActivity[place]!, personalAssistance[place]!, otherServices[place]!, paymentToAgency[place]!);
    }
  },
  "settlement_density": (out, columns, slots) => {
    const urbanShare = columns[slots[0]!]!;
    const density = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = settlementDensity(urbanShare[place]!, density[place]!);
    }
  },
  "disability_short_stay_cost": (out, columns, slots) => {
    const cost = columns[slots[0]!]![0]!;
    const stays = columns[slots[1]!]![0]!;
    const supervision = columns[slots[2]!]![0]!;
    const supervisionWeight = columns[slots[3]!]![0]!;
    const relief = columns[slots[4]!]![0]!;
    const reliefWeight = columns[slots[5]!]![0]!;
    const companion = columns[slots[6]!]![0]!;
    const companionWeight = columns[slots[7]!]![0]!;
    const contact = columns[slots[8]!]![0]!;
    const contactWeight = columns[slots[9]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = shortStayCost(cost, stays, supervision, supervisionWeight, relief, reliefWeight, companion, companionWeight, contact, contactWeight);
    }
  },
  "elderly_care_sparse_home_help_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = sparseHomeHelp(supplement[place]!, mean);
    }
  },
  "elderly_care_sparse_home_help_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = sparseHomeHelpBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "elderly_care_sparse_institutions_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = sparseInstitutions(supplement[place]!, mean);
    }
  },
  "elderly_care_sparse_institutions_before_deduction_pc": (out, columns, slots) => {
    const age = columns[slots[0]!]!;
    const density = columns[slots[1]!]!;
    const limit = columns[slots[2]!]![0]!;
    const highest = columns[slots[3]!]![0]!;
    const slope = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = sparseInstitutionsBeforeDeduction(age[place]!, density[place]!, limit, highest, slope);
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
  "adult_education_swedish_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = swedishForImmigrants(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "adult_education_swedish_cost_per_person": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = swedishForImmigrantsCostPerPerson(national, persons, inhabitants);
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
  "adult_education_upper_secondary_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondaryAdultEducation(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "adult_education_upper_secondary_cost_per_person": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondaryAdultEducationCostPerPerson(national, persons, inhabitants);
    }
  },
  "upper_secondary_school_allowance_pc": (out, columns, slots) => {
    const persons = columns[slots[0]!]!;
    const cost = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolAllowance(persons[place]!, cost, inhabitants[place]!);
    }
  },
  "upper_secondary_school_before_wages_pc": (out, columns, slots) => {
    const allowance = columns[slots[0]!]!;
    const programme = columns[slots[1]!]!;
    const sparsity = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolBeforeWages(allowance[place]!, programme[place]!, sparsity[place]!);
    }
  },
  "upper_secondary_school_components_pc": (out, columns, slots) => {
    const beforeWages = columns[slots[0]!]!;
    const wages = columns[slots[1]!]!;
    const youthChange = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolComponents(beforeWages[place]!, wages[place]!, youthChange[place]!);
    }
  },
  "upper_secondary_school_cost_per_youth_16_18": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const persons = columns[slots[1]!]![0]!;
    const inhabitants = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolCostPerYouth(national, persons, inhabitants);
    }
  },
  "upper_secondary_school_standard_cost_from_formula_pc": (out, columns, slots) => {
    const sum = columns[slots[0]!]!;
    const price = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = round(upperSecondarySchoolFromFormula(sum[place]!, price));
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
  "upper_secondary_school_national_from_reference_pc": (out, columns, slots) => {
    const mean = columns[slots[0]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolNationalFromReference(mean);
    }
  },
  "upper_secondary_school_national_raised_pc": (out, columns, slots) => {
    const national = columns[slots[0]!]![0]!;
    const total = columns[slots[1]!]![0]!;
    const increase = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolNationalRaised(national, total, increase, price);
    }
  },
  "upper_secondary_school_programme_pc": (out, columns, slots) => {
    const twoYears = columns[slots[0]!]!;
    const threeYears = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolProgramme(twoYears[place]!, threeYears[place]!);
    }
  },
  "upper_secondary_school_programme_pc.standard_cost_per_youth": (out, columns, slots) => {
    const twoYears = columns[slots[0]!]!;
    const youths = columns[slots[1]!]!;
    const inhabitants = columns[slots[2]!]!;
    const threeYears = columns[slots[3]!]!;
    const youthsThreeYears = columns[slots[4]!]!;
    const inhabitantsThreeYears = columns[slots[5]!]!;
    const national = columns[slots[6]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolProgrammeAgainstStandardCost(twoYears[place]!, youths[place]!, inhabitants[place]!, threeYears[place]!, youthsThreeYears[place]!, inhabitantsThreeYears[place]!, national);
    }
  },
  "upper_secondary_school_programme_pc.relative_cost": (out, columns, slots) => {
    const twoYears = columns[slots[0]!]!;
    const youths = columns[slots[1]!]!;
    const mean = columns[slots[2]!]![0]!;
    const threeYears = columns[slots[3]!]!;
    const youthsThreeYears = columns[slots[4]!]!;
    const meanThreeYears = columns[slots[5]!]![0]!;
    const allowance = columns[slots[6]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolProgrammeRelative(twoYears[place]!, youths[place]!, mean, threeYears[place]!, youthsThreeYears[place]!, meanThreeYears, allowance[place]!);
    }
  },
  "upper_secondary_school_sparsity_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolSparsity(supplement[place]!, mean);
    }
  },
  "upper_secondary_school_sparsity_before_deduction_pc": (out, columns, slots) => {
    const base = columns[slots[0]!]!;
    const index = columns[slots[1]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolSparsityBeforeDeduction(base[place]!, index[place]!);
    }
  },
  "upper_secondary_school_wages_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolWages(supplement[place]!, mean);
    }
  },
  "upper_secondary_school_wages_before_deduction_pc": (out, columns, slots) => {
    const cost = columns[slots[0]!]!;
    const wageShare = columns[slots[1]!]![0]!;
    const wageIndex = columns[slots[2]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolWagesBeforeDeduction(cost[place]!, wageShare, wageIndex[place]!);
    }
  },
  "upper_secondary_school_youth_change_pc": (out, columns, slots) => {
    const supplement = columns[slots[0]!]!;
    const mean = columns[slots[1]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolYouthChange(supplement[place]!, mean);
    }
  },
  "upper_secondary_school_youth_change_before_deduction_pc": (out, columns, slots) => {
    const change = columns[slots[0]!]!;
    const before = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolYouthChangeBeforeDeduction(change[place]!, before[place]!, amount, price, population[place]!);
    }
  },
  "upper_secondary_school_youth_change_before_deduction_pc.persons_now": (out, columns, slots) => {
    const change = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const amount = columns[slots[2]!]![0]!;
    const price = columns[slots[3]!]![0]!;
    const population = columns[slots[4]!]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolYouthChangeOfPersonsNow(change[place]!, now[place]!, amount, price, population[place]!);
    }
  },
  "upper_secondary_school_youth_change_share": (out, columns, slots) => {
    const before = columns[slots[0]!]!;
    const now = columns[slots[1]!]!;
    const nationBefore = columns[slots[2]!]![0]!;
    const nationNow = columns[slots[3]!]![0]!;
    const threshold = columns[slots[4]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = upperSecondarySchoolYouthChangeShare(before[place]!, now[place]!, nationBefore, nationNow, threshold);
    }
  },
  "health_care_need_age_1_5": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = youngChildrenNeed(first[place]!, firstCost, second[place]!, secondCost);
    }
  },
  "health_care_need_age_19_49": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    const third = columns[slots[4]!]!;
    const thirdCost = columns[slots[5]!]![0]!;
    const fourth = columns[slots[6]!]!;
    const fourthCost = columns[slots[7]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = youngerAdultsNeed(first[place]!, firstCost, second[place]!, secondCost, third[place]!, thirdCost, fourth[place]!, fourthCost);
    }
  },
  "health_care_need_age_70_79": (out, columns, slots) => {
    const first = columns[slots[0]!]!;
    const firstCost = columns[slots[1]!]![0]!;
    const second = columns[slots[2]!]!;
    const secondCost = columns[slots[3]!]![0]!;
    const third = columns[slots[4]!]!;
    const thirdCost = columns[slots[5]!]![0]!;
    const fourth = columns[slots[6]!]!;
    const fourthCost = columns[slots[7]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = youngerElderlyNeed(first[place]!, firstCost, second[place]!, secondCost, third[place]!, thirdCost, fourth[place]!, fourthCost);
    }
  },
  "upper_secondary_school_youth_cost_three_years_before": (out, columns, slots) => {
    const enrolledCost = columns[slots[0]!]!;
    const notEnrolled = columns[slots[1]!]!;
    const meanCost = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = youthCostThreeYearsBefore(enrolledCost[place]!, notEnrolled[place]!, meanCost);
    }
  },
  "upper_secondary_school_youth_cost_two_years_before": (out, columns, slots) => {
    const enrolledCost = columns[slots[0]!]!;
    const notEnrolled = columns[slots[1]!]!;
    const meanCost = columns[slots[2]!]![0]!;
    for (let place = 0; place < out.length; place++) {
      out[place] = youthCostTwoYearsBefore(enrolledCost[place]!, notEnrolled[place]!, meanCost);
    }
  },
};
