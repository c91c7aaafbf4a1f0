import type { Catalogue } from "../../catalogue.ts";

/** The state of the sector. */
export const sector = {
  "cli.sector.description": {
    sv: "visa sektorns läge: underskott, resultat, skuld, reserver och vilka som lämnat uppgift",
    da: "vis sektorens tilstand: underskud, resultat, gæld, reserver og hvem der har indberettet",
    en: "show the state of the sector: deficits, results, debt, reserves and who has reported",
  },
  "cli.sector.option.year": {
    sv: "året vars kommuner listas; annars 2019",
    da: "året, hvis kommuner listes; ellers 2019",
    en: "the year whose municipalities are listed; otherwise 2019",
  },
  "cli.sector.examples": {
    sv: "Exempel:\n  barkraft sector --year 2019\n  barkraft sector --municipality Laxå\n  barkraft sector --data mina-prognoser\n      med result-forecasts.csv i mappen: vilka som har lämnat prognos, och hur många som väntar underskott",
    da: "Eksempler:\n  barkraft sector --year 2019\n  barkraft sector --municipality Laxå\n  barkraft sector --data mine-prognoser\n      med result-forecasts.csv i mappen: hvem der har indsendt en prognose, og hvor mange der venter underskud",
    en: "Examples:\n  barkraft sector --year 2019\n  barkraft sector --municipality Laxå\n  barkraft sector --data my-forecasts\n      with result-forecasts.csv in the folder: who has reported a forecast, and how many expect a deficit",
  },
  "cli.sector.heading": {
    sv: "Sektorns läge {year}",
    da: "Sektorens tilstand {year}",
    en: "The state of the sector {year}",
  },
  "cli.sector.sentence": {
    sv: "{red} av {known} kommuner hade negativt verksamhetsresultat {year}, {result} negativt resultat. Resultatet var {share} procent av skatter och bidrag för kommunerna tillsammans.",
    da: "{red} af {known} kommuner havde negativt driftsresultat i {year}, {result} negativt resultat. Resultatet var {share} procent af skatter og tilskud for kommunerne tilsammen.",
    en: "{red} of {known} municipalities had a negative operating result in {year}, {result} a negative result. The result was {share} percent of taxes and grants for the municipalities together.",
  },
  "cli.sector.missing": {
    sv: "Verksamhetsresultat saknas för {places}.",
    da: "Driftsresultat mangler for {places}.",
    en: "The operating result is missing for {places}.",
  },
  "cli.sector.reserve": {
    sv: "Högst {amount} miljarder kronor fick ha reserverats i {places} kommuner till och med {year}; hur mycket som är reserverat finns inte i uppgifterna.",
    da: "Højst {amount} milliarder kroner måtte være henlagt i {places} kommuner til og med {year}; hvor meget der er henlagt, er ikke blandt tallene.",
    en: "At most SEK {amount} billion could have been set aside in {places} municipalities by the end of {year}; how much was is not among the figures.",
  },
  "cli.sector.table.years": { sv: "År för år", da: "År for år", en: "Year by year" },
  "cli.sector.table.places": {
    sv: "Kommunerna {year}",
    da: "Kommunerne {year}",
    en: "The municipalities {year}",
  },
  "cli.sector.table.statements": {
    sv: "Publicerade uppgifter",
    da: "Offentliggjorte oplysninger",
    en: "Published statements",
  },
  "cli.sector.table.forecasts": {
    sv: "Insamlade prognoser",
    da: "Indsamlede prognoser",
    en: "Collected forecasts",
  },
  "cli.sector.table.place": { sv: "{name} år för år", da: "{name} år for år", en: "{name} year by year" },
  "cli.sector.column.year": { sv: "År", da: "År", en: "Year" },
  "cli.sector.column.red_operating": {
    sv: "Underskott i verksamheten",
    da: "Underskud på driften",
    en: "Negative operating result",
  },
  "cli.sector.column.known": { sv: "Av", da: "Af", en: "Out of" },
  "cli.sector.column.red_result": {
    sv: "Negativt resultat",
    da: "Negativt resultat",
    en: "Negative result",
  },
  "cli.sector.column.operating": { sv: "Verksamhetsresultat", da: "Driftsresultat", en: "Operating result" },
  "cli.sector.column.result": { sv: "Resultat", da: "Resultat", en: "Result" },
  "cli.sector.column.share": {
    sv: "Resultat av skatter och bidrag",
    da: "Resultat af skatter og tilskud",
    en: "Result of taxes and grants",
  },
  "cli.sector.column.equity": { sv: "Eget kapital", da: "Egenkapital", en: "Equity" },
  "cli.sector.column.debt": { sv: "Skuld", da: "Gæld", en: "Debt" },
  "cli.sector.column.ratio": { sv: "Soliditet", da: "Soliditetsgrad", en: "Equity ratio" },
  "cli.sector.column.reserve": { sv: "Högsta reserv", da: "Højeste reserve", en: "Largest reserve" },
  "cli.sector.column.missing": { sv: "Saknas", da: "Mangler", en: "Missing" },
  "cli.sector.column.measure": { sv: "Mått", da: "Mål", en: "Measure" },
  "cli.sector.column.stated": { sv: "Uppgivet", da: "Oplyst", en: "Stated" },
  "cli.sector.column.number": { sv: "Antal", da: "Antal", en: "Number" },
  "cli.sector.column.amount": { sv: "Belopp", da: "Beløb", en: "Amount" },
  "cli.sector.column.source": { sv: "Källa", da: "Kilde", en: "Source" },
  "cli.sector.column.reported": { sv: "Lämnat", da: "Indsendt", en: "Reported" },
  "cli.sector.column.level": { sv: "Nivå", da: "Niveau", en: "Level" },
  "cli.sector.measure.negative_operating_result": {
    sv: "Negativt verksamhetsresultat",
    da: "Negativt driftsresultat",
    en: "Negative operating result",
  },
  "cli.sector.measure.operating_result": {
    sv: "Verksamhetsresultat",
    da: "Driftsresultat",
    en: "Operating result",
  },
  "cli.sector.measure.negative_operating_result_forecast": {
    sv: "Prognos: negativt verksamhetsresultat",
    da: "Prognose: negativt driftsresultat",
    en: "Forecast: negative operating result",
  },
  "cli.sector.measure.income_evening_reserve": {
    sv: "Resultatutjämningsreserv",
    da: "Resultatudjævningsreserve",
    en: "Income-evening reserve",
  },
  "cli.sector.level.municipality": { sv: "kommuner", da: "kommuner", en: "municipalities" },
  "cli.sector.level.region": { sv: "regioner", da: "regioner", en: "regions" },
  "cli.sector.level.sector": { sv: "båda", da: "begge", en: "both" },
  "cli.sector.ahead": {
    sv: "I simuleringen får {middle} kommuner ett negativt resultat {year} ({low}–{high} i nio banor av tio). Skattat.",
    da: "I simuleringen får {middle} kommuner et negativt resultat i {year} ({low}–{high} i ni baner ud af ti). Skønnet.",
    en: "In the simulation {middle} municipalities have a negative result in {year} ({low}–{high} on nine paths of ten). Estimated.",
  },
  "cli.sector.table.ahead": {
    sv: "Kommuner med negativt resultat i åren framåt, {paths} banor",
    da: "Kommuner med negativt resultat i årene fremad, {paths} baner",
    en: "Municipalities with a negative result in the years ahead, {paths} paths",
  },
  "cli.sector.column.projected": { sv: "I prognosen", da: "I fremskrivningen", en: "In the projection" },
  "cli.sector.note": {
    sv: "Källa: Kolada. Verksamhetsresultat = skatter + generella bidrag och utjämning − nettokostnad med avskrivningar. Löpande priser. Regionernas räkenskaper finns inte i uppgifterna.",
    da: "Kilde: Kolada. Driftsresultat = skatter + generelle tilskud og udligning − nettoudgift med afskrivninger. Løbende priser. Regionernes regnskaber er ikke blandt tallene.",
    en: "Source: Kolada. Operating result = taxes + general grants and equalisation − net cost with depreciation. Current prices. The regions' accounts are not among the figures.",
  },
} as const satisfies Catalogue;
