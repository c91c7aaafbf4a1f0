import type { Catalogue } from "../../../catalogue.ts";

/** How likely it is, year by year, and the limits it is held against. */
export const probability = {
  "web.years-ahead.probability.words": {
    sv: "I {red} av banorna är resultatet negativt {year}, och i {broken} bryts balanskravet något år fram till dess. Skulden är {year} högre än {debtLimit} procent av skatt och bidrag i {debt} av banorna, och eget kapital lägre än {equityLimit} procent i {equity}.",
    da: "I {red} af banerne er resultatet negativt i {year}, og i {broken} brydes balancekravet i et af årene indtil da. Gælden er i {year} højere end {debtLimit} procent af skat og tilskud i {debt} af banerne, og egenkapitalen lavere end {equityLimit} procent i {equity}.",
    en: "In {red} of the paths the result is negative in {year}, and in {broken} the balance requirement is broken in some year until then. In {year} debt is above {debtLimit} percent of tax and grants in {debt} of the paths, and equity below {equityLimit} percent in {equity}.",
  },
  "web.years-ahead.probabilities": {
    sv: "Hur troligt det är, år för år, och gränserna",
    da: "Hvor sandsynligt det er, år for år, og grænserne",
    en: "How likely it is, year by year, and the limits",
  },
  "web.years-ahead.probabilities.caption": {
    sv: "Andel av banorna, procent. Skattat; beräkning på data från Kolada",
    da: "Andel af banerne, procent. Skønnet; beregning på data fra Kolada",
    en: "Share of the paths, percent. Estimated; calculation on data from Kolada",
  },
  "web.years-ahead.probability.negative": {
    sv: "Negativt resultat",
    da: "Negativt resultat",
    en: "Negative result",
  },
  "web.years-ahead.probability.overdue": {
    sv: "Balanskravet brutet",
    da: "Balancekravet brudt",
    en: "Balance requirement broken",
  },
  "web.years-ahead.probability.debtPastLimit": {
    sv: "Skuld över {debt} % av skatt och bidrag",
    da: "Gæld over {debt} % af skat og tilskud",
    en: "Debt above {debt}% of tax and grants",
  },
  "web.years-ahead.probability.equityPastLimit": {
    sv: "Eget kapital under {equity} %",
    da: "Egenkapital under {equity} %",
    en: "Equity below {equity}%",
  },
  "web.years-ahead.debt-limit": {
    sv: "Gräns för skulden, procent av skatt och bidrag",
    da: "Grænse for gælden, procent af skat og tilskud",
    en: "Limit of debt, percent of tax and grants",
  },
  "web.years-ahead.equity-limit": {
    sv: "Gräns för eget kapital, procent av skatt och bidrag",
    da: "Grænse for egenkapitalen, procent af skat og tilskud",
    en: "Limit of equity, percent of tax and grants",
  },
} as const satisfies Catalogue;
