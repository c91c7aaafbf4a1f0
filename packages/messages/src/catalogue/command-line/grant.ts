import type { Catalogue } from "../../catalogue.ts";

/** A general grant and what the cost equalisation does to it. */
export const grant = {
  "cli.grant.description": {
    sv: "visa vad kostnadsutjämningen gör med ett generellt statsbidrag",
    da: "vis hvad udgiftsudligningen gør ved et generelt statstilskud",
    en: "show what the cost equalisation does to a general grant",
  },
  "cli.grant.option.amount": {
    sv: "vad staten betalar alla kommuner tillsammans, i kronor, till exempel 2e9",
    da: "hvad staten betaler alle kommuner tilsammen, i svenske kroner, for eksempel 2e9",
    en: "what the state pays all municipalities together, in kronor, for example 2e9",
  },
  "cli.grant.option.key": {
    sv: "hur bidraget delas upp: {keys}",
    da: "hvordan tilskuddet fordeles: {keys}",
    en: "how the grant is shared: {keys}",
  },
  "cli.grant.option.model": {
    sv: "delmodell vars nationella kostnad stiger lika mycket, eller all; annars individual_and_family_care",
    da: "delmodel, hvis nationale udgift stiger lige så meget, eller all; ellers individual_and_family_care",
    en: "cost model whose national cost rises by as much, or all; otherwise individual_and_family_care",
  },
  "cli.grant.examples": {
    sv: "Exempel:\n  barkraft grant --amount 2e9 --key per-capita --year 2020\n      två miljarder kronor genom modellen för individ- och familjeomsorg\n  barkraft grant --amount 2e9 --model all --municipality Botkyrka\n      samma bidrag genom varje delmodell, för en kommun",
    da: "Eksempler:\n  barkraft grant --amount 2e9 --key per-capita --year 2020\n      to milliarder svenske kroner gennem modellen for socialområdet\n  barkraft grant --amount 2e9 --model all --municipality Botkyrka\n      samme tilskud gennem hver delmodel, for én kommune",
    en: "Examples:\n  barkraft grant --amount 2e9 --key per-capita --year 2020\n      two billion kronor through the model of individual and family care\n  barkraft grant --amount 2e9 --model all --municipality Botkyrka\n      the same grant through every cost model, for one municipality",
  },
  "cli.grant.heading": {
    sv: "Ett generellt statsbidrag på {amount} miljoner kronor {year}, lika per invånare",
    da: "Et generelt statstilskud på {amount} mio. SEK i {year}, lige meget pr. indbygger",
    en: "A general grant of SEK {amount} million in {year}, the same per inhabitant",
  },
  "cli.grant.per_inhabitant": {
    sv: "Var och en får {amount} kronor per invånare ({inhabitants} invånare).",
    da: "Alle får {amount} SEK pr. indbygger ({inhabitants} indbyggere).",
    en: "Everyone gets SEK {amount} per inhabitant ({inhabitants} inhabitants).",
  },
  "cli.grant.model": {
    sv: "Om landets kostnad stiger lika mycket i: {model}",
    da: "Hvis landets udgift stiger lige så meget i: {model}",
    en: "If the national cost rises by as much in: {model}",
  },
  "cli.grant.column.grant": { sv: "Tillskott", da: "Tilskud", en: "Grant" },
  "cli.grant.column.item": {
    sv: "Tillägg eller avdrag",
    da: "Tillæg eller fradrag",
    en: "Supplement or deduction",
  },
  "cli.grant.column.change": { sv: "Ändrat tillägg", da: "Ændret tillæg", en: "Change of it" },
  "cli.grant.column.total": { sv: "Totalt A + C", da: "I alt A + C", en: "Total A + C" },
  "cli.grant.note": {
    sv: "C kommer när den högre kostnaden har nått den nationella standardkostnaden, två år efter att den uppstod.",
    da: "C kommer, når den højere udgift har nået den nationale standardudgift, to år efter at den opstod.",
    en: "C arrives when the higher cost has reached the national standard cost, two years after it arose.",
  },
} as const satisfies Catalogue;
