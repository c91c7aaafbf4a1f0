import type { Catalogue } from "../../../catalogue.ts";

/** The figures that keys can read, and columns of the reader's own. */
export const columns = {
  "web.packages.column.when": { sv: "År", da: "År", en: "Year" },
  "web.packages.column.before": {
    sv: "{years, plural, =0 {paketets år} =1 {året före} other {# år före}}",
    da: "{years, plural, =0 {pakkens år} =1 {året før} other {# år før}}",
    en: "{years, plural, =0 {the package''s year} =1 {the year before} other {# years before}}",
  },
  "web.packages.column.own": { sv: "{name} (egen)", da: "{name} (egen)", en: "{name} (own)" },
  "web.packages.columns": {
    sv: "Egna tal för nycklarna",
    da: "Egne tal til nøglerne",
    en: "Figures of your own for the keys",
  },
  "web.packages.columns.note": {
    sv: "En fil i Excel eller CSV med kolumnen code (kod eller namn på kommun eller region) och en eller flera kolumner med tal, till exempel vad var och en har sökt eller fick förra året. Filen läses i webbläsaren och skickas ingenstans; talen följer med när paketet sparas.",
    da: "En fil i Excel eller CSV med kolonnen code (kode eller navn på kommune eller region) og en eller flere kolonner med tal, for eksempel hvad hver enkelt har søgt eller fik sidste år. Filen læses i browseren og sendes ingen steder hen; tallene følger med, når pakken gemmes.",
    en: "A file in Excel or CSV with the column code (code or name of a municipality or region) and one or more columns of numbers, such as what each has applied for or got last year. The file is read in the browser and sent nowhere; the numbers go along when the package is saved.",
  },
  "web.packages.columns.one": {
    sv: "{name}: {count, plural, one {# mottagare} other {# mottagare}}, antaget, från {source}",
    da: "{name}: {count, plural, one {# sted} other {# steder}}, antaget, fra {source}",
    en: "{name}: {count, plural, one {# place} other {# places}}, assumed, from {source}",
  },
  "web.packages.columns.open": {
    sv: "Öppna en fil med tal (Excel eller CSV)",
    da: "Åbn en fil med tal (Excel eller CSV)",
    en: "Open a file of numbers (Excel or CSV)",
  },
  "web.packages.figure.population": { sv: "Invånare", da: "Indbyggere", en: "Inhabitants" },
  "web.packages.figure.population_0": {
    sv: "Invånare 0 år",
    da: "Indbyggere på 0 år",
    en: "Inhabitants aged 0",
  },
  "web.packages.figure.population_1_5": {
    sv: "Invånare 1–5 år",
    da: "Indbyggere på 1–5 år",
    en: "Inhabitants aged 1–5",
  },
  "web.packages.figure.population_6_15": {
    sv: "Invånare 6–15 år",
    da: "Indbyggere på 6–15 år",
    en: "Inhabitants aged 6–15",
  },
  "web.packages.figure.population_16_19": {
    sv: "Invånare 16–19 år",
    da: "Indbyggere på 16–19 år",
    en: "Inhabitants aged 16–19",
  },
  "web.packages.figure.population_20_64": {
    sv: "Invånare 20–64 år",
    da: "Indbyggere på 20–64 år",
    en: "Inhabitants aged 20–64",
  },
  "web.packages.figure.population_65_79": {
    sv: "Invånare 65–79 år",
    da: "Indbyggere på 65–79 år",
    en: "Inhabitants aged 65–79",
  },
  "web.packages.figure.population_80_plus": {
    sv: "Invånare 80 år och äldre",
    da: "Indbyggere på 80 år og derover",
    en: "Inhabitants aged 80 or more",
  },
  "web.packages.figure.tax_base_sek": {
    sv: "Skatteunderlag, kronor",
    da: "Udskrivningsgrundlag, SEK",
    en: "Tax base, kronor",
  },
  "web.packages.figure.tax_capacity_pc": {
    sv: "Skattekraft, kronor per invånare",
    da: "Udskrivningsgrundlag, SEK pr. indbygger",
    en: "Tax capacity, kronor per inhabitant",
  },
  "web.packages.figure.median_earned_income_sek": {
    sv: "Medianinkomst, kronor",
    da: "Medianindkomst, SEK",
    en: "Median earned income, kronor",
  },
  "web.packages.figure.unemployment_18_64_pct": {
    sv: "Arbetslöshet 18–64 år, procent",
    da: "Ledighed 18–64 år, procent",
    en: "Unemployment aged 18–64, percent",
  },
  "web.packages.figure.unemployed": {
    sv: "Arbetslösa (uppskattat)",
    da: "Ledige (anslået)",
    en: "Unemployed (estimated)",
  },
  "web.packages.figure.social_assistance_sek": {
    sv: "Utbetalt ekonomiskt bistånd, kronor",
    da: "Udbetalt kontanthjælp, SEK",
    en: "Social assistance paid, kronor",
  },
  "web.packages.figure.social_assistance_paid_pc": {
    sv: "Utbetalt ekonomiskt bistånd, kronor per invånare",
    da: "Udbetalt kontanthjælp, SEK pr. indbygger",
    en: "Social assistance paid, kronor per inhabitant",
  },
  "web.packages.figure.social_assistance_recipients_pct": {
    sv: "Biståndsmottagare, procent",
    da: "Kontanthjælpsmodtagere, procent",
    en: "Recipients of social assistance, percent",
  },
  "web.packages.figure.foreign_born_pct": {
    sv: "Utrikes födda, procent",
    da: "Født i udlandet, procent",
    en: "Foreign-born, percent",
  },
} as const satisfies Catalogue;
