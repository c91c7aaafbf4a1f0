import type { Catalogue } from "../../../catalogue.ts";

/** Who gets what, as a table and a map. */
export const places = {
  "web.packages.places": { sv: "Vem får vad?", da: "Hvem får hvad?", en: "Who gets what?" },
  "web.packages.places.caption": {
    sv: "Bidrag som fördelas mellan kommuner och regioner, hela kronor, löpande priser; invånare {year} ({status})",
    da: "Tilskud, der fordeles mellem steder, hele svenske kroner, løbende priser; indbyggere {year} ({status})",
    en: "Grants shared among places, whole kronor, current prices; inhabitants of {year} ({status})",
  },
  "web.packages.own-place": {
    sv: "{name} får {amount}, {own} kronor per invånare; för alla tillsammans är det {mean}.",
    da: "{name} får {amount}, {own} svenske kroner pr. indbygger; for alle tilsammen er det {mean}.",
    en: "{name} gets {amount}, {own} kronor per inhabitant; for all together it is {mean}.",
  },
  "web.packages.own-place.beside": {
    sv: "Med det andra paketet är det {other} per invånare. Skillnad: {difference}.",
    da: "Med den anden pakke er det {other} pr. indbygger. Forskel: {difference}.",
    en: "With the other package it is {other} per inhabitant. Difference: {difference}.",
  },
  "web.packages.column.difference": {
    sv: "Skillnad, per invånare",
    da: "Forskel, pr. indbygger",
    en: "Difference, per inhabitant",
  },
  "web.packages.map.of": { sv: "Kartan visar", da: "Kortet viser", en: "The map shows" },
  "web.packages.map.own": { sv: "paketet", da: "pakken", en: "the package" },
  "web.packages.map.beside": { sv: "det andra paketet", da: "den anden pakke", en: "the other package" },
  "web.packages.map.difference": { sv: "skillnaden", da: "forskellen", en: "the difference" },
  "web.packages.map.difference.unit": {
    sv: "kronor per invånare mer än med det andra paketet",
    da: "SEK pr. indbygger mere end med den anden pakke",
    en: "kronor per inhabitant more than with the other package",
  },
  "web.packages.map.more": { sv: "Mer än det andra", da: "Mere end den anden", en: "More than the other" },
  "web.packages.map.less": {
    sv: "Mindre än det andra",
    da: "Mindre end den anden",
    en: "Less than the other",
  },
  "web.packages.show": { sv: "Visa", da: "Vis", en: "Show" },
  "web.packages.show.municipality": { sv: "Kommuner", da: "Kommuner", en: "Municipalities" },
  "web.packages.show.region": { sv: "Regioner", da: "Regioner", en: "Regions" },
  "web.packages.column.code": { sv: "Kod", da: "Kode", en: "Code" },
  "web.packages.column.amount": { sv: "Kronor", da: "SEK", en: "Kronor" },
  "web.packages.column.per-inhabitant": {
    sv: "Kronor per invånare",
    da: "SEK pr. indbygger",
    en: "Kronor per inhabitant",
  },
  "web.packages.column.other": {
    sv: "Det andra paketet, per invånare",
    da: "Den anden pakke, pr. indbygger",
    en: "The other package, per inhabitant",
  },
  "web.packages.together": { sv: "Tillsammans", da: "I alt", en: "Together" },
  "web.packages.per-inhabitant": {
    sv: "kronor per invånare",
    da: "SEK pr. indbygger",
    en: "kronor per inhabitant",
  },
  "web.packages.map.hint": {
    sv: "Peka på en plats, eller gå med piltangenterna.",
    da: "Peg på et sted, eller gå med piletasterne.",
    en: "Point at a place, or walk with the arrow keys.",
  },
  "web.packages.map.keys": {
    sv: "Karta: gå mellan platser med piltangenterna",
    da: "Kort: gå mellem steder med piletasterne",
    en: "Map: walk from place to place with the arrow keys",
  },
  "web.packages.everyone": { sv: "{value} till alla", da: "{value} til alle", en: "{value} to everyone" },
} as const satisfies Catalogue;
