import { firstKnown, sumOf } from "@barkraft/core";
import { equalisationAct } from "../law.ts";
import { nationalTaxBaseTotal, taxBase } from "./inputs.ts";

/**
 * National tax base, SEK: the sum over the municipalities when all are known, otherwise the published total.
 * Lag (2004:773) 3–5 §§.
 */
export const nationalTaxBase = firstKnown({
  id: "national_tax_base",
  yearsBefore: 2,
  label: { sv: "Rikets skatteunderlag", da: "Landets udskrivningsgrundlag", en: "National tax base" },
  description: {
    sv: "Summan av alla kommuners skatteunderlag; den publicerade summan när inte alla kommuner finns med.",
    da: "Summen af alle kommuners udskrivningsgrundlag; den offentliggjorte sum, når ikke alle kommuner er med.",
    en: "The sum of every municipality's tax base; the published total when some municipality is missing.",
  },
  level: "nation",
  unit: "SEK",
  law: [equalisationAct("3–5 §§")],
  from: { everyMunicipality: sumOf(taxBase), publishedTotal: nationalTaxBaseTotal },
});
