import type { Catalogue } from "../../../catalogue.ts";

/** What early notice is worth. */
export const earlyNotice = {
  "cli.notice.heading": {
    sv: "Värdet av tidiga besked {first}–{last}",
    da: "Værdien af tidlig besked {first}–{last}",
    en: "The value of early notice {first}–{last}",
  },
  "cli.notice.sentence": {
    sv: "Utan besked hade kommunernas budgetar legat {mean} miljarder kronor om året fel ett år framåt ({share} procent av bidragen) och {three} miljarder tre år framåt. Besked tre år före är värt {value} miljarder om året om {loss} procent av varje felbudgeterad krona går förlorad ({low}–{high} miljarder för 5–50 procent).",
    da: "Uden besked ville kommunernes budgetter have ramt {mean} milliarder svenske kroner om året forkert ét år frem ({share} procent af tilskuddene) og {three} milliarder tre år frem. Besked tre år før er {value} milliarder om året værd, hvis {loss} procent af hver fejlbudgetteret krone går tabt ({low}–{high} milliarder for 5–50 procent).",
    en: "Without notice the municipalities' budgets would have been SEK {mean} billion a year wrong one year ahead ({share} percent of the grants) and {three} billion three years ahead. Notice three years before is worth {value} billion a year if {loss} percent of each misbudgeted krona is lost ({low}–{high} billion for 5–50 percent).",
  },
  "cli.notice.simulated": {
    sv: "I simuleringen av {first}–{last} ({paths} banor) ligger budgetarna {mean} miljarder om året fel ett år framåt ({share} procent av bidragen) och {three} miljarder tre år framåt. Besked tre år före är där värt {value} miljarder om året ({low}–{high}).",
    da: "I simuleringen af {first}–{last} ({paths} baner) rammer budgetterne {mean} milliarder om året forkert ét år frem ({share} procent af tilskuddene) og {three} milliarder tre år frem. Besked tre år før er der {value} milliarder om året værd ({low}–{high}).",
    en: "In the simulation of {first}–{last} ({paths} paths) budgets are {mean} billion a year wrong one year ahead ({share} percent of the grants) and {three} billion three years ahead. Notice three years before is worth {value} billion a year there ({low}–{high}).",
  },
  "cli.notice.simulated_note": {
    sv: "I simuleringen avviker statens beslut från prognosens ökning som de har gjort: standardavvikelse {deviation} procentenheter (medelfel {error}, {years} år), och skattebaser, priser och folkmängd rör sig som i simuleringen av åren framåt. P5 och P95 är medelfelet om året i de banor där det är litet och stort. Skattat.",
    da: "I simuleringen afviger statens beslutninger fra fremskrivningens vækst, som de har gjort: standardafvigelse {deviation} procentpoint (standardfejl {error}, {years} år), og udskrivningsgrundlag, priser og befolkning bevæger sig som i simuleringen af årene fremad. P5 og P95 er den gennemsnitlige fejl om året i de baner, hvor den er lille og stor. Skønnet.",
    en: "In the simulation the state's decisions depart from the projected growth as they have done: a standard deviation of {deviation} percentage points (standard error {error}, {years} years); tax bases, prices and inhabitants move as in the simulation of the years ahead. P5 and P95 are the mean error a year on the paths where it is small and large. Estimated.",
  },
  "cli.notice.table.simulated": {
    sv: "I simuleringen {first}–{last}",
    da: "I simuleringen {first}–{last}",
    en: "In the simulation {first}–{last}",
  },
  "cli.notice.column.p05": { sv: "P5", da: "P5", en: "P5" },
  "cli.notice.column.p95": { sv: "P95", da: "P95", en: "P95" },
  "cli.notice.shared": {
    sv: "Av kommunernas egna överraskningar ett år framåt, {all} miljarder om året, försvinner {removed} procent om staten meddelar sitt belopp i tid; resten är kommunens egen.",
    da: "Af kommunernes egne overraskelser ét år frem, {all} milliarder om året, forsvinder {removed} procent, hvis staten melder sit beløb ud i tide; resten er kommunens egen.",
    en: "Of the municipalities' own surprises one year ahead, {all} billion a year, {removed} percent goes away when the state says its amount in time; the rest is each municipality's own.",
  },
  "cli.notice.kept": {
    sv: "Av en oväntad krona stannade {slope} öre i årets resultat (medelfel {error}, {points} år, förklaringsgrad {explained}): en beskrivning av åren, ingen lag.",
    da: "Af en uventet krone blev {slope} øre i årets resultat (standardfejl {error}, {points} år, forklaringsgrad {explained}): en beskrivelse af årene, ingen lov.",
    en: "Of an unexpected krona {slope} öre stayed in the year's result (standard error {error}, {points} years, explained {explained}): a description of the years, not a law.",
  },
  "cli.notice.table.leads": {
    sv: "Felbudgeterat per år",
    da: "Fejlbudgetteret pr. år",
    en: "Misbudgeted a year",
  },
  "cli.notice.table.values": {
    sv: "Vad beskedet är värt",
    da: "Hvad en tidlig besked er værd",
    en: "What notice is worth",
  },
  "cli.notice.table.budgets": {
    sv: "Budget mot utfall",
    da: "Budget mod udfald",
    en: "Budget against outcome",
  },
  "cli.notice.column.lead": { sv: "År före", da: "År før", en: "Years before" },
  "cli.notice.column.years": { sv: "Antal år", da: "Antal år", en: "Number of years" },
  "cli.notice.column.over": {
    sv: "För mycket budgeterat",
    da: "Budgetteret for meget",
    en: "Budgeted too much",
  },
  "cli.notice.column.under": {
    sv: "För lite budgeterat",
    da: "Budgetteret for lidt",
    en: "Budgeted too little",
  },
  "cli.notice.column.mean": { sv: "Tillsammans", da: "Tilsammen", en: "Together" },
  "cli.notice.column.share": { sv: "Av bidragen", da: "Af tilskuddene", en: "Of the grants" },
  "cli.notice.column.worst": { sv: "Störst", da: "Størst", en: "Largest" },
  "cli.notice.column.avoided": { sv: "Undviket", da: "Undgået", en: "Avoided" },
  "cli.notice.column.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "cli.notice.column.low": { sv: "Lågt", da: "Lavt", en: "Low" },
  "cli.notice.column.high": { sv: "Högt", da: "Højt", en: "High" },
  "cli.notice.column.expected": { sv: "Budgeterat", da: "Budgetteret", en: "Budgeted" },
  "cli.notice.column.actual": { sv: "Utfall", da: "Udfald", en: "Outcome" },
  "cli.notice.column.surprise": { sv: "Överraskning", da: "Overraskelse", en: "Surprise" },
  "cli.notice.note": {
    sv: "Kommunernas bokförda generella bidrag och utjämning, löpande priser. Felen i olika planår läggs ihop, för en flerårsplan görs varje år.",
    da: "Kommunernes bogførte generelle tilskud og udligning, løbende priser. Fejlene i forskellige planår lægges sammen, fordi en flerårsplan laves hvert år.",
    en: "The municipalities' booked general grants and equalisation, current prices. The errors of different plan years are added, because a plan for several years is made every year.",
  },
} as const satisfies Catalogue;
