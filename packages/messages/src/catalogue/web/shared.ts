import type { Catalogue } from "../../catalogue.ts";

/** What several pages say. */
export const shared = {
  "web.explain.method": {
    sv: "Steget i metoden",
    da: "Trinnet i metoden",
    en: "This in the method",
  },
  "web.answers.counted": {
    sv: "{count, plural, one {kommun} other {kommuner}}",
    da: "{count, plural, one {kommune} other {kommuner}}",
    en: "{count, plural, one {municipality} other {municipalities}}",
  },
  "web.answers.municipalities": { sv: "kommuner", da: "kommuner", en: "municipalities" },
  "web.link.unusable": {
    sv: "Ändringarna i länken kan inte användas. Sidan visar lagen som den är.",
    da: "Ændringerne i linket kan ikke bruges. Siden viser gældende lov.",
    en: "The changes in this link cannot be used. The page shows the law as it is.",
  },
  "web.municipality.open": {
    sv: "Allt om {name}",
    da: "Alt om {name}",
    en: "Everything about {name}",
  },
  "web.municipality.income": { sv: "Inkomstutj.", da: "Indkomstudl.", en: "Income eq." },
  "web.municipality.cost": { sv: "Kostnadsutj.", da: "Udgiftsudl.", en: "Cost eq." },
  "web.answers.loading": { sv: "Hämtar uppgifter …", da: "Henter tal …", en: "Fetching figures …" },
  "web.answers.trouble": {
    sv: "Uppgifterna kunde inte hämtas.",
    da: "Tallene kunne ikke hentes.",
    en: "The figures could not be fetched.",
  },
  "web.link.number": {
    sv: "Skriv ett tal mellan {low} och {high}.",
    da: "Skriv et tal mellem {low} og {high}.",
    en: "Write a number between {low} and {high}.",
  },
  "web.link.shorter": {
    sv: "Texten är för lång.",
    da: "Teksten er for lang.",
    en: "The text is too long.",
  },
  "web.own-place": {
    sv: "Din kommun eller region",
    da: "Din kommune eller region",
    en: "Your municipality or region",
  },
  "web.own-place.municipalities": { sv: "Kommuner", da: "Kommuner", en: "Municipalities" },
  "web.own-place.regions": { sv: "Regioner", da: "Regioner", en: "Regions" },
  "web.table.sort": {
    sv: "Välj en rubrik för att sortera.",
    da: "Vælg en overskrift for at sortere.",
    en: "Choose a heading to sort.",
  },
  "web.table.replace": {
    sv: "Skriv ett annat värde för att byta.",
    da: "Skriv en anden værdi for at udskifte.",
    en: "Write another value to replace one.",
  },
  "web.chart.table": { sv: "Visa som tabell", da: "Vis som tabel", en: "Show as a table" },
} as const satisfies Catalogue;
