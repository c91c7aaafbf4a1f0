import type { Catalogue } from "../../catalogue.ts";

/** What the letters of a round say, and why something is not approved. */
export const letters = {
  "letter.heading": {
    sv: "Beslut: {scheme}, {round}. {name}",
    da: "Afgørelse: {scheme}, {round}. {name}",
    en: "Decision: {scheme}, {round}. {name}",
  },
  "letter.claimed": {
    sv: "Ni har sökt {claimed} kronor. {approved} kronor godkänns.",
    da: "I har søgt om {claimed} svenske kroner. {approved} svenske kroner godkendes.",
    en: "You have claimed {claimed} kronor. {approved} kronor are approved.",
  },
  "letter.deduction": {
    sv: "Godkänns inte: {amount} kronor, {provider}, {category}. {reason}",
    da: "Godkendes ikke: {amount} svenske kroner, {provider}, {category}. {reason}",
    en: "Not approved: {amount} kronor, {provider}, {category}. {reason}",
  },
  "letter.own-costs": { sv: "egna kostnader", da: "egne udgifter", en: "own costs" },
  "letter.reason.period_outside": {
    sv: "Kostnaden ligger utanför omgångens period.",
    da: "Udgiften ligger uden for rundens periode.",
    en: "The cost lies outside the period of the round.",
  },
  "letter.reason.received_late": {
    sv: "Ansökan kom in efter sista dagen.",
    da: "Ansøgningen kom ind efter fristen.",
    en: "The application came in after the deadline.",
  },
  "letter.reason.duplicate": {
    sv: "Samma rad finns redan i ansökan.",
    da: "Den samme linje står allerede i ansøgningen.",
    en: "The same line is in the application already.",
  },
  "letter.broken": {
    sv: "{lines, plural, one {En rad kunde inte läsas och ingår} other {# rader kunde inte läsas och ingår}} inte i beloppen.",
    da: "{lines, plural, one {Én linje kunne ikke læses og indgår} other {# linjer kunne ikke læses og indgår}} ikke i beløbene.",
    en: "{lines, plural, one {One line could not be read and is} other {# lines could not be read and are}} not in the amounts.",
  },
  "letter.paid": {
    sv: "{paid} kronor betalas ut nu.",
    da: "{paid} svenske kroner udbetales nu.",
    en: "{paid} kronor are paid now.",
  },
  "letter.paid_share": {
    sv: "Pengarna räcker till {share} procent av vad alla fick godkänt i omgången. {paid} kronor betalas ut nu.",
    da: "Pengene rækker til {share} procent af det, alle fik godkendt i runden. {paid} svenske kroner udbetales nu.",
    en: "The money suffices for {share} percent of what everyone had approved in the round. {paid} kronor are paid now.",
  },
  "letter.topped_up": {
    sv: "Av dem fyller {toppedUp} kronor upp vad tidigare omgångar inte räckte till.",
    da: "Heraf dækker {toppedUp} svenske kroner det, som tidligere runder ikke rakte til.",
    en: "Of these, {toppedUp} kronor top up what earlier rounds could not pay.",
  },
  "letter.unpaid": {
    sv: "{unpaid} kronor är godkända men inte betalda.",
    da: "{unpaid} svenske kroner er godkendt, men ikke udbetalt.",
    en: "{unpaid} kronor are approved and not paid.",
  },
  "letter.own": {
    sv: "För egna kostnader: {paid} kronor.",
    da: "For egne udgifter: {paid} svenske kroner.",
    en: "For your own costs: {paid} kronor.",
  },
  "letter.provider": {
    sv: "Att föra vidare till {provider}: {paid} kronor.",
    da: "Skal videregives til {provider}: {paid} svenske kroner.",
    en: "To be passed on to {provider}: {paid} kronor.",
  },
} as const satisfies Catalogue;
