import type { Catalogue } from "../../../catalogue.ts";

/** Who gets what, as a table and a map. */
export const places = {
  "web.packages.places": { sv: "Vem får vad?", da: "Hvem får hvad?", en: "Who gets what?" },
  "web.packages.places.caption": {
    sv: "Bidrag som fördelas mellan platser, hela kronor, löpande priser; invånare {year} ({status})",
    da: "Tilskud, der fordeles mellem steder, hele svenske kroner, løbende priser; indbyggere {year} ({status})",
    en: "Grants shared among places, whole kronor, current prices; inhabitants of {year} ({status})",
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
