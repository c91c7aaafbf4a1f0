import type { Catalogue } from "../../../catalogue.ts";

/** Accounts and projection side by side, in figures and pictures. */
export const accounts = {
  "web.years-ahead.money": {
    sv: "{name}: resultat, investeringar och skuld",
    da: "{name}: resultat, investeringer og gæld",
    en: "{name}: result, investment and debt",
  },
  "web.years-ahead.result.finding": {
    sv: "Resultatet är {sign, select, minus {minus } other {}}{amount} år {year}",
    da: "Resultatet er {sign, select, minus {minus } other {}}{amount} i {year}",
    en: "The result is {sign, select, minus {minus } other {}}{amount} in {year}",
  },
  "web.years-ahead.both.finding": {
    sv: "Skatt och bidrag mot kostnader till {year}",
    da: "Skat og tilskud mod udgifter til {year}",
    en: "Tax and grants against costs to {year}",
  },
  "web.years-ahead.debt.finding": {
    sv: "{who, select, all {Kommunernas} other {Kommunens}} egen skuld är {amount} år {year}, {who, select, all {koncernernas} other {koncernens}} {group}",
    da: "{who, select, all {Kommunernes} other {Kommunens}} egen gæld er {amount} i {year}, {who, select, all {koncernernes} other {koncernens}} {group}",
    en: "{who, select, all {The municipalities''} other {The municipality''s}} own debt is {amount} in {year}, {who, select, all {the groups''} other {the group''s}} {group}",
  },
  "web.years-ahead.debt.finding.own": {
    sv: "{who, select, all {Kommunernas} other {Kommunens}} egen skuld är {amount} år {year}; {who, select, all {koncernernas} other {koncernens}} är okänd",
    da: "{who, select, all {Kommunernes} other {Kommunens}} egen gæld er {amount} i {year}; {who, select, all {koncernernes} other {koncernens}} er ukendt",
    en: "{who, select, all {The municipalities''} other {The municipality''s}} own debt is {amount} in {year}; {who, select, all {the groups''} other {the group''s}} is not known",
  },
  "web.years-ahead.note": {
    sv: "Miljoner kronor, löpande priser. Före strecket bokslut (publicerat), efter det framskrivning (antaget).",
    da: "Millioner svenske kroner, løbende priser. Før stregen regnskab (offentliggjort), derefter fremskrivning (antaget).",
    en: "Million SEK, current prices. Before the line accounts (published), after it projection (assumed).",
  },
  "web.years-ahead.million": { sv: "miljoner kronor", da: "millioner svenske kroner", en: "million SEK" },
  "web.years-ahead.year": { sv: "År", da: "År", en: "Year" },
  "web.years-ahead.kind": { sv: "Typ", da: "Type", en: "Kind" },
  "web.years-ahead.booked": { sv: "bokslut", da: "regnskab", en: "accounts" },
  "web.years-ahead.projected": { sv: "framskrivning", da: "fremskrivning", en: "projection" },
  "web.years-ahead.last-accounts": { sv: "Bokslut {year}", da: "Regnskab {year}", en: "Accounts {year}" },
  "web.years-ahead.result": { sv: "Resultat", da: "Resultat", en: "Result" },
  "web.years-ahead.income": { sv: "Skatt och bidrag", da: "Skat og tilskud", en: "Tax and grants" },
  "web.years-ahead.cost": {
    sv: "Kostnader och avskrivningar",
    da: "Udgifter og afskrivninger",
    en: "Costs and depreciation",
  },
  "web.years-ahead.investment": { sv: "Investering", da: "Investering", en: "Investment" },
  "web.years-ahead.debt": { sv: "Egen skuld", da: "Egen gæld", en: "Own debt" },
  "web.years-ahead.group-debt": { sv: "Koncernens skuld", da: "Koncernens gæld", en: "Debt of the group" },
  "web.years-ahead.equity": { sv: "Eget kapital", da: "Egenkapital", en: "Equity" },
} as const satisfies Catalogue;
