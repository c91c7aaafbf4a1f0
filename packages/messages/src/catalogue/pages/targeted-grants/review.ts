import type { Catalogue } from "../../../catalogue.ts";

/** Whether a grant should stay. */
export const review = {
  "web.targeted.review.intro": {
    sv: "Svara på frågorna och säg varför. Principerna är rapportens fyra: riktade bidrag vid exceptionella omständigheter eller som tillfällig stimulans, annars generella, och varje nytt bidrag granskas gemensamt.",
    da: "Svar på spørgsmålene og sig hvorfor. Principperne er rapportens fire: øremærkede tilskud ved ekstraordinære omstændigheder eller som midlertidigt incitament, ellers generelle, og hvert nyt tilskud gennemgås i fællesskab.",
    en: "Answer the questions and say why. The principles are the report''s four: targeted grants in exceptional circumstances or as a temporary stimulus, otherwise general ones, and every new grant is examined jointly.",
  },
  "web.targeted.review.grant": { sv: "Bidrag", da: "Tilskud", en: "Grant" },
  "web.targeted.review.shipped": {
    sv: "Färdiga granskningar",
    da: "Færdige gennemgange",
    en: "Finished reviews",
  },
  "web.targeted.review.open": {
    sv: "Öppna en granskning …",
    da: "Åbn en gennemgang …",
    en: "Open a review …",
  },
  "web.targeted.review.proposed": {
    sv: "”{name}” finns inte i registret: granskningen gäller ett föreslaget bidrag, utan belopp, timmar eller överlappning.",
    da: "”{name}” findes ikke i registret: gennemgangen gælder et foreslået tilskud, uden beløb, timer eller overlap.",
    en: "“{name}” is not in the register: the review is of a proposed grant, without amounts, hours or overlaps.",
  },
  "web.targeted.review.reason": { sv: "Skäl", da: "Begrundelse", en: "Reason" },
  "web.targeted.review.end": { sv: "Slutdatum", da: "Slutdato", en: "End date" },
  "web.targeted.review.result": { sv: "Resultat", da: "Resultat", en: "Result" },
  "web.targeted.review.unfinished": {
    sv: "{left, plural, one {En fråga är kvar} other {# frågor är kvar}} att besvara med ett skäl.",
    da: "{left, plural, one {Et spørgsmål mangler} other {# spørgsmål mangler}} et svar med begrundelse.",
    en: "{left, plural, one {One question is} other {# questions are}} left to answer with a reason.",
  },
  "web.targeted.review.lacks_end": {
    sv: "Ett slutdatum saknas: en tillfällig stimulans behöver ett.",
    da: "En slutdato mangler: et midlertidigt incitament har brug for en.",
    en: "An end date is missing: a temporary stimulus needs one.",
  },
  "web.targeted.review.side_effects": { sv: "Bieffekter", da: "Bivirkninger", en: "Side effects" },
  "web.targeted.review.none": { sv: "Inga.", da: "Ingen.", en: "None." },
  "web.targeted.review.overlaps": {
    sv: "Bidrag i registret till samma mottagare inom samma område",
    da: "Tilskud i registret til samme modtagere på samme område",
    en: "Grants in the register to the same receivers for the same sector",
  },
  "web.targeted.review.cost": {
    sv: "Administrationen kostar med registrets antagna timmar omkring {amount} om året.",
    da: "Administrationen koster med registrets antagne timer omkring {amount} om året.",
    en: "By the register''s assumed hours the administration costs about {amount} a year.",
  },
  "web.targeted.review.save": {
    sv: "Spara granskningen (YAML)",
    da: "Gem gennemgangen (YAML)",
    en: "Save the review (YAML)",
  },
  "web.targeted.review.save_excel": {
    sv: "Spara granskningen (Excel)",
    da: "Gem gennemgangen (Excel)",
    en: "Save the review (Excel)",
  },
  "web.targeted.review.print": {
    sv: "Skriv ut granskningen",
    da: "Udskriv gennemgangen",
    en: "Print the review",
  },
  "web.targeted.review.wrong": {
    sv: "Filen kan inte läsas som en granskning.",
    da: "Filen kan ikke læses som en gennemgang.",
    en: "The file cannot be read as a review.",
  },
  "web.targeted.review.by": { sv: "Granskad av", da: "Gennemgået af", en: "Reviewed by" },
  "web.targeted.review.on": { sv: "Datum", da: "Den", en: "On" },
  "web.targeted.review.too_long": {
    sv: "Skälen är för långa för länken; spara granskningen som fil.",
    da: "Begrundelserne er for lange til linket; gem gennemgangen som fil.",
    en: "The reasons are too long for the link; save the review as a file.",
  },
} as const satisfies Catalogue;
