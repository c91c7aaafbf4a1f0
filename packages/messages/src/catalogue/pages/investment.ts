import type { Catalogue } from "../../catalogue.ts";

/** The page of investment, figure 3 of the report. */
export const investment = {
  "web.investment.title": {
    sv: "Vad händer med investeringarna när resultatet sjunker?",
    da: "Hvad sker der med investeringerne, når resultatet falder?",
    en: "What happens to investment when the result falls?",
  },
  "web.investment.line": {
    sv: "Från bokslutet {from}",
    da: "Fra regnskabet {from}",
    en: "From the accounts of {from}",
  },
  "web.investment.sentence": {
    sv: "{name}: med {financing} självfinansiering räcker ett resultat på 4 procent av skatt och bidrag till investeringar på {high} av dem år {year}, ett nollresultat till {low}.",
    da: "{name}: med {financing} selvfinansiering rækker et resultat på 4 procent af skat og tilskud til investeringer på {high} af dem i {year}, et nulresultat til {low}.",
    en: "{name}: with {financing} self-financing a result of 4 percent of tax and grants pays for investment of {high} of them in {year}, a result of nought for {low}.",
  },
  "web.investment.basis": {
    sv: "Löpande priser. △ antaget: modellen i not 34 i Kommuninvests rapport 2020. Regionernas bokslut finns inte bland uppgifterna. Beräkning på data från Kolada.",
    da: "Løbende priser. △ antaget: modellen i note 34 i Kommuninvests rapport 2020. Regionernes regnskaber findes ikke blandt tallene. Beregning på data fra Kolada.",
    en: "Current prices. △ assumed: the model of note 34 in Kommuninvest's report of 2020. The accounts of the regions are not among the figures. Calculation on data from Kolada.",
  },
  "web.investment.refused": {
    sv: "Det går inte att räkna:",
    da: "Det kan ikke beregnes:",
    en: "This cannot be computed:",
  },
  "web.investment.municipality": { sv: "Kommun", da: "Kommune", en: "Municipality" },
  "web.investment.all": { sv: "Alla kommuner", da: "Alle kommuner", en: "All municipalities" },
  "web.investment.from": { sv: "Från år", da: "Fra år", en: "From year" },
  "web.investment.timing": { sv: "Skrivs av från", da: "Afskrives fra", en: "Written off from" },
  "web.investment.timing.next": { sv: "året efter", da: "året efter", en: "the year after" },
  "web.investment.timing.same": { sv: "samma år", da: "samme år", en: "the same year" },
  "web.investment.self-financing": {
    sv: "Självfinansiering, procent",
    da: "Selvfinansiering, procent",
    en: "Self-financing, percent",
  },
  "web.investment.growth": {
    sv: "Skatt och bidrag ökar, procent om året",
    da: "Skat og tilskud vokser, procent om året",
    en: "Tax and grants grow, percent a year",
  },
  "web.investment.price-growth": {
    sv: "Investeringspris (utvidgad), procent om året",
    da: "Investeringspris (udvidet), procent om året",
    en: "Price of investment (extended), percent a year",
  },
  "web.investment.least": {
    sv: "Minsta underhåll (utvidgad), procent av avskrivningarna",
    da: "Mindste vedligehold (udvidet), procent af afskrivningerne",
    en: "Least maintenance (extended), percent of depreciation",
  },
  "web.investment.figure": {
    sv: "Hur mycket kan investeras vid olika resultat?",
    da: "Hvor meget kan investeres ved forskellige resultater?",
    en: "How much can be invested at different results?",
  },
  "web.investment.finding.simple": {
    sv: "Rapportens modell: {high} till {low} av skatt och bidrag år {year}",
    da: "Rapportens model: {high} til {low} af skat og tilskud i {year}",
    en: "The report's model: {high} to {low} of tax and grants in {year}",
  },
  "web.investment.finding.extended": {
    sv: "När gamla avskrivningar faller bort: {high} till {low} år {year}",
    da: "Når gamle afskrivninger falder bort: {high} til {low} i {year}",
    en: "When old depreciation falls away: {high} to {low} in {year}",
  },
  "web.investment.note": {
    sv: "Investering i procent av skatt och bidrag. Bokslut härlett ur publicerad självfinansieringsgrad; linjerna framåt är antagna och heter efter resultatet i procent av skatt och bidrag.",
    da: "Investering i procent af skat og tilskud. Regnskab udledt af offentliggjort selvfinansieringsgrad; linjerne frem er antaget og hedder efter resultatet i procent af skat og tilskud.",
    en: "Investment in percent of tax and grants. Accounts derived from the published self-financing; the lines ahead are assumed and named after the result in percent of tax and grants.",
  },
  "web.investment.models": {
    sv: "Investering = (avskrivningar + resultat) / självfinansieringsgrad; avskrivningarna ökar med 1/33 av varje ny investering. Den utvidgade modellen låter också gamla avskrivningar falla bort på 33 år och håller ett minsta underhåll i årets priser.",
    da: "Investering = (afskrivninger + resultat) / selvfinansieringsgrad; afskrivningerne vokser med 1/33 af hver ny investering. Den udvidede model lader også gamle afskrivninger falde bort på 33 år og holder et mindste vedligehold i årets priser.",
    en: "Investment = (depreciation + result) / self-financing; depreciation grows by 1/33 of each new investment. The extended model also lets old depreciation fall away over 33 years and keeps a least maintenance at the year's prices.",
  },
  "web.investment.booked": { sv: "bokslut", da: "regnskab", en: "accounts" },
  "web.investment.unit": {
    sv: "procent av skatt och bidrag",
    da: "procent af skat og tilskud",
    en: "percent of tax and grants",
  },
  "web.investment.year": { sv: "År", da: "År", en: "Year" },
  "web.investment.source.text": {
    sv: "Beräkning på data från Kolada",
    da: "Beregning på data fra Kolada",
    en: "Calculation on data from Kolada",
  },
  "web.investment.history": {
    sv: "Hur mycket har investerats hittills?",
    da: "Hvor meget er der investeret hidtil?",
    en: "How much has been invested so far?",
  },
  "web.investment.history.caption": {
    sv: "Miljoner kronor och procent, löpande priser. Investeringen är härledd",
    da: "Millioner svenske kroner og procent, løbende priser. Investeringen er udledt",
    en: "Million SEK and percent, current prices. Investment is derived",
  },
  "web.investment.history.investment": { sv: "Investering", da: "Investering", en: "Investment" },
  "web.investment.history.depreciation": { sv: "Avskrivningar", da: "Afskrivninger", en: "Depreciation" },
  "web.investment.history.result": { sv: "Resultat", da: "Resultat", en: "Result" },
  "web.investment.history.self-financing": {
    sv: "Självfinansiering, %",
    da: "Selvfinansiering, %",
    en: "Self-financing, %",
  },
  "web.investment.history.covered": {
    sv: "Andel som är med, %",
    da: "Andel, der er med, %",
    en: "Share covered, %",
  },
  "web.investment.history.note": {
    sv: "Investering = (avskrivningar + resultat) / publicerad självfinansieringsgrad. Nära noll säger graden ingenting; sådana kommuner och år är inte med.",
    da: "Investering = (afskrivninger + resultat) / offentliggjort selvfinansieringsgrad. Nær nul siger graden intet; sådanne kommuner og år er ikke med.",
    en: "Investment = (depreciation + result) / published self-financing. Near nought that says nothing; such municipalities and years are left out.",
  },
  "web.investment.debt": {
    sv: "Har skulden flyttat från staten till kommunerna?",
    da: "Er gælden flyttet fra staten til kommunerne?",
    en: "Has debt moved from the state to local government?",
  },
  "web.investment.debt.finding": {
    sv: "På ett decennium sjönk statens skuld från 33 till 24 procent av BNP, kommunsektorns steg från 6 till 12",
    da: "På et årti faldt statens gæld fra 33 til 24 procent af BNP, kommunesektorens steg fra 6 til 12",
    en: "In a decade the state's debt fell from 33 to 24 percent of GDP and that of local government rose from 6 to 12",
  },
  "web.investment.debt.note": {
    sv: "Procent av BNP. Kommunkoncernernas långa och korta skuld är härledd ur Kolada och SCB för varje år; statens och kommunsektorns är kända bara som två tal vardera i Kommuninvests rapport 2020 (ungefärliga år, ≈ skattat), och linjen mellan dem är bara dragen.",
    da: "Procent af BNP. Kommunekoncernernes lange og korte gæld er udledt af Kolada og SCB for hvert år; statens og kommunesektorens kendes kun som to tal hver i Kommuninvests rapport 2020 (omtrentlige år, ≈ skønnet), og linjen mellem dem er blot trukket.",
    en: "Percent of GDP. The long- and short-term debt of municipal groups is derived from Kolada and Statistics Sweden for each year; the state's and local government's are known only as two numbers each in Kommuninvest's report of 2020 (approximate years, ≈ estimated), and the line between them is merely drawn.",
  },
  "web.investment.debt.source": {
    sv: "Kommuninvest 2020; SCB; beräkning på data från Kolada",
    da: "Kommuninvest 2020; SCB; beregning på data fra Kolada",
    en: "Kommuninvest 2020; Statistics Sweden; calculation on data from Kolada",
  },
  "web.investment.debt.caption": {
    sv: "Skuld i procent av BNP",
    da: "Gæld i procent af BNP",
    en: "Debt in percent of GDP",
  },
  "web.investment.debt.whose": { sv: "Vems", da: "Hvem", en: "Whose" },
  "web.investment.debt.unit": { sv: "procent av BNP", da: "procent af BNP", en: "percent of GDP" },
  "web.investment.debt.status": { sv: "Säkerhet", da: "Sikkerhed", en: "Certainty" },
  "web.investment.debt.state": { sv: "staten", da: "staten", en: "the state" },
  "web.investment.debt.local": {
    sv: "kommuner och regioner",
    da: "kommuner og regioner",
    en: "municipalities and regions",
  },
  "web.investment.debt.municipal_groups": {
    sv: "kommunkoncerner",
    da: "kommunekoncerner",
    en: "municipal groups",
  },
} as const satisfies Catalogue;
