import type { Catalogue } from "../../../catalogue.ts";

/** Help for the planning basis. */
export const planOptions = {
  "cli.plan.description": {
    sv: "räkna fram en planeringsbas: generella bidrag flera år framåt",
    da: "beregn et planlægningsgrundlag: generelle tilskud flere år frem",
    en: "reckon a planning basis: general grants several years ahead",
  },
  "cli.plan.what": {
    sv: "basis, need (behov efter ålder), notice (värdet av tidiga besked), agreement (överenskommelse) eller calendar (samrådskalender); annars basis",
    da: "basis, need (behov efter alder), notice (værdien af tidlig besked), agreement (aftale) eller calendar (mødekalender for stat og kommuner); ellers basis",
    en: "basis, need (by age), notice (the value of early notice), agreement or calendar; otherwise basis",
  },
  "cli.plan.option.from": {
    sv: "sista år med beslutat anslag; annars det sista kända",
    da: "sidste år med besluttet bevilling; ellers det sidst kendte",
    en: "last year with a decided appropriation; otherwise the last known",
  },
  "cli.plan.option.grant": {
    sv: "bidraget det året i kronor, till exempel 170e9; annars anslaget",
    da: "tilskuddet det år i svenske kroner, for eksempel 170e9; ellers bevillingen",
    en: "the grant of that year in kronor, for example 170e9; otherwise the appropriation",
  },
  "cli.plan.option.years": {
    sv: "år framåt; annars 4",
    da: "år frem; ellers 4",
    en: "years ahead; otherwise 4",
  },
  "cli.plan.option.price": {
    sv: "pris- och löneökning, procent om året; annars 2.5 (antagande, rimligt 1.5–4)",
    da: "pris- og lønstigning, procent om året; ellers 2.5 (antagelse, rimeligt 1.5–4)",
    en: "growth of prices and wages, percent a year; otherwise 2.5 (an assumption, reasonable 1.5–4)",
  },
  "cli.plan.option.need": {
    sv: "behovsökning, procent om året; annars ur befolkningsprognosen",
    da: "behovsvækst, procent om året; ellers ud fra befolkningsprognosen",
    en: "growth of need, percent a year; otherwise from the projection of the population",
  },
  "cli.plan.option.efficiency": {
    sv: "effektiviseringskrav, procent om året; annars 0.5 (antagande, rimligt 0–1.5)",
    da: "effektiviseringskrav, procent om året; ellers 0.5 (antagelse, rimeligt 0–1.5)",
    en: "efficiency asked for, percent a year; otherwise 0.5 (an assumption, reasonable 0–1.5)",
  },
  "cli.plan.option.ceiling": {
    sv: "tak: högsta ökning, procent om året; annars inget",
    da: "loft: højeste vækst, procent om året; ellers intet",
    en: "ceiling: highest growth, percent a year; otherwise none",
  },
  "cli.plan.option.one_off": {
    sv: "engångsbelopp ett år, till exempel 2026=2e9; kan ges flera gånger",
    da: "engangsbeløb ét år, for eksempel 2026=2e9; kan gives flere gange",
    en: "one-off amount of a year, for example 2026=2e9; may be given several times",
  },
  "cli.plan.option.share": {
    sv: "kommunernas del av bidraget, procent; annars 70",
    da: "kommunernes del af tilskuddet, procent; ellers 70",
    en: "the municipalities' part of the grant, percent; otherwise 70",
  },
  "cli.plan.option.rule": {
    sv: "vad en budget räknar med utan besked: {rules}; annars same_amount",
    da: "hvad et budget regner med uden besked: {rules}; ellers same_amount",
    en: "what a budget reckons with when nothing is said: {rules}; otherwise same_amount",
  },
  "cli.plan.option.growth": {
    sv: "ökning som with_growth räknar med, procent om året; annars 3",
    da: "vækst, som with_growth regner med, procent om året; ellers 3",
    en: "growth that with_growth reckons with, percent a year; otherwise 3",
  },
  "cli.plan.option.loss": {
    sv: "vad som går förlorat av varje felbudgeterad krona, procent; annars 20 (antagande, rimligt 5–50)",
    da: "hvad der går tabt af hver fejlbudgetteret krone, procent; ellers 20 (antagelse, rimeligt 5–50)",
    en: "what is lost of each misbudgeted krona, percent; otherwise 20 (an assumption, reasonable 5–50)",
  },
  "cli.plan.option.municipality": {
    sv: "kommun, för need; annars riket",
    da: "kommune, for need; ellers hele landet",
    en: "municipality, for need; otherwise the nation",
  },
  "cli.plan.examples": {
    sv: "Exempel:\n  barkraft plan --years 4 --efficiency 0.5\n  barkraft plan need --municipality Laxå\n  barkraft plan notice --rule trend\n  barkraft plan agreement --output overenskommelse.txt\n  barkraft plan calendar --format ics --output samrad.ics",
    da: "Eksempler:\n  barkraft plan --years 4 --efficiency 0.5\n  barkraft plan need --municipality Laxå\n  barkraft plan notice --rule trend\n  barkraft plan agreement --output aftale.txt\n  barkraft plan calendar --format ics --output samraad.ics",
    en: "Examples:\n  barkraft plan --years 4 --efficiency 0.5\n  barkraft plan need --municipality Laxå\n  barkraft plan notice --rule trend\n  barkraft plan agreement --output agreement.txt\n  barkraft plan calendar --format ics --output consultation.ics",
  },
} as const satisfies Catalogue;
