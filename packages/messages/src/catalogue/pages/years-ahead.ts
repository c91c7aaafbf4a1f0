import type { Catalogue } from "../../catalogue.ts";
import { accounts } from "./years-ahead/accounts.ts";
import { assumptions } from "./years-ahead/assumptions.ts";
import { balance } from "./years-ahead/balance.ts";
import { fan } from "./years-ahead/fan.ts";
import { plan } from "./years-ahead/plan.ts";
import { probability } from "./years-ahead/probability.ts";
import { run } from "./years-ahead/run.ts";

/** The page of the years ahead. */
export const yearsAhead = {
  ...assumptions,
  ...plan,
  ...accounts,
  ...balance,
  ...fan,
  ...run,
  ...probability,
  "web.years-ahead.title": {
    sv: "Hur ser de kommande åren ut?",
    da: "Hvordan ser de kommende år ud?",
    en: "What do the coming years look like?",
  },
  "web.years-ahead.line": {
    sv: "Framskrivning från bokslutet {from}",
    da: "Fremskrivning fra regnskabet {from}",
    en: "Projection from the accounts of {from}",
  },
  "web.years-ahead.sentence": {
    sv: "{name}: om ingenting beslutas blir resultatet {firstSign, select, minus {minus } other {}}{firstAmount} år {first} och {lastSign, select, minus {minus } other {}}{lastAmount} år {last}, {share} av skatt och bidrag.",
    da: "{name}: hvis intet besluttes, bliver resultatet {firstSign, select, minus {minus } other {}}{firstAmount} i {first} og {lastSign, select, minus {minus } other {}}{lastAmount} i {last}, {share} af skat og tilskud.",
    en: "{name}: if nothing is decided the result is {firstSign, select, minus {minus } other {}}{firstAmount} in {first} and {lastSign, select, minus {minus } other {}}{lastAmount} in {last}, {share} of tax and grants.",
  },
  "web.years-ahead.sentence.red": {
    sv: "Det första året med underskott är {year}.",
    da: "Det første år med underskud er {year}.",
    en: "The first year with a deficit is {year}.",
  },
  "web.years-ahead.sentence.black": {
    sv: "Inget år ger underskott.",
    da: "Intet år giver underskud.",
    en: "No year gives a deficit.",
  },
  "web.years-ahead.basis-line": {
    sv: "Löpande priser. △ antaget: en framskrivning av antaganden nedan, ingen prognos. Beräkning på data från Kolada.",
    da: "Løbende priser. △ antaget: en fremskrivning af antagelserne nedenfor, ikke en prognose. Beregning på data fra Kolada.",
    en: "Current prices. △ assumed: a projection of the assumptions below, not a forecast. Calculation on data from Kolada.",
  },
  "web.years-ahead.refused": {
    sv: "Det går inte att räkna:",
    da: "Det kan ikke beregnes:",
    en: "This cannot be computed:",
  },
  "web.years-ahead.outlook": { sv: "utsikt", da: "udsigt", en: "outlook" },
  "web.years-ahead.municipality": { sv: "Kommun", da: "Kommune", en: "Municipality" },
  "web.years-ahead.all": { sv: "Alla kommuner", da: "Alle kommuner", en: "All municipalities" },
  "web.years-ahead.from": {
    sv: "Sista kända bokslut",
    da: "Sidste kendte regnskab",
    en: "Last known accounts",
  },
  "web.years-ahead.horizon": { sv: "År framåt", da: "År frem", en: "Years ahead" },
  "web.years-ahead.similar": {
    sv: "Går det bättre än för kommuner som liknar {name}?",
    da: "Går det bedre end for kommuner, der ligner {name}?",
    en: "Does it go better than for municipalities like {name}?",
  },
  "web.years-ahead.similar.finding": {
    sv: "{name} bland fyra liknande kommuner, samma antaganden",
    da: "{name} blandt fire lignende kommuner, samme antagelser",
    en: "{name} among four similar municipalities, same assumptions",
  },
  "web.years-ahead.similar.note": {
    sv: "Resultat i procent av skatt och bidrag. Framskrivning (antaget). De liknande streckade i grått.",
    da: "Resultat i procent af skat og tilskud. Fremskrivning (antaget). De lignende stiplet i gråt.",
    en: "Result in percent of tax and grants. Projection (assumed). The similar ones dashed in grey.",
  },
  "web.years-ahead.share-unit": {
    sv: "procent av skatt och bidrag",
    da: "procent af skat og tilskud",
    en: "percent of tax and grants",
  },
  "web.years-ahead.source.text": {
    sv: "Källa: Kolada. Framskrivning: beräkning på data från Kolada",
    da: "Kilde: Kolada. Fremskrivning: beregning på data fra Kolada",
    en: "Source: Kolada. Projection: calculation on data from Kolada",
  },
} as const satisfies Catalogue;
