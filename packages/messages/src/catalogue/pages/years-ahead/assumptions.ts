import type { Catalogue } from "../../../catalogue.ts";

/** What the years ahead rest on, and what a reader may assume instead. */
export const assumptions = {
  "web.years-ahead.after": {
    sv: "Befolkningen efter prognosens slut",
    da: "Befolkningen efter prognosens slutning",
    en: "The population after the projection ends",
  },
  "web.years-ahead.assume": { sv: "Vad antas?", da: "Hvad antages?", en: "What is assumed?" },
  "web.years-ahead.range": {
    sv: "Utan ändring {value}; rimligt {low} till {high}.",
    da: "Uden ændring {value}; rimeligt {low} til {high}.",
    en: "Unless changed {value}; reasonable {low} to {high}.",
  },
  "web.years-ahead.reset": { sv: "Återställ", da: "Nulstil", en: "Reset" },
  "web.years-ahead.delayed": {
    sv: "Statsbidrag som kommer ett år sent, procent",
    da: "Statstilskud, der kommer et år for sent, procent",
    en: "State grants that come a year late, percent",
  },
  "web.years-ahead.delayed-year": { sv: "av årets", da: "af årets", en: "of those of" },
  "web.years-ahead.tax-rate": {
    sv: "Ändrad skattesats, kronor per hundralapp",
    da: "Ændret skatteprocent, procentpoint",
    en: "Change of the tax rate, percentage points",
  },
  "web.years-ahead.reserve": {
    sv: "Resultatreserv vid start, miljoner kronor",
    da: "Resultatreserve ved start, millioner svenske kroner",
    en: "Result reserve at the start, million SEK",
  },
  "web.years-ahead.assumptions": {
    sv: "Vad vilar det på?",
    da: "Hvad bygger det på?",
    en: "What does it rest on?",
  },
  "web.years-ahead.assumptions.caption": {
    sv: "Antaganden i bruk, med rimliga gränser och grund",
    da: "Antagelser i brug, med rimelige grænser og grundlag",
    en: "Assumptions in use, with reasonable limits and basis",
  },
  "web.years-ahead.assumption": { sv: "Antagande", da: "Antagelse", en: "Assumption" },
  "web.years-ahead.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "web.years-ahead.lowest": { sv: "Lägst", da: "Lavest", en: "Lowest" },
  "web.years-ahead.highest": { sv: "Högst", da: "Højest", en: "Highest" },
  "web.years-ahead.basis": { sv: "Grund", da: "Grundlag", en: "Basis" },
  "web.years-ahead.unit.years": { sv: "år", da: "år", en: "years" },
  "web.years-ahead.method": {
    sv: "Egen skatt följer skatteunderlaget och folkmängden i arbetsför ålder. Inkomstutjämningen räknas varje år enligt lagens formel för alla kommuner; regleringsposten för summan till statsbidraget. Kostnaden följer befolkningens ålder och kostnad per person. Det som inte självfinansieras lånas.",
    da: "Egen skat følger udskrivningsgrundlaget og befolkningen i den arbejdsdygtige alder. Indkomstudligningen beregnes hvert år efter lovens formel for alle kommuner; reguleringsposten bringer summen til statstilskuddet. Udgiften følger befolkningens alder og udgift pr. person. Det, der ikke selvfinansieres, lånes.",
    en: "Own tax follows the tax base and the population of working age. The income equalisation is computed every year by the law's formula for all municipalities; the regulating item brings the sum to the state grant. Cost follows the ages of the population and the cost per person. What is not self-financed is borrowed.",
  },
  "web.years-ahead.population": {
    sv: "Befolkningsprognos: basår {from}, till {until}.",
    da: "Befolkningsprognose: basisår {from}, til {until}.",
    en: "Population projection: base year {from}, to {until}.",
  },
} as const satisfies Catalogue;
