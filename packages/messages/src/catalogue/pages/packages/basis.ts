import type { Catalogue } from "../../../catalogue.ts";

/** What is not known, and what is assumed. */
export const basis = {
  "web.packages.basis": {
    sv: "Vad är inte känt, och vad är antaget?",
    da: "Hvad er ikke kendt, og hvad er antaget?",
    en: "What is not known, and what is assumed?",
  },
  "web.packages.not-known.amount": {
    sv: "Beloppet är inte känt och räknas inte med: {names}.",
    da: "Beløbet er ikke kendt og regnes ikke med: {names}.",
    en: "The amount is not known and not counted: {names}.",
  },
  "web.packages.not-known.months": {
    sv: "Månaden är inte känd, så beloppet syns inte år för år: {names}.",
    da: "Måneden er ikke kendt, så det ses ikke år for år: {names}.",
    en: "The month is not known, so it is not seen year by year: {names}.",
  },
  "web.packages.not-known.sharing": {
    sv: "Fördelningen är inte känd, så beloppet syns inte på kartan: {names}.",
    da: "Fordelingen er ikke kendt, så det ses ikke på kortet: {names}.",
    en: "The sharing is not known, so it is not seen on the map: {names}.",
  },
  "web.packages.not-known.jobs": {
    sv: "Inget är antaget om årsarbeten: {names}.",
    da: "Intet er antaget om årsværk: {names}.",
    en: "Nothing is assumed about job-years: {names}.",
  },
  "web.packages.basis.share": {
    sv: "Kommunernas andel: {source}",
    da: "Kommunernes andel: {source}",
    en: "The municipalities'' part: {source}",
  },
  "web.packages.basis.jobs": {
    sv: "Årsarbeten per miljon kronor: {source}",
    da: "Årsværk pr. million SEK: {source}",
    en: "Job-years per million kronor: {source}",
  },
  "web.packages.basis.terms": {
    sv: "Förluster och räntor: {source}",
    da: "Tab og renter: {source}",
    en: "Losses and interest: {source}",
  },
  "web.packages.basis.interest": {
    sv: "Ett bidrag kostar hela sitt belopp. Det som kommer tillbaka kostar det som går förlorat och statens ränta mindre låntagarens, enkel ränta per månad; inget är diskonterat.",
    da: "Et tilskud koster hele sit beløb. Det, der kommer tilbage, koster det, der går tabt, og statens rente minus låntagerens, simpel rente pr. måned; intet er diskonteret.",
    en: "A grant costs its whole amount. What comes back costs what is lost and the state''s interest less the borrower''s, simple interest by the month; nothing is discounted.",
  },
  "web.packages.basis.inhabitants": {
    sv: "Invånare: {year}, {status}.",
    da: "Indbyggere: {year}, {status}.",
    en: "Inhabitants: {year}, {status}.",
  },
} as const satisfies Catalogue;
