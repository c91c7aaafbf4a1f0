import type { Catalogue } from "../../catalogue.ts";

/** A general grant through the system. */
export const grant = {
  "web.grant.title": {
    sv: "Vad blir kvar av ett generellt bidrag när utjämningen har gjort sitt?",
    da: "Hvad er der tilbage af et generelt tilskud, når udligningen har gjort sit?",
    en: "What is left of a general grant when the equalisation has done its part?",
  },
  "web.grant.sentence": {
    sv: "{amount} motsvarar {per}. Om kostnaden för {model} stiger lika mycket ger utjämningen {most} {mostAmount} mer och tar {leastAmount} från {least}; kvar blir mellan {lowest} och {highest}.",
    da: "{amount} svarer til {per}. Stiger udgiften til {model} lige så meget, giver udligningen {most} {mostAmount} mere og tager {leastAmount} fra {least}; tilbage bliver mellem {lowest} og {highest}.",
    en: "{amount} is {per}. If the cost of {model} rises by as much, the equalisation gives {most} {mostAmount} more and takes {leastAmount} from {least}: between {lowest} and {highest} is left.",
  },
  "web.grant.unknown": {
    sv: "Standardkostnaderna för {model} {year} är inte kända, så det kan inte räknas ut. Välj ett annat år eller en annan delmodell.",
    da: "Standardudgifterne til {model} i {year} er ikke kendte, så det kan ikke beregnes. Vælg et andet år eller en anden delmodel.",
    en: "The standard costs of {model} in {year} are not known, so it cannot be computed. Choose another year or sub-model.",
  },
  "web.grant.amount": {
    sv: "Bidrag, miljoner kronor",
    da: "Tilskud, millioner SEK",
    en: "Grant, million kronor",
  },
  "web.grant.amount.wrong": {
    sv: "Skriv ett tal från 1 till 1 000 000.",
    da: "Skriv et tal mellem 1 og 1.000.000.",
    en: "Write a number between 1 and 1,000,000.",
  },
  "web.grant.model": { sv: "Kostnaden som stiger", da: "Udgiften, der stiger", en: "The cost that rises" },
  "web.grant.model.preschool": {
    sv: "förskola och fritidshem",
    da: "dagtilbud og fritidshjem",
    en: "preschool and after-school care",
  },
  "web.grant.model.compulsory_school": { sv: "grundskola", da: "grundskole", en: "compulsory school" },
  "web.grant.model.upper_secondary_school": {
    sv: "gymnasieskola",
    da: "gymnasieskole",
    en: "upper secondary school",
  },
  "web.grant.model.individual_and_family_care": {
    sv: "individ- och familjeomsorg",
    da: "socialområdet",
    en: "individual and family care",
  },
  "web.grant.model.elderly_care": { sv: "äldreomsorg", da: "ældrepleje", en: "elderly care" },
  "web.grant.pair": {
    sv: "Vad får två kommuner?",
    da: "Hvad får to kommuner?",
    en: "What do two municipalities get?",
  },
  "web.grant.pair.first": { sv: "Kommun A", da: "Kommune A", en: "Municipality A" },
  "web.grant.pair.second": { sv: "Kommun B", da: "Kommune B", en: "Municipality B" },
  "web.grant.pair.caption": {
    sv: "{year}, kronor per invånare, löpande priser, varje tal avrundat för sig",
    da: "{year}, svenske kroner pr. indbygger, løbende priser, hvert tal afrundet for sig",
    en: "{year}, kronor per inhabitant, current prices, rounded from unrounded numbers",
  },
  "web.grant.difference": { sv: "Skillnad", da: "Forskel", en: "Difference" },
  "web.grant.row.grant": { sv: "A  Generellt bidrag", da: "A  Generelt tilskud", en: "A  General grant" },
  "web.grant.row.before": {
    sv: "B  Tillägg eller avdrag i delmodellen",
    da: "B  Tillæg eller fradrag i delmodellen",
    en: "B  Supplement or deduction in the sub-model",
  },
  "web.grant.row.change": { sv: "C  Ändring av B", da: "C  Ændring af B", en: "C  Change of B" },
  "web.grant.row.total": {
    sv: "D  Kvar av bidraget (A + C)",
    da: "D  Tilbage af tilskuddet (A + C)",
    en: "D  Left of the grant (A + C)",
  },
  "web.grant.pair.note": {
    sv: "Rapporten från 2020 visar samma uppställning för två miljarder till individ- och familjeomsorg, 193 kronor per invånare: dess rad C (+76 och −83) och rad D (276 och 117) går inte ihop.",
    da: "Rapporten fra 2020 viser samme opstilling for to milliarder til socialområdet (individ- og familjeomsorg), 193 svenske kroner pr. indbygger: dens række C (+76 og −83) og række D (276 og 117) stemmer ikke overens.",
    en: "The report of 2020 shows the same layout for two billion to individual and family care, 193 kronor per inhabitant: its row C (+76 and −83) and row D (276 and 117) contradict each other.",
  },
  "web.grant.spread": {
    sv: "Hur mycket omfördelar utjämningen?",
    da: "Hvor meget omfordeler udligningen?",
    en: "How much does the equalisation move?",
  },
  "web.grant.spread.caption": {
    sv: "Antal kommuner efter ändringen av delmodellens tillägg eller avdrag, kronor per invånare",
    da: "Antal kommuner efter ændringen i delmodellens tillæg eller fradrag, svenske kroner pr. indbygger",
    en: "Number of municipalities by the change of the sub-model's supplement or deduction, kronor per inhabitant",
  },
  "web.grant.bin": { sv: "{low} till {high}", da: "{low} til {high}", en: "{low} to {high}" },
  "web.grant.all": {
    sv: "Vad får varje kommun?",
    da: "Hvad får hver kommune?",
    en: "What does each municipality get?",
  },
  "web.grant.all.caption": {
    sv: "{year}, kronor per invånare",
    da: "{year}, svenske kroner pr. indbygger",
    en: "{year}, kronor per inhabitant",
  },
  "web.grant.column.grant": { sv: "Bidrag", da: "Tilskud", en: "Grant" },
  "web.grant.column.before": {
    sv: "Tillägg eller avdrag",
    da: "Tillæg eller fradrag",
    en: "Supplement or deduction",
  },
  "web.grant.column.change": { sv: "Ändring", da: "Ændring", en: "Change" },
  "web.grant.column.total": { sv: "Kvar", da: "Tilbage", en: "Left" },
} as const satisfies Catalogue;
