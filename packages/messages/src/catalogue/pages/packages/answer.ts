import type { Catalogue } from "../../../catalogue.ts";

/** The title, and the sentence that answers it. */
export const answer = {
  "web.packages.title": {
    sv: "Vad kostar ett stödpaket, vem får det och när?",
    da: "Hvad koster en støttepakke, hvem får den og hvornår?",
    en: "What does a support package cost, who gets it and when?",
  },
  "web.packages.year": {
    sv: "Fördelat på {year} års kommuner och regioner, löpande priser",
    da: "Fordelt på kommuner og regioner i {year}, løbende priser",
    en: "Shared among the municipalities and regions of {year}, current prices",
  },
  "web.packages.sentence": {
    sv: "{title}: {amount} betalas ut, lånas ut eller skjuts upp, och det kostar staten {cost}.",
    da: "{title}: {amount} udbetales, lånes ud eller udsættes, og det koster staten {cost}.",
    en: "{title}: {amount} is paid out, lent or put off, and it costs the state {cost}.",
  },
  "web.packages.sentence.late": {
    sv: "De tillfälliga pengarna kommer i genomsnitt {months} månader efter behovet; {share} procent har betalats ut när halva behovet har uppstått, i {month}.",
    da: "De midlertidige penge kommer i gennemsnit {months} måneder efter behovet; {share} procent er fremme, når halvdelen af behovet er opstået, i {month}.",
    en: "The temporary money comes {months} months after the need on average; {share} percent is there when half of the need has arisen, in {month}.",
  },
  "web.packages.sentence.early": {
    sv: "De tillfälliga pengarna kommer i genomsnitt {months} månader före behovet; {share} procent har betalats ut när halva behovet har uppstått, i {month}.",
    da: "De midlertidige penge kommer i gennemsnit {months} måneder før behovet; {share} procent er fremme, når halvdelen af behovet er opstået, i {month}.",
    en: "The temporary money comes {months} months before the need on average; {share} percent is there when half of the need has arisen, in {month}.",
  },
  "web.packages.sentence.unknown": {
    sv: "{title}: inget av beloppen är känt. Skriv in dem du vill räkna med, så syns vad de kostar.",
    da: "{title}: ingen af beløbene er kendt. Skriv dem, du vil regne med, så ses, hvad de koster.",
    en: "{title}: none of the amounts is known. Write those you want to reckon with, and what they cost is seen.",
  },
  "web.packages.sentence.without": {
    sv: "{count, plural, one {# åtgärd} other {# åtgärder}} utan känt belopp är inte med i summan.",
    da: "{count, plural, one {# tiltag} other {# tiltag}} uden kendt beløb er ikke med i summen.",
    en: "{count, plural, one {# measure} other {# measures}} without a known amount {count, plural, one {is} other {are}} not in the sum.",
  },
} as const satisfies Catalogue;
