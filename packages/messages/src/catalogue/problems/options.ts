import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with options together, or with how many things they name. */
export const optionProblems = {
  "problem.place.per_month": { sv: "per månad", da: "pr. måned", en: "per month" },
  "problem.place.last_decided_year": {
    sv: "senast beslutade år",
    da: "senest besluttede år",
    en: "last decided year",
  },
  "problem.expected.option_amount": {
    sv: "ett belopp i kronor från {low} till {high}",
    da: "et beløb i svenske kroner fra {low} til {high}",
    en: "an amount in SEK from {low} to {high}",
  },
  "problem.expected.option_share": {
    sv: "en andel från {low} till {high}, eller procent med tecken",
    da: "en andel fra {low} til {high}, eller procent med tegn",
    en: "a share from {low} to {high}, or percent with its sign",
  },
  "problem.expected.option_years": {
    sv: "ett år, eller ett första och ett sista år",
    da: "et år, eller et første og et sidste år",
    en: "a year, or a first and a last year",
  },
  "problem.expected.option_no_key_value": {
    sv: "inget värde, eftersom nyckeln inte ber om något",
    da: "ingen værdi, fordi nøglen ikke beder om nogen",
    en: "no value, because the key asks for none",
  },
  "problem.advice.option_key_values": {
    sv: "`barkraft key list` säger vad varje nyckel lämnar till sin användare.",
    da: "`barkraft key list` siger, hvad hver nøgle overlader til sin bruger.",
    en: "`barkraft key list` says what each key leaves to its user.",
  },
  "problem.expected.option_unemployment_year": {
    sv: "ett år vars arbetslöshet är känd, liksom årets före",
    da: "et år, hvis ledighed er kendt, ligesom det foregående års",
    en: "a year whose unemployment is known, and that of the year before",
  },
  "problem.advice.option_histogram_year": {
    sv: "Välj ett år från 2011 till 2022, eller ge nyinskrivna.",
    da: "Vælg et år fra 2011 til 2022, eller giv nytilmeldte.",
    en: "Choose a year from 2011 to 2022, or give registrations.",
  },
  "problem.found.option_packages": { sv: "{count} paket", da: "{count} pakker", en: "{count} packages" },
  "problem.expected.option_packages": {
    sv: "1 till {most} paket",
    da: "1 til {most} pakker",
    en: "1 to {most} packages",
  },
  "problem.advice.option_leave_some": { sv: "Utelämna några.", da: "Udelad nogle.", en: "Leave some out." },
  "problem.found.option_keys": { sv: "{count} nycklar", da: "{count} nøgler", en: "{count} keys" },
  "problem.expected.option_keys": {
    sv: "1 till {most} nycklar",
    da: "1 til {most} nøgler",
    en: "1 to {most} keys",
  },
  "problem.expected.option_with_empty": {
    sv: "varken --format eller --manifest med --empty, vars formulär är YAML",
    da: "hverken --format eller --manifest med --empty, hvis skema er YAML",
    en: "neither --format nor --manifest with --empty, whose form is YAML",
  },
  "problem.found.option_plan": {
    sv: "plan {part}, som inte läser det",
    da: "plan {part}, som ikke læser det",
    en: "plan {part}, which does not read it",
  },
  "problem.expected.option_plan": {
    sv: "det med plan {parts}",
    da: "det med plan {parts}",
    en: "it with plan {parts}",
  },
} as const satisfies Catalogue;
