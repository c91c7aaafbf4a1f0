import type { Catalogue } from "../../../catalogue.ts";

/** The review of a targeted grant. */
export const review = {
  "cli.review.description": {
    sv: "granska ett riktat bidrag mot rapportens fyra principer",
    da: "gennemgå et øremærket tilskud efter rapportens fire principper",
    en: "review a targeted grant by the report''s four principles",
  },
  "cli.review.argument": {
    sv: "granskning i Excel, YAML eller JSON",
    da: "gennemgang i Excel, YAML eller JSON",
    en: "review in Excel, YAML or JSON",
  },
  "cli.review.option.empty": {
    sv: "skriv ett tomt formulär för bidraget i stället",
    da: "skriv et tomt skema for tilskuddet i stedet",
    en: "write an empty form for the grant instead",
  },
  "cli.review.examples": {
    sv: "Exempel:\n  barkraft review --empty teachers-wages-municipalities > granskning.yaml\n      ett formulär att fylla i\n  barkraft review scenarios/grant-reviews/teachers-wages.yaml\n      vad svaren leder till",
    da: "Eksempler:\n  barkraft review --empty teachers-wages-municipalities > gennemgang.yaml\n      et skema til udfyldelse\n  barkraft review scenarios/grant-reviews/teachers-wages.yaml\n      hvad svarene fører til",
    en: "Examples:\n  barkraft review --empty teachers-wages-municipalities > review.yaml\n      a form to fill in\n  barkraft review scenarios/grant-reviews/teachers-wages.yaml\n      what the answers lead to",
  },
  "cli.review.heading": { sv: "{name}: {outcome}", da: "{name}: {outcome}", en: "{name}: {outcome}" },
  "cli.review.lacks_end": {
    sv: "Ett slutdatum saknas: en tillfällig stimulans behöver ett.",
    da: "En slutdato mangler: et midlertidigt incitament har brug for en.",
    en: "An end date is missing: a temporary stimulus needs one.",
  },
  "cli.review.ends": { sv: "Slutdatum: {date}", da: "Slutdato: {date}", en: "End date: {date}" },
  "cli.review.by": {
    sv: "Granskat av {by} {on}",
    da: "Gennemgået af {by} {on}",
    en: "Reviewed by {by} {on}",
  },
  "cli.review.amount": {
    sv: "Utfall {year}: {amount} miljoner kronor",
    da: "Udfald {year}: {amount} mio. SEK",
    en: "Outcome {year}: SEK {amount} million",
  },
  "cli.review.cost": {
    sv: "Administrationen kostar med registrets antagna timmar omkring {amount} miljoner kronor om året ({low}–{high}).",
    da: "Administrationen koster med registrets antagne timer omkring {amount} mio. SEK om året ({low}–{high}).",
    en: "By the register''s assumed hours the administration costs about SEK {amount} million a year ({low}–{high}).",
  },
  "cli.review.table.answers": { sv: "Svar", da: "Svar", en: "Answers" },
  "cli.review.table.overlaps": {
    sv: "Bidrag i registret till samma mottagare inom samma område",
    da: "Tilskud i registret til samme modtagere på samme område",
    en: "Grants in the register to the same receivers for the same sector",
  },
  "cli.review.column.question": { sv: "Fråga", da: "Spørgsmål", en: "Question" },
  "cli.review.column.answer": { sv: "Svar", da: "Svar", en: "Answer" },
  "cli.review.column.reason": { sv: "Skäl", da: "Begrundelse", en: "Reason" },
  "cli.review.column.principle": { sv: "Princip", da: "Princip", en: "Principle" },
  "cli.review.not_in_register": {
    sv: "Bidraget är ett förslag och finns inte i registret, så belopp, timmar och överlapp är okända.",
    da: "Tilskuddet er et forslag og findes ikke i registret, så beløb, timer og overlap er ukendte.",
    en: "The grant is a proposal and not in the register, so amounts, hours and overlaps are unknown.",
  },
} as const satisfies Catalogue;
