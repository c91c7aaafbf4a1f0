import type { Catalogue } from "../../../catalogue.ts";

/** How certain the projection is: the bands of the simulated paths. */
export const fan = {
  "web.years-ahead.chance": {
    sv: "Hur säkert är det för {name}?",
    da: "Hvor sikkert er det for {name}?",
    en: "How certain is it for {name}?",
  },
  "web.years-ahead.chance.nation": {
    sv: "Välj en kommun för att se hur säker framskrivningen är.",
    da: "Vælg en kommune for at se, hvor sikker fremskrivningen er.",
    en: "Choose a municipality to see how certain the projection is.",
  },
  "web.years-ahead.fan.projected": { sv: "Framskrivning", da: "Fremskrivning", en: "Projection" },
  "web.years-ahead.fan.median": { sv: "Mittersta banan", da: "Den midterste bane", en: "Middle path" },
  "web.years-ahead.fan.waiting": {
    sv: "{what}: banorna räknas",
    da: "{what}: banerne beregnes",
    en: "{what}: the paths are being computed",
  },
  "web.years-ahead.fan.result": {
    sv: "Resultatet {year} ligger i nio banor av tio mellan {low} och {high} kronor per invånare",
    da: "Resultatet i {year} ligger i ni af ti baner mellem {low} og {high} svenske kroner pr. indbygger",
    en: "In nine paths of ten the result in {year} is between {low} and {high} SEK per inhabitant",
  },
  "web.years-ahead.fan.debt": {
    sv: "Skulden {year} ligger i nio banor av tio mellan {low} och {high} kronor per invånare",
    da: "Gælden i {year} ligger i ni af ti baner mellem {low} og {high} svenske kroner pr. indbygger",
    en: "In nine paths of ten the debt in {year} is between {low} and {high} SEK per inhabitant",
  },
  "web.years-ahead.fan.equity": {
    sv: "Eget kapital {year} ligger i nio banor av tio mellan {low} och {high} kronor per invånare",
    da: "Egenkapitalen i {year} ligger i ni af ti baner mellem {low} og {high} svenske kroner pr. indbygger",
    en: "In nine paths of ten the equity in {year} is between {low} and {high} SEK per inhabitant",
  },
  "web.years-ahead.fan.reserve": {
    sv: "Resultatreserven {year} ligger i nio banor av tio mellan {low} och {high} kronor per invånare",
    da: "Resultatreserven i {year} ligger i ni af ti baner mellem {low} og {high} svenske kroner pr. indbygger",
    en: "In nine paths of ten the reserve in {year} is between {low} and {high} SEK per inhabitant",
  },
  "web.years-ahead.fan.note": {
    sv: "Kronor per invånare, löpande priser. Före strecket bokslut (publicerat); efter det framskrivning (antaget) och banor (skattat), per framskriven invånare.",
    da: "Svenske kroner pr. indbygger, løbende priser. Før stregen regnskab (offentliggjort); derefter fremskrivning (antaget) og baner (skønnet), pr. fremskrevet indbygger.",
    en: "SEK per inhabitant, current prices. Before the line accounts (published); after it projection (assumed) and paths (estimated), per projected inhabitant.",
  },
  "web.years-ahead.fan.note.reserve": {
    sv: "Kronor per invånare, löpande priser. Reservens storlek vid start publiceras inte; framskrivning (antaget) och banor (skattat), per framskriven invånare.",
    da: "Svenske kroner pr. indbygger, løbende priser. Reservens størrelse ved start offentliggøres ikke; fremskrivning (antaget) og baner (skønnet), pr. fremskrevet indbygger.",
    en: "SEK per inhabitant, current prices. The reserve at the start is not published; projection (assumed) and paths (estimated), per projected inhabitant.",
  },
  "web.years-ahead.fan.unit": {
    sv: "kronor per invånare",
    da: "svenske kroner pr. indbygger",
    en: "SEK per inhabitant",
  },
  "web.years-ahead.fan.band50": {
    sv: "Hälften av banorna",
    da: "Halvdelen af banerne",
    en: "Half of the paths",
  },
  "web.years-ahead.fan.band90": { sv: "Nio av tio banor", da: "Ni af ti baner", en: "Nine paths in ten" },
  "web.years-ahead.fan.method": {
    sv: "{paths} banor, startvärde {seed}, med slump som skattats ur räkenskaperna (räntan antagen); kommunen styr som kommuner har gjort.",
    da: "{paths} baner, startværdi {seed}, med tilfældige udsving skønnet ud fra regnskaberne (renten antaget); kommunen styrer, som kommuner har gjort.",
    en: "{paths} paths, seed {seed}, with chance estimated from the accounts (the interest rate assumed); the municipality steers as municipalities have.",
  },
  "web.years-ahead.fan.uncalibrated": {
    sv: "Banden är inte kalibrerade: bakåt har de för resultat och eget kapital hållit ungefär, men för skulden har de varit klart för smala.",
    da: "Båndene er ikke kalibreret: prøvet bagud har de holdt nogenlunde for resultat og egenkapital, men været klart for smalle for gælden.",
    en: "The bands are not calibrated: looking back they have roughly held for result and equity, but for debt they have been far too narrow.",
  },
  "web.years-ahead.fan.backtest": {
    sv: "Hur banden har hållit",
    da: "Hvordan båndene har holdt",
    en: "How the bands have held",
  },
} as const satisfies Catalogue;
