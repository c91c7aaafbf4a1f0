import type { Catalogue } from "../../../catalogue.ts";

/** The support that keeps the sector from cutting. */
export const support = {
  "cli.support.description": {
    sv: "räkna ut det stöd som gör att kommuner och regioner slipper skära ned",
    da: "beregn den støtte, der gør, at kommuner og regioner slipper for at skære ned",
    en: "compute the support that keeps municipalities and regions from cutting",
  },
  "cli.support.option.year": {
    sv: "år som frågan gäller: 2020, 2021 eller 2022; annars 2021",
    da: "år, som spørgsmålet gælder: 2020, 2021 eller 2022; ellers 2021",
    en: "year that is asked about: 2020, 2021 or 2022; otherwise 2021",
  },
  "cli.support.option.share": {
    sv: "hur många procent av kommunerna som ett lika stöd per invånare ska räcka för; annars 90",
    da: "hvor mange procent af kommunerne samme støtte pr. indbygger skal række til; ellers 90",
    en: "percent of the municipalities that a support per inhabitant is to suffice for; otherwise 90",
  },
  "cli.support.option.reserve": {
    sv: "en kommuns egen reserv i kronor, till exempel 1880=150e6; kan ges flera gånger",
    da: "en kommunes egen reserve i svenske kroner, for eksempel 1880=150e6; kan gives flere gange",
    en: "a municipality's own reserve in kronor, for example 1880=150e6; may be given several times",
  },
  "cli.support.examples": {
    sv: "Exempel:\n  barkraft support\n      hösten 2020: skatteunderlaget växer 1,3 procent 2021\n  barkraft support --assume growth_second_year=0,wanted_result=0\n      ett skatteunderlag som står stilla, och bara balanskravet att nå\n  barkraft support --municipality Örebro --reserve Örebro=400e6",
    da: "Eksempler:\n  barkraft support\n      efteråret 2020: udskrivningsgrundlaget vokser 1,3 procent i 2021\n  barkraft support --assume growth_second_year=0,wanted_result=0\n      et udskrivningsgrundlag, der står stille, og kun balancekravet at nå\n  barkraft support --municipality Örebro --reserve Örebro=400e6",
    en: "Examples:\n  barkraft support\n      autumn 2020: the tax base grows by 1.3 percent in 2021\n  barkraft support --assume growth_second_year=0,wanted_result=0\n      a tax base that stands still, and only the balance requirement to meet\n  barkraft support --municipality Örebro --reserve Örebro=400e6",
  },
  "cli.support.heading": {
    sv: "Stöd som gör att kommuner och regioner slipper skära ned {year}",
    da: "Støtte, der gør, at kommuner og regioner slipper for at skære ned i {year}",
    en: "Support that keeps municipalities and regions from cutting in {year}",
  },
  "cli.support.answer": {
    sv: "Utöver det som redan är utlovat saknas {together} miljarder kronor {year}, varav {municipalities} i kommunerna. SKR:s bedömning 2020 var i storleksordningen {association} miljarder.",
    da: "Ud over det, der allerede er lovet, mangler der {together} milliarder svenske kroner i {year}, heraf {municipalities} i kommunerne. SKR's vurdering i 2020 var i størrelsesordenen {association} milliarder.",
    en: "Beyond what is already promised SEK {together} billion is lacking in {year}, of which {municipalities} in the municipalities. The association's estimate in 2020 was about {association} billion.",
  },
  "cli.support.ways": {
    sv: "I kommunerna: exakt det som var och en av de {lacking} saknar är {exact} miljarder; lika mycket per invånare så att {share} procent klarar sig är {some}, så att alla gör det {all}.",
    da: "I kommunerne: præcis det, som hver af de {lacking} mangler, er {exact} milliarder; lige meget pr. indbygger, så {share} procent klarer sig, er {some}, så alle gør det {all}.",
    en: "In the municipalities: exactly what each of the {lacking} lacks is {exact} billion; the same per inhabitant so that {share} percent manage is {some}, so that all do {all}.",
  },
  "cli.support.instead": {
    sv: "I stället: {ore} öre högre skatt i genomsnitt, eller {jobs} anställda färre. Reserverna (RUR) var {reserves} miljarder i {holders} kommuner; i vilka är inte känt. Ett underskott får bokföras men ska återställas inom {years} år.",
    da: "I stedet: {ore} øre højere skat i gennemsnit, eller {jobs} færre ansatte. Reserverne (RUR) var {reserves} milliarder i {holders} kommuner; i hvilke vides ikke. Et underskud må bogføres, men skal genoprettes inden for {years} år.",
    en: "Instead: {ore} öre higher tax on average, or {jobs} fewer employees. The reserves (RUR) were {reserves} billion in {holders} municipalities; in which ones is not known. A deficit may be booked but must be restored within {years} years.",
  },
  "cli.support.lost_jobs": {
    sv: "Sparas det i stället försvinner {jobs} anställda. Blir {share} procent av dem arbetslösa i kommunen stiger arbetslösheten {points} procentenheter och det ekonomiska biståndet (socialbidraget) {first} miljoner kronor samma år och {after} miljoner året efter ({low} till {high}), med {uninsured} procent utan a-kassa.",
    da: "Spares der i stedet, forsvinder {jobs} ansatte. Bliver {share} procent af dem ledige i kommunen, stiger ledigheden {points} procentpoint og kontanthjælpen {first} millioner svenske kroner samme år og {after} millioner året efter ({low} til {high}) med {uninsured} procent uden a-kasse.",
    en: "Cutting instead, {jobs} employees go. If {share} percent of them become unemployed in the municipality, unemployment rises by {points} percentage points and social assistance by {first} million kronor the same year and {after} million the year after ({low} to {high}), with {uninsured} percent outside unemployment insurance.",
  },
  "cli.support.assistance": {
    sv: "Socialbidrag året efter",
    da: "Kontanthjælp året efter",
    en: "Assistance the year after",
  },
  "cli.support.note.regions": {
    sv: "Regionernas bokslut finns inte i siffrorna: de antas ha samma läge som kommunerna i förhållande till sin skatt.",
    da: "Regionernes regnskaber findes ikke i tallene: de antages at være i samme situation som kommunerne i forhold til deres skat.",
    en: "The regions' accounts are not in the figures: they are taken to be in the municipalities' position in proportion to their tax.",
  },
  "cli.support.note.reserves": {
    sv: "Reservernas storlek per kommun är okänd här; ge den med --reserve.",
    da: "Reservernes størrelse pr. kommune er ukendt her; giv den med --reserve.",
    en: "The reserve of each municipality is not known here; give it with --reserve.",
  },
  "cli.support.note.opening": {
    sv: "Räknat från boksluten {year}, med finansnettot som medel av de fem åren före. Belopp i årets priser.",
    da: "Beregnet ud fra regnskaberne {year}, med finansnettoet som gennemsnit af de fem år før. Beløb i årets priser.",
    en: "Counted from the accounts of {year}, with the financial net as the mean of the five years before. Amounts in the prices of the year.",
  },
  "cli.support.places": {
    sv: "Kommuner {year}, de som saknar mest per invånare först",
    da: "Kommuner {year}, de der mangler mest pr. indbygger først",
    en: "Municipalities {year}, those lacking most per inhabitant first",
  },
  "cli.support.years": {
    sv: "Kommunerna tillsammans, år för år, om inget skärs ned",
    da: "Kommunerne tilsammen, år for år, hvis intet skæres ned",
    en: "The municipalities together, year by year, if nothing is cut",
  },
  "cli.support.lacking": { sv: "Saknas", da: "Mangler", en: "Lacking" },
  "cli.support.result": { sv: "Resultat", da: "Resultat", en: "Result" },
  "cli.support.wanted": { sv: "Resultatmål", da: "Resultatmål", en: "Result wanted" },
  "cli.support.tax_rise": { sv: "Skattehöjning", da: "Skatteforhøjelse", en: "Tax rise" },
  "cli.support.deficit": { sv: "Underskott", da: "Underskud", en: "Deficit" },
  "cli.support.restored": { sv: "Återställs per år", da: "Genoprettes pr. år", en: "Restored a year" },
  "cli.support.jobs": { sv: "Anställda", da: "Ansatte", en: "Employees" },
  "cli.support.reserve": { sv: "Egen reserv täcker", da: "Egen reserve dækker", en: "Own reserve covers" },
  "cli.support.tax": { sv: "Skatter", da: "Skatter", en: "Taxes" },
  "cli.support.grants": { sv: "Bidrag", da: "Tilskud", en: "Grants" },
  "cli.support.cost": { sv: "Nettokostnad", da: "Nettoudgift", en: "Net cost" },
  "cli.support.financial": { sv: "Finansnetto", da: "Finansnetto", en: "Financial net" },
  "cli.support.together": { sv: "Saknas", da: "Mangler", en: "Lacking" },
  "cli.support.with_regions": { sv: "Med regioner", da: "Med regioner", en: "With regions" },
  "cli.support.exact": { sv: "Exakt var och en", da: "Præcis hver enkelt", en: "Exactly each" },
  "cli.support.for_share": {
    sv: "Lika per invånare, {share} procent",
    da: "Lige meget pr. indbygger, {share} procent",
    en: "Same per inhabitant, {share} percent",
  },
  "cli.support.for_all": {
    sv: "Lika per invånare, alla",
    da: "Lige meget pr. indbygger, alle",
    en: "Same per inhabitant, all",
  },
  "cli.support.at_low": { sv: "Stöd vid lågt", da: "Støtte ved lavt", en: "Support at low" },
  "cli.support.at_high": { sv: "Stöd vid högt", da: "Støtte ved højt", en: "Support at high" },
  "cli.support.meets": { sv: "Ger 8 mdr", da: "Giver 8 mia.", en: "Gives 8 bn" },
} as const satisfies Catalogue;
