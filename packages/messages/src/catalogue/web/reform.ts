import type { Catalogue } from "../../catalogue.ts";

/** Changing the rules, and who wins and loses. */
export const reform = {
  "web.reform.title": { sv: "Ändra reglerna", da: "Ændr reglerne", en: "Change the rules" },
  "web.reform.law": {
    sv: "Lagen {year}: {percent} %",
    da: "Loven {year}: {percent} %",
    en: "Law of {year}: {percent}%",
  },
  "web.reform.number": { sv: "{label}, procent", da: "{label}, procent", en: "{label}, percent" },
  "web.reform.number.allowed": {
    sv: "Skriv ett tal från {low} till {high} procent. Beräkningen är oförändrad.",
    da: "Skriv et tal fra {low} til {high} procent. Beregningen er uændret.",
    en: "Write a number from {low} to {high} percent. The calculation is unchanged.",
  },
  "web.reform.symmetric": {
    sv: "Samma sats för kommuner som får och betalar",
    da: "Samme sats for kommuner, der får og betaler",
    en: "One rate for municipalities that get and pay",
  },
  "web.reform.reading": {
    sv: "Vem står för kostnaden?",
    da: "Hvem bærer udgiften?",
    en: "Who bears the cost?",
  },
  "web.reform.reading.item": {
    sv: "Staten: bara inkomstutjämningen",
    da: "Staten: kun indkomstudligningen",
    en: "The state: the income item alone",
  },
  "web.reform.reading.appropriation": {
    sv: "Kommunerna: anslaget är oförändrat och regleringsposten tar upp kostnaden",
    da: "Kommunerne: bevillingen er uændret, og udgiften lægges på reguleringsposten",
    en: "The municipalities: the appropriation is unchanged and the regulating item absorbs the cost",
  },
  "web.reform.regions": {
    sv: "Regleringsposten räknas bara om för kommunerna; regionerna visas utan den.",
    da: "Reguleringsposten regnes kun om for kommunerne; regionerne vises uden den.",
    en: "The regulating item is recomputed for municipalities only; regions are shown without it.",
  },
  "web.reform.winners": { sv: "Vinner", da: "Vinder", en: "Gain" },
  "web.reform.losers": { sv: "Förlorar", da: "Taber", en: "Lose" },
  "web.reform.cost": {
    sv: "Inkomstutjämningen kostar staten, {year}",
    da: "Indkomstudligningen koster staten, {year}",
    en: "Income equalisation costs the state, {year}",
  },
  "web.reform.regulating": {
    sv: "Regleringsposten ändras",
    da: "Reguleringsposten ændres",
    en: "The regulating item changes",
  },
  "web.partly.municipality": {
    sv: "Det gäller de {known} kommuner som är kända; {missing} saknas.",
    da: "Det gælder de {known} kommuner, der er kendt; {missing} mangler.",
    en: "This is for the {known} municipalities that are known; {missing} are missing.",
  },
  "web.partly.region": {
    sv: "Det gäller de {known} regioner som är kända; {missing} saknas.",
    da: "Det gælder de {known} regioner, der er kendt; {missing} mangler.",
    en: "This is for the {known} regions that are known; {missing} are missing.",
  },
  "web.reform.closing.unknown": {
    sv: "Med oförändrat anslag går det inte att räkna ut: {missing} kommuner saknas, och regleringsposten beror på alla.",
    da: "Med uændret bevilling kan det ikke regnes ud: {missing} kommuner mangler, og reguleringsposten afhænger af alle.",
    en: "With the appropriation unchanged this cannot be computed: {missing} municipalities are missing, and the regulating item depends on them all.",
  },
  "web.cost.more": { sv: "{amount} mer", da: "{amount} mere", en: "{amount} more" },
  "web.cost.less": { sv: "{amount} mindre", da: "{amount} mindre", en: "{amount} less" },
  "web.cost.none": { sv: "lika mycket", da: "det samme", en: "the same" },
  "web.reform.said": {
    sv: "{winners} vinner, {losers} förlorar. Kostnad för staten: {cost}.",
    da: "{winners} vinder, {losers} taber. Udgift for staten: {cost}.",
    en: "{winners} gain, {losers} lose. Cost to the state: {cost}.",
  },
  "web.reform.undo": { sv: "Ångra", da: "Fortryd", en: "Undo" },
  "web.reform.redo": { sv: "Gör om", da: "Gentag", en: "Redo" },
  "web.reform.reset": { sv: "Tillbaka till lagen", da: "Tilbage til loven", en: "Back to the law" },
  "web.outcome.title": {
    sv: "Vem vinner och förlorar på nya regler?",
    da: "Hvem vinder og taber ved nye regler?",
    en: "Who gains and loses under new rules?",
  },
  "web.outcome.empty": {
    sv: "Inga regler är ändrade.",
    da: "Ingen regler er ændret.",
    en: "No rule is changed.",
  },
  "web.outcome.empty.how": {
    sv: "Dra i ett reglage under ”Ändra reglerna” för att se vinnare och förlorare.",
    da: "Træk i en skyder under »Ændr reglerne« for at se vindere og tabere.",
    en: "Drag a slider under “Change the rules” to see winners and losers.",
  },
  "web.outcome.sentence.municipality": {
    sv: "{winners, plural, one {# kommun vinner} other {# kommuner vinner}}, {losers, plural, one {# förlorar} other {# förlorar}} och {unchanged, plural, one {# berörs} other {# berörs}} inte.",
    da: "{winners, plural, one {# kommune vinder} other {# kommuner vinder}}, {losers, plural, one {# taber} other {# taber}}, og {unchanged, plural, one {# berøres} other {# berøres}} ikke.",
    en: "{winners, plural, one {# municipality gains} other {# municipalities gain}}, {losers, plural, one {# loses} other {# lose}} and {unchanged, plural, one {# is} other {# are}} not affected.",
  },
  "web.outcome.sentence.region": {
    sv: "{winners, plural, one {# region vinner} other {# regioner vinner}}, {losers, plural, one {# förlorar} other {# förlorar}} och {unchanged, plural, one {# berörs} other {# berörs}} inte.",
    da: "{winners, plural, one {# region vinder} other {# regioner vinder}}, {losers, plural, one {# taber} other {# taber}}, og {unchanged, plural, one {# berøres} other {# berøres}} ikke.",
    en: "{winners, plural, one {# region gains} other {# regions gain}}, {losers, plural, one {# loses} other {# lose}} and {unchanged, plural, one {# is} other {# are}} not affected.",
  },
  "web.outcome.sentence.county": {
    sv: "{winners, plural, one {# län vinner} other {# län vinner}}, {losers, plural, one {# förlorar} other {# förlorar}} och {unchanged, plural, one {# berörs} other {# berörs}} inte.",
    da: "{winners, plural, one {# län vinder} other {# län vinder}}, {losers, plural, one {# taber} other {# taber}}, og {unchanged, plural, one {# berøres} other {# berøres}} ikke.",
    en: "{winners, plural, one {# county gains} other {# counties gain}}, {losers, plural, one {# loses} other {# lose}} and {unchanged, plural, one {# is} other {# are}} not affected.",
  },
  "web.outcome.cost.more": {
    sv: "Inkomstutjämningen kostar {amount} mer {year} ({exact} kr).",
    da: "Indkomstudligningen koster {amount} mere i {year} ({exact} SEK).",
    en: "Income equalisation costs {amount} more in {year} ({exact} SEK).",
  },
  "web.outcome.cost.less": {
    sv: "Inkomstutjämningen kostar {amount} mindre {year} ({exact} kr).",
    da: "Indkomstudligningen koster {amount} mindre i {year} ({exact} SEK).",
    en: "Income equalisation costs {amount} less in {year} ({exact} SEK).",
  },
  "web.outcome.cost.unknown": {
    sv: "Vad inkomstutjämningen kostar {year} är inte känt.",
    da: "Hvad indkomstudligningen koster i {year}, er ikke kendt.",
    en: "What income equalisation costs in {year} is not known.",
  },
  "web.outcome.cost.none": {
    sv: "Inkomstutjämningen kostar lika mycket {year}.",
    da: "Indkomstudligningen koster det samme i {year}.",
    en: "Income equalisation costs the same in {year}.",
  },
  "web.outcome.item": {
    sv: "Siffrorna gäller bara inkomstutjämningen; staten står för kostnaden.",
    da: "Tallene gælder kun indkomstudligningen; staten bærer udgiften.",
    en: "The figures are for the income item alone; the state bears the cost.",
  },
  "web.outcome.appropriation": {
    sv: "Anslaget är oförändrat: regleringsposten ändras med {change} kronor per invånare för alla.",
    da: "Bevillingen er uændret: reguleringsposten ændres med {change} SEK pr. indbygger for alle.",
    en: "The appropriation is unchanged: the regulating item changes by {change} SEK per inhabitant for all.",
  },
  "web.outcome.map": {
    sv: "Visa ändringen på kartan",
    da: "Vis ændringen på kortet",
    en: "Show the change on the map",
  },
  "web.outcome.winners": { sv: "Vinner mest", da: "Vinder mest", en: "Gain most" },
  "web.outcome.losers": { sv: "Förlorar mest", da: "Taber mest", en: "Lose most" },
  "web.outcome.none": { sv: "Ingen", da: "Ingen", en: "None" },
  "web.outcome.counties": { sv: "Län för län", da: "Län for län", en: "County by county" },
} as const satisfies Catalogue;
