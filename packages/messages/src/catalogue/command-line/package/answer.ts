import type { Catalogue } from "../../../catalogue.ts";

/** What a package comes to, what is not known of it, and notes. */
export const packageAnswer = {
  "cli.package.summary.cost": {
    sv: "Paketet betalar ut {amount} miljoner kronor och kostar staten {cost} (mellan {low} och {high}).",
    da: "Pakken udbetaler {amount} mio. SEK og koster staten {cost} (mellem {low} og {high}).",
    en: "The package pays out SEK {amount} million and costs the state {cost} (between {low} and {high}).",
  },
  "cli.package.summary.nothing": {
    sv: "Inget av beloppen är känt. Ge dem med --amount ID=KRONOR.",
    da: "Ingen af beløbene er kendt. Angiv dem med --amount ID=SEK.",
    en: "None of the amounts is known. Give them with --amount ID=SEK.",
  },
  "cli.package.summary.jobs": {
    sv: "Antagna årsarbeten: {jobs} (mellan {low} och {high}).",
    da: "Antagne årsværk: {jobs} (mellem {low} og {high}).",
    en: "Assumed job-years: {jobs} (between {low} and {high}).",
  },
  "cli.package.summary.equalised": {
    sv: "{share} procent av bidragen går genom utjämningen.",
    da: "{share} procent af tilskuddene går gennem udligningen.",
    en: "{share} percent of the grants goes through the equalisation.",
  },
  "cli.package.summary.timing": {
    sv: "De tillfälliga pengarna kommer {delay} månader efter behovet i genomsnitt och {distance} månader ifrån det; {share} procent är betalt när halva behovet har uppstått, i {month}.",
    da: "De midlertidige penge kommer {delay} måneder efter behovet i gennemsnit og {distance} måneder fra det; {share} procent er betalt, når halvdelen af behovet er opstået, i {month}.",
    en: "The temporary money comes {delay} months after the need on average and {distance} months away from it; {share} percent is paid when half of the need has arisen, in {month}.",
  },
  "cli.package.not_known.amount": {
    sv: "Beloppet är inte känt och räknas inte med: {ids}.",
    da: "Beløbet er ikke kendt og regnes ikke med: {ids}.",
    en: "The amount is not known and not counted: {ids}.",
  },
  "cli.package.not_known.months": {
    sv: "Månaden är inte känd, så det syns inte år för år: {ids}.",
    da: "Måneden er ikke kendt, så det ses ikke år for år: {ids}.",
    en: "The month is not known, so it is not seen year by year: {ids}.",
  },
  "cli.package.not_known.sharing": {
    sv: "Fördelningen är inte känd, så det syns inte plats för plats: {ids}.",
    da: "Fordelingen er ikke kendt, så det ses ikke sted for sted: {ids}.",
    en: "The sharing is not known, so it is not seen place by place: {ids}.",
  },
  "cli.package.not_known.jobs": {
    sv: "Inget är antaget om årsarbeten: {ids}.",
    da: "Intet er antaget om årsværk: {ids}.",
    en: "Nothing is assumed about job-years: {ids}.",
  },
  "cli.package.note.share": {
    sv: "Kommunernas andel: {source}",
    da: "Kommunernes andel: {source}",
    en: "The municipalities'' part: {source}",
  },
  "cli.package.note.jobs": {
    sv: "Årsarbeten per miljon kronor: {source}",
    da: "Årsværk pr. million SEK: {source}",
    en: "Job-years per million kronor: {source}",
  },
  "cli.package.note.need": {
    sv: "Behovet över tiden: {source}",
    da: "Behovet over tid: {source}",
    en: "The need over time: {source}",
  },
  "cli.package.note.unemployment": {
    sv: "Behovet över tiden: hur mycket arbetslösheten (20–64 år, SCB) {from} till {to} ligger över medelvärdet {base_from} till {base_to}.",
    da: "Behovet over tid: hvor meget ledigheden (20–64 år, SCB) {from} til {to} ligger over gennemsnittet {base_from} til {base_to}.",
    en: "The need over time: how far unemployment (ages 20–64, SCB) from {from} to {to} lies above its mean from {base_from} to {base_to}.",
  },
  "cli.package.note.inhabitants": {
    sv: "Invånare: {year}, {status}.",
    da: "Indbyggere: {year}, {status}.",
    en: "Inhabitants: {year}, {status}.",
  },
  "cli.package.note.prices": {
    sv: "Kronor i löpande priser; inget är diskonterat.",
    da: "Svenske kroner i løbende priser; intet er diskonteret.",
    en: "Kronor in current prices; nothing is discounted.",
  },
} as const satisfies Catalogue;
