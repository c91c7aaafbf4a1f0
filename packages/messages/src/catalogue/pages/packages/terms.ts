import type { Catalogue } from "../../../catalogue.ts";

/** What a measure assumes of repayment, losses and jobs. */
export const terms = {
  "web.packages.terms.months": { sv: "Löptid, månader", da: "Løbetid, måneder", en: "Term, months" },
  "web.packages.terms.repayment": { sv: "Återbetalning", da: "Tilbagebetaling", en: "Repayment" },
  "web.packages.repayment.at_end": {
    sv: "Allt vid löptidens slut",
    da: "Alt til sidst",
    en: "All at the end",
  },
  "web.packages.repayment.evenly": {
    sv: "Lika varje månad",
    da: "Lige meget hver måned",
    en: "The same every month",
  },
  "web.packages.terms.charge": {
    sv: "Låntagarens ränta, procent",
    da: "Låntagerens rente, procent",
    en: "Borrower''s interest, percent",
  },
  "web.packages.terms.fee": {
    sv: "Avgift, procent per år",
    da: "Gebyr, procent pr. år",
    en: "Fee, percent a year",
  },
  "web.packages.terms.interest.low": {
    sv: "Statens ränta, minst, procent",
    da: "Statens rente, lavest, procent",
    en: "State''s interest, least, percent",
  },
  "web.packages.terms.interest.middle": {
    sv: "Statens ränta, procent",
    da: "Statens rente, procent",
    en: "State''s interest, percent",
  },
  "web.packages.terms.interest.high": {
    sv: "Statens ränta, mest, procent",
    da: "Statens rente, højest, procent",
    en: "State''s interest, most, percent",
  },
  "web.packages.terms.loss.low": {
    sv: "Förlust, minst, procent",
    da: "Tab, lavest, procent",
    en: "Loss, least, percent",
  },
  "web.packages.terms.loss.middle": { sv: "Förlust, procent", da: "Tab, procent", en: "Loss, percent" },
  "web.packages.terms.loss.high": {
    sv: "Förlust, mest, procent",
    da: "Tab, højest, procent",
    en: "Loss, most, percent",
  },
  "web.packages.jobs.low": {
    sv: "Årsarbeten per miljon, minst",
    da: "Årsværk pr. million, lavest",
    en: "Job-years per million, least",
  },
  "web.packages.jobs.middle": {
    sv: "Årsarbeten per miljon",
    da: "Årsværk pr. million",
    en: "Job-years per million",
  },
  "web.packages.jobs.high": {
    sv: "Årsarbeten per miljon, mest",
    da: "Årsværk pr. million, højest",
    en: "Job-years per million, most",
  },
} as const satisfies Catalogue;
