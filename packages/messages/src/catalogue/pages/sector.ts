import type { Catalogue } from "../../catalogue.ts";

/** The state of the sector. */
export const sector = {
  "web.sector.title": {
    sv: "Hur många kommuner gick med underskott?",
    da: "Hvor mange kommuner havde underskud?",
    en: "How many municipalities ran a deficit?",
  },
  "web.sector.sentence": {
    sv: "{red} av {known} kommuner hade negativt verksamhetsresultat {year}, och {result} slutade på minus. Tillsammans blev resultatet {share} av skatter och bidrag.",
    da: "{red} af {known} kommuner havde negativt driftsresultat i {year}, og {result} endte med underskud. Tilsammen blev resultatet {share} af skatter og tilskud.",
    en: "{red} of {known} municipalities had a negative operating result in {year}, and {result} ended in deficit. Together the result was {share} of taxes and grants.",
  },
  "web.sector.basis": {
    sv: "Löpande priser. ○ härlett ur räkenskaperna: skatter + generella bidrag och utjämning − nettokostnad. Beräkning på data från Kolada. Regionernas räkenskaper finns inte i uppgifterna.",
    da: "Løbende priser. ○ afledt af regnskaberne: skatter + generelle tilskud og udligning − nettoudgift. Beregning på data fra Kolada. Regionernes regnskaber er ikke blandt tallene.",
    en: "Current prices. ○ derived from the accounts: taxes + general grants and equalisation − net cost. Calculation on data from Kolada. The regions' accounts are not among the figures.",
  },
  "web.sector.ahead": {
    sv: "Hur många väntas få minus?",
    da: "Hvor mange ventes at få minus?",
    en: "How many are expected to run a deficit?",
  },
  "web.sector.ahead.finding": {
    sv: "{year} får {middle} kommuner ett negativt resultat i den mittersta banan, {low}–{high} i nio banor av tio",
    da: "I {year} får {middle} kommuner et negativt resultat i den midterste bane, {low}–{high} i ni baner ud af ti",
    en: "In {year} {middle} municipalities have a negative result on the middle path, {low}–{high} on nine paths of ten",
  },
  "web.sector.ahead.note": {
    sv: "Kommuner med negativt resultat. Till och med {from} ○ härlett ur räkenskaperna; därefter ≈ skattat: {paths} banor för {count} kommuner från räkenskaperna {from}, där kommunerna styr som de har gjort och staten inte svarar på en kris. P5–P95: det antal som 5–95 procent av banorna inte överstiger.",
    da: "Kommuner med negativt resultat. Til og med {from} ○ afledt af regnskaberne; derefter ≈ skønnet: {paths} baner for {count} kommuner fra regnskaberne {from}, hvor kommunerne styrer, som de har gjort, og staten ikke svarer på en krise. P5–P95: det antal, som 5–95 procent af banerne ikke overstiger.",
    en: "Municipalities with a negative result. Until {from} ○ derived from the accounts; after that ≈ estimated: {paths} paths for {count} municipalities from the accounts of {from}, in which municipalities steer as they have and the state does not answer a crisis. P5–P95: the number that 5–95 percent of the paths do not exceed.",
  },
  "web.sector.ahead.middle": { sv: "Mittersta banan", da: "Midterste bane", en: "Middle path" },
  "web.sector.ahead.projected": { sv: "I prognosen", da: "I fremskrivningen", en: "In the projection" },
  "web.sector.year": { sv: "År", da: "År", en: "Year" },
  "web.sector.counts": {
    sv: "Kommuner med underskott",
    da: "Kommuner med underskud",
    en: "Municipalities in deficit",
  },
  "web.sector.counts.finding": {
    sv: "Flest underskott i verksamheten var det {most} ({mostCount}), färst {least} ({leastCount})",
    da: "Flest underskud i driften var der i {most} ({mostCount}), færrest i {least} ({leastCount})",
    en: "Most operating deficits there were in {most} ({mostCount}), fewest in {least} ({leastCount})",
  },
  "web.sector.counts.note": {
    sv: "Antal kommuner per år, av {known} med publicerat bokslut senast.",
    da: "Antal kommuner pr. år, af {known} med offentliggjort regnskab senest.",
    en: "Number of municipalities a year, of {known} with published accounts in the last.",
  },
  "web.sector.operating": { sv: "Verksamhetsresultat", da: "Driftsresultat", en: "Operating result" },
  "web.sector.result": { sv: "Årets resultat", da: "Årets resultat", en: "Result of the year" },
  "web.sector.axis": { sv: "antal kommuner", da: "antal kommuner", en: "number of municipalities" },
  "web.sector.share": {
    sv: "Resultatet av skatter och bidrag",
    da: "Resultatet af skatter og tilskud",
    en: "The result of taxes and grants",
  },
  "web.sector.share.finding": {
    sv: "Resultatet var {share} av skatter och bidrag {year}; kommunen i mitten hade {median}",
    da: "Resultatet var {share} af skatter og tilskud i {year}; kommunen i midten havde {median}",
    en: "The result was {share} of taxes and grants in {year}; the municipality in the middle had {median}",
  },
  "web.sector.share.axis": { sv: "procent", da: "procent", en: "percent" },
  "web.sector.all": { sv: "Alla tillsammans", da: "Alle tilsammen", en: "All together" },
  "web.sector.median": { sv: "Kommunen i mitten", da: "Kommunen i midten", en: "The one in the middle" },
  "web.sector.map": {
    sv: "Var låg underskotten {year}?",
    da: "Hvor lå underskuddene i {year}?",
    en: "Where were the deficits in {year}?",
  },
  "web.sector.map.label": {
    sv: "Karta: kommuner med negativt verksamhetsresultat {year}. Tabellen under visar samma uppgifter.",
    da: "Kort: kommuner med negativt driftsresultat i {year}. Tabellen nedenunder viser de samme tal.",
    en: "Map: municipalities with a negative operating result in {year}. The table below shows the same figures.",
  },
  "web.sector.map.red": { sv: "Underskott", da: "Underskud", en: "Deficit" },
  "web.sector.map.black": { sv: "Överskott", da: "Overskud", en: "Surplus" },
  "web.sector.map.unknown": { sv: "Okänt", da: "Ukendt", en: "Unknown" },
  "web.sector.map.loading": { sv: "Kartan hämtas …", da: "Kortet hentes …", en: "Fetching the map …" },
  "web.sector.places": {
    sv: "Varje kommun {year}",
    da: "Hver kommune i {year}",
    en: "Each municipality in {year}",
  },
  "web.sector.places.caption": {
    sv: "Miljoner kronor i löpande priser, lägst verksamhetsresultat i förhållande till skatter och bidrag först. Högsta reserv är vad lagen lät reservera av resultaten till och med året, inget använt; vad som är reserverat är okänt.",
    da: "Millioner kroner i løbende priser, lavest driftsresultat i forhold til skatter og tilskud først. Højeste reserve er, hvad loven lod henlægge af resultaterne til og med året, intet brugt; hvad der er henlagt, er ukendt.",
    en: "Million kronor in current prices, lowest operating result in proportion to taxes and grants first. The largest reserve is what the law let be set aside of the results by the end of the year, nothing used; what was set aside is unknown.",
  },
  "web.sector.column.share": {
    sv: "Av skatter och bidrag",
    da: "Af skatter og tilskud",
    en: "Of taxes and grants",
  },
  "web.sector.column.ratio": { sv: "Soliditet", da: "Soliditetsgrad", en: "Equity ratio" },
  "web.sector.column.debt": { sv: "Skuld", da: "Gæld", en: "Debt" },
  "web.sector.column.reserve": { sv: "Högsta reserv", da: "Højeste reserve", en: "Largest reserve" },
  "web.sector.statements": {
    sv: "Vad som har uppgetts, och vad som räknas här",
    da: "Hvad der er oplyst, og hvad der regnes her",
    en: "What was stated, and what is computed here",
  },
  "web.sector.statements.caption": {
    sv: "Publicerade uppgifter 2020 om bokslut, prognoser och reserver (● publicerad).",
    da: "Offentliggjorte oplysninger i 2020 om regnskaber, prognoser og reserver (● offentliggjort).",
    en: "Statements published in 2020 on accounts, forecasts and reserves (● published).",
  },
  "web.sector.statement.measure": { sv: "Uppgift", da: "Oplysning", en: "Statement" },
  "web.sector.statement.stated": { sv: "Uppgiven", da: "Oplyst", en: "Stated" },
  "web.sector.statement.said": { sv: "Sagt", da: "Sagt", en: "Said" },
  "web.sector.statement.computed": { sv: "Räknat här", da: "Regnet her", en: "Computed here" },
  "web.sector.statement.of": {
    sv: "{places} av {respondents}",
    da: "{places} af {respondents}",
    en: "{places} of {respondents}",
  },
  "web.sector.measure.negative_operating_result": {
    sv: "Negativt verksamhetsresultat {year}, {level}",
    da: "Negativt driftsresultat i {year}, {level}",
    en: "Negative operating result {year}, {level}",
  },
  "web.sector.measure.operating_result": {
    sv: "Verksamhetsresultat {year}, {level}",
    da: "Driftsresultat i {year}, {level}",
    en: "Operating result {year}, {level}",
  },
  "web.sector.measure.negative_operating_result_forecast": {
    sv: "Prognos om negativt verksamhetsresultat {year}, {level}",
    da: "Prognose om negativt driftsresultat i {year}, {level}",
    en: "Forecast of a negative operating result {year}, {level}",
  },
  "web.sector.measure.income_evening_reserve": {
    sv: "Resultatutjämningsreserver {year}, {level}",
    da: "Resultatudjævningsreserver i {year}, {level}",
    en: "Income-evening reserves {year}, {level}",
  },
  "web.sector.level.municipality": { sv: "kommuner", da: "kommuner", en: "municipalities" },
  "web.sector.level.region": { sv: "regioner", da: "regioner", en: "regions" },
  "web.sector.level.sector": {
    sv: "kommuner och regioner",
    da: "kommuner og regioner",
    en: "municipalities and regions",
  },
  "web.sector.at_most": { sv: "högst {amount}", da: "højst {amount}", en: "at most {amount}" },
  "web.sector.reported": {
    sv: "Vem har lämnat uppgift?",
    da: "Hvem har indberettet?",
    en: "Who has reported?",
  },
  "web.sector.reported.all": {
    sv: "Alla {count} kommuner har ett publicerat verksamhetsresultat för {year}.",
    da: "Alle {count} kommuner har et offentliggjort driftsresultat for {year}.",
    en: "All {count} municipalities have a published operating result for {year}.",
  },
  "web.sector.reported.missing": {
    sv: "För {year} saknas verksamhetsresultat för {places}.",
    da: "For {year} mangler driftsresultat for {places}.",
    en: "For {year} the operating result of {places} is missing.",
  },
  "web.sector.reported.forecasts": {
    sv: "{reported} av {places} {level} har lämnat prognos för {year}; {red} väntar underskott.",
    da: "{reported} af {places} {level} har indsendt prognose for {year}; {red} venter underskud.",
    en: "{reported} of {places} {level} have reported a forecast for {year}; {red} expect a deficit.",
  },
  "web.sector.reported.none": {
    sv: "Inga prognoser är insamlade. Lägg dem i tabellen result-forecasts i mappen för egna uppgifter.",
    da: "Ingen prognoser er indsamlet. Læg dem i tabellen result-forecasts i mappen med egne tal.",
    en: "No forecasts have been collected. Put them in the table result-forecasts in the folder of your own figures.",
  },
} as const satisfies Catalogue;
