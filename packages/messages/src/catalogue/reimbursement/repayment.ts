import type { Catalogue } from "../../catalogue.ts";

/** What is to be paid back when receivers have accounted for what they used. */
export const repayment = {
  "repay.title": {
    sv: "Vad som ska betalas tillbaka",
    da: "Hvad der skal betales tilbage",
    en: "What is to be paid back",
  },
  "repay.sentence": {
    sv: "{repay} kronor av {paid} utbetalda ska betalas tillbaka: {unused} har inte använts som avsett och {unreported} är inte redovisade.",
    da: "{repay} svenske kroner af {paid} udbetalte skal betales tilbage: {unused} er ikke brugt efter hensigten, og {unreported} er ikke dokumenteret.",
    en: "{repay} kronor of {paid} paid out are to be paid back: {unused} were not used as intended and {unreported} are not accounted for.",
  },
  "repay.note": {
    sv: "Mottagaren betalar tillbaka även det som den fört vidare till utförare. Den som saknas i redovisningen betalar tillbaka allt.",
    da: "Modtageren betaler også det tilbage, som den har ført videre til leverandører. Den, der mangler i regnskabet, betaler alt tilbage.",
    en: "The receiver also pays back what it passed on to providers. Whoever is missing from the reports pays back everything.",
  },
  "table.repayments": { sv: "Återbetalningar", da: "Tilbagebetalinger", en: "Repayments" },
  "column.paid_out": { sv: "Utbetalt", da: "Udbetalt", en: "Paid out" },
  "column.reported": { sv: "Redovisat", da: "Dokumenteret", en: "Reported" },
  "column.unused": {
    sv: "Inte använt som avsett",
    da: "Ikke brugt efter hensigten",
    en: "Not used as intended",
  },
  "column.unreported": { sv: "Inte redovisat", da: "Ikke dokumenteret", en: "Not reported" },
  "column.repay": { sv: "Betalas tillbaka", da: "Betales tilbage", en: "To be paid back" },
} as const satisfies Catalogue;
