import { step, sumOf, weightedMean } from "@barkraft/core";
import { taxCollectionAct } from "../law.ts";
import { population } from "../population/population.ts";
import { municipalTaxRate, regionalTaxRate, taxBase } from "./inputs.ts";
import { scalingFactor } from "./scaling-factor.ts";

/**
 * Preliminary own tax revenue of a municipality, SEK.
 * Lag (1965:269) 4 §: tax base × scaling factors × own tax rate; the final settlement comes two years later.
 */
export const ownTaxRevenue = step({
  id: "own_tax_revenue",
  label: {
    sv: "Egna skatteintäkter, preliminärt",
    da: "Egne skatteindtægter, foreløbigt",
    en: "Own tax revenue, preliminary",
  },
  description: {
    sv: "Preliminära kommunalskattemedel, före slutavräkningen som kommer två år senare.",
    da: "Foreløbige kommunale skatteindtægter, før slutafregningen to år senere.",
    en: "Preliminary municipal tax revenue, before the final settlement two years later.",
  },
  level: "municipality",
  unit: "SEK",
  law: [taxCollectionAct("4 §")],
  from: { taxBase, scalingFactor, taxRate: municipalTaxRate },
  formula: ({ taxBase, scalingFactor, taxRate }) => taxBase * scalingFactor * taxRate,
});

/** Own tax revenue per inhabitant, SEK per inhabitant on 1 November the year before. Lag (1965:269) 4 §. */
export const ownTaxRevenuePerInhabitant = step({
  id: "own_tax_revenue_pc",
  label: {
    sv: "Egna skatteintäkter per invånare, preliminärt",
    da: "Egne skatteindtægter pr. indbygger, foreløbigt",
    en: "Own tax revenue per inhabitant, preliminary",
  },
  description: {
    sv: "Preliminära kommunalskattemedel per invånare den 1 november året före.",
    da: "Foreløbige kommunale skatteindtægter pr. indbygger 1. november året før.",
    en: "Preliminary municipal tax revenue per inhabitant on 1 November the year before.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [taxCollectionAct("4 §")],
  from: { ownTaxRevenue, population },
  formula: ({ ownTaxRevenue, population }) => ownTaxRevenue / population,
});

/**
 * Preliminary own tax revenue of a region, SEK. Lag (1965:269) 4 §. Gotland's regional tasks are paid by
 * the municipal rate, so Region Gotland has none.
 */
export const regionOwnTaxRevenue = step({
  id: "region_own_tax_revenue",
  label: {
    sv: "Regionens egna skatteintäkter, preliminärt",
    da: "Regionens egne skatteindtægter, foreløbigt",
    en: "Region's own tax revenue, preliminary",
  },
  description: {
    sv: "Preliminära regionskattemedel, före slutavräkningen som kommer två år senare.",
    da: "Foreløbige regionale skatteindtægter, før slutafregningen to år senere.",
    en: "Preliminary regional tax revenue, before the final settlement two years later.",
  },
  level: "region",
  unit: "SEK",
  law: [taxCollectionAct("4 §")],
  from: { taxBase: sumOf(taxBase), scalingFactor, taxRate: regionalTaxRate },
  formula: ({ taxBase, scalingFactor, taxRate }) => taxBase * scalingFactor * taxRate,
});

/** Mean municipal tax rate of the nation, percent, each municipality weighing as much as its tax base. */
export const meanMunicipalTaxRate = step({
  id: "mean_municipal_tax_rate",
  label: {
    sv: "Genomsnittlig kommunal skattesats",
    da: "Gennemsnitlig kommunal skatteprocent",
    en: "Mean municipal tax rate",
  },
  description: {
    sv: "Medelutdebitering till kommunerna, vägd med skatteunderlaget.",
    da: "Gennemsnitlig kommunal skatteprocent, vægtet med udskrivningsgrundlaget.",
    en: "Mean rate levied by the municipalities, weighted by tax base.",
  },
  level: "nation",
  unit: "percent",
  law: [taxCollectionAct("4 §")],
  from: { mean: weightedMean(municipalTaxRate, taxBase) },
  formula: ({ mean }) => mean,
});
