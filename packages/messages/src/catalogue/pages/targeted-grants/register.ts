import type { Catalogue } from "../../../catalogue.ts";

/** The rows of the register and what is known of each. */
export const register = {
  "web.targeted.search": { sv: "Sök i registret", da: "Søg i registret", en: "Search the register" },
  "web.targeted.search.place": {
    sv: "till exempel lärare, äldre, 16",
    da: "for eksempel lärare, äldre, 16",
    en: "for example lärare, elderly, 16",
  },
  "web.targeted.filter.receiver": { sv: "Mottagare", da: "Modtager", en: "Receiver" },
  "web.targeted.filter.sector": { sv: "Område", da: "Område", en: "Sector" },
  "web.targeted.filter.decision": { sv: "Rad", da: "Række", en: "Row" },
  "web.targeted.filter.all": { sv: "alla", da: "alle", en: "all" },
  "web.targeted.found": {
    sv: "{count} av {all} rader",
    da: "{count} af {all} rækker",
    en: "{count} of {all} rows",
  },
  "web.targeted.register.caption": {
    sv: "Riktade statsbidrag, utfall {year} i miljoner kronor, löpande priser",
    da: "Øremærkede statstilskud, udfald {year} i mio. SEK, løbende priser",
    en: "Targeted grants, outcome of {year} in million SEK, current prices",
  },
  "web.targeted.column.grant": { sv: "Bidrag", da: "Tilskud", en: "Grant" },
  "web.targeted.column.receiver": { sv: "Mottagare", da: "Modtager", en: "Receiver" },
  "web.targeted.column.years": { sv: "År", da: "År", en: "Years" },
  "web.targeted.column.amount": { sv: "Mnkr", da: "Mio. SEK", en: "Million SEK" },
  "web.targeted.column.basket": { sv: "I korgen", da: "I kurven", en: "In the basket" },
  "web.targeted.in_basket": { sv: "{name} i korgen", da: "{name} i kurven", en: "{name} in the basket" },
  "web.targeted.years.open": { sv: "{first}–", da: "{first}–", en: "{first}–" },
  "web.targeted.years.closed": { sv: "{first}–{last}", da: "{first}–{last}", en: "{first}–{last}" },
  "web.targeted.fact.decision": { sv: "Rad", da: "Række", en: "Row" },
  "web.targeted.fact.appropriation": { sv: "Anslag", da: "Bevilling", en: "Appropriation" },
  "web.targeted.fact.appropriation.share": {
    sv: "utgiftsområde {area}, {name}, {share} procent ({low}–{high})",
    da: "udgiftsområde {area}, {name}, {share} procent ({low}–{high})",
    en: "area {area}, {name}, {share} percent ({low}–{high})",
  },
  "web.targeted.fact.authority": { sv: "Myndighet", da: "Myndighed", en: "Authority" },
  "web.targeted.fact.act": { sv: "Författning", da: "Forskrift", en: "Ordinance" },
  "web.targeted.fact.purpose": { sv: "Syfte", da: "Formål", en: "Purpose" },
  "web.targeted.fact.conditions": { sv: "Villkor", da: "Betingelser", en: "Conditions" },
  "web.targeted.fact.applicants": { sv: "Vem får det", da: "Hvem får det", en: "Who can have it" },
  "web.targeted.fact.way": { sv: "Lämnas efter", da: "Gives efter", en: "Given by" },
  "web.targeted.fact.key": { sv: "Antagen nyckel", da: "Antaget nøgle", en: "Assumed key" },
  "web.targeted.fact.hours": {
    sv: "Timmar per mottagare och år, antagna",
    da: "Timer pr. modtager om året, antaget",
    en: "Hours per receiver and year, assumed",
  },
  "web.targeted.fact.hours.text": {
    sv: "ansökan {application}, redovisning {report}, staten {state}; {receivers} mottagare",
    da: "ansøgning {application}, regnskab {report}, staten {state}; {receivers} modtagere",
    en: "application {application}, reporting {report}, the state {state}; {receivers} receivers",
  },
  "web.targeted.fact.source": { sv: "Källa", da: "Kilde", en: "Source" },
  "web.targeted.more": { sv: "Om bidraget", da: "Om tilskuddet", en: "About the grant" },
  "web.targeted.file.register": {
    sv: "Registret som CSV",
    da: "Registret som CSV",
    en: "The register as CSV",
  },
  "web.targeted.file.own": {
    sv: "Egna rader läses in med barkraft serve --data MAPP, i samma form som filen.",
    da: "Egne rækker læses ind med barkraft serve --data MAPPE, i samme form som filen.",
    en: "Rows of your own are read with barkraft serve --data FOLDER, in the form of the file.",
  },
} as const satisfies Catalogue;
