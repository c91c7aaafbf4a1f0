import { step, sumOf } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { taxCollectionAct } from "../law.ts";
import { nationalPopulation, population } from "../population/population.ts";
import { municipalTaxRate } from "./inputs.ts";
import { ownTaxRevenue } from "./own-tax-revenue.ts";

const law = [taxCollectionAct("4 §")];

/** The incomes of the year itself, as the final tax decisions give them: the tax base of two equalisation years later. */
export const finalTaxBase = figure({
  id: "final_tax_base",
  label: { sv: "Slutligt skatteunderlag", da: "Endeligt udskrivningsgrundlag", en: "Final tax base" },
  description: {
    sv: "Beskattningsbar förvärvsinkomst under året enligt de slutliga skattebesluten: skatteunderlaget för utjämningen två år senare.",
    da: "Skattepligtig erhvervsindkomst i året efter de endelige skatteafgørelser: udskrivningsgrundlaget for udligningen to år senere.",
    en: "Taxable earned income of the year by the final tax decisions: the tax base of the equalisation two years later.",
  },
  level: "municipality",
  unit: "SEK",
  read: { table: "tax-base", column: "tax_base_sek", yearColumn: "equalisation_year", yearsBefore: -2 },
});

/** What a municipality's tax on the incomes of the year came to, SEK: final tax base times its own rate. Lag (1965:269) 4 §. */
export const finalTaxRevenue = step({
  id: "final_tax_revenue",
  label: {
    sv: "Slutlig skatt på årets inkomster",
    da: "Endelig skat af årets indkomster",
    en: "Final tax on the year's incomes",
  },
  description: {
    sv: "Slutligt skatteunderlag gånger kommunens skattesats. Kommunen får inte detta belopp: bara landets skillnad mot det preliminära delas ut.",
    da: "Endeligt udskrivningsgrundlag gange kommunens skatteprocent. Kommunen får ikke dette beløb: kun landets forskel til det foreløbige fordeles.",
    en: "Final tax base times the municipality's rate. The municipality does not get this amount: only the nation's difference from the preliminary one is shared out.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: { taxBase: finalTaxBase, taxRate: municipalTaxRate },
  formula: ({ taxBase, taxRate }) => taxBase * taxRate,
});

/**
 * Final settlement (slutavräkning) of the municipalities for the year, SEK per inhabitant, the same for all: the
 * nation's final less preliminary tax, divided by the inhabitants of 1 November the year before. Lag (1965:269) 4 §.
 */
export const finalSettlement = step({
  id: "final_settlement_pc",
  label: { sv: "Slutavräkning", da: "Slutafregning", en: "Final settlement" },
  description: {
    sv: "Landets slutliga skatt minus den preliminära, delad lika per invånare den 1 november året före. Betalas i januari två år efter inkomståret. Okänd tills alla kommuners slutliga skatteunderlag är kända.",
    da: "Landets endelige skat minus den foreløbige, delt lige pr. indbygger 1. november året før. Betales i januar to år efter indkomståret. Ukendt, til alle kommuners endelige udskrivningsgrundlag er kendt.",
    en: "The nation's final tax less the preliminary one, divided equally per inhabitant on 1 November the year before. Paid in January two years after the year of the incomes. Unknown until every municipality's final tax base is known.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law,
  from: {
    final: sumOf(finalTaxRevenue),
    preliminary: sumOf(ownTaxRevenue),
    population: nationalPopulation,
  },
  formula: ({ final, preliminary, population }) => (final - preliminary) / population,
});

/** A municipality's part of the final settlement for the year, SEK. Lag (1965:269) 4 §. */
export const finalSettlementPayment = step({
  id: "final_settlement_payment",
  label: { sv: "Slutavräkning, belopp", da: "Slutafregning, beløb", en: "Final settlement, amount" },
  description: {
    sv: "Slutavräkningen per invånare gånger kommunens invånare den 1 november året före.",
    da: "Slutafregningen pr. indbygger gange kommunens indbyggere 1. november året før.",
    en: "The settlement per inhabitant times the municipality's inhabitants on 1 November the year before.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: { settlement: finalSettlement, population },
  formula: ({ settlement, population }) => settlement * population,
});
