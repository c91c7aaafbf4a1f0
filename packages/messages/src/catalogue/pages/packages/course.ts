import type { Catalogue } from "../../../catalogue.ts";

/** When the money comes, and when it is needed. */
export const course = {
  "web.packages.course": {
    sv: "När kommer pengarna, och vad kostar de år för år?",
    da: "Hvornår kommer pengene, og hvad koster de år for år?",
    en: "When does the money come, and what does it cost year by year?",
  },
  "web.packages.course.finding": {
    sv: "I {month} har mottagarna {last} miljarder kronor av paketet",
    da: "I {month} har modtagerne {last} mia. svenske kroner af pakken",
    en: "In {month} the receivers have {last} billion kronor of the package",
  },
  "web.packages.course.note": {
    sv: "Vad mottagarna förfogar över: utbetalt minus återbetalt. Miljarder kronor, löpande priser, mellanalternativet.",
    da: "Hvad modtagerne har i hånden: udbetalt minus det, der er betalt tilbage. Mia. svenske kroner, løbende priser, det midterste tilfælde.",
    en: "What the receivers have in hand: paid out less what has been paid back. Billion kronor, current prices, the middle case.",
  },
  "web.packages.course.caption": {
    sv: "Likviditet hos mottagarna månad för månad, miljarder kronor, löpande priser",
    da: "Likviditet hos modtagerne måned for måned, mia. svenske kroner, løbende priser",
    en: "Liquidity of the receivers month by month, billion kronor, current prices",
  },
  "web.packages.course.axis": { sv: "Miljarder kronor", da: "Mia. SEK", en: "Billion kronor" },
  "web.packages.course.month": { sv: "Månad", da: "Måned", en: "Month" },
  "web.packages.years.caption": {
    sv: "Miljoner kronor, löpande priser",
    da: "Millioner SEK, løbende priser",
    en: "Million kronor, current prices",
  },
  "web.packages.years.year": { sv: "År", da: "År", en: "Year" },
  "web.packages.years.paid": { sv: "Utbetalt", da: "Udbetalt", en: "Paid" },
  "web.packages.years.low": { sv: "Kostnad, minst", da: "Udgift, lavest", en: "Cost, least" },
  "web.packages.years.middle": { sv: "Kostnad", da: "Udgift", en: "Cost" },
  "web.packages.years.high": { sv: "Kostnad, mest", da: "Udgift, højest", en: "Cost, most" },
  "web.packages.need.unemployment": {
    sv: "Behovet: hur mycket arbetslösheten (20–64 år, SCB) {from} till {to} ligger över medelvärdet {base_from} till {base_to}.",
    da: "Behovet: hvor meget ledigheden (20–64 år, SCB) {from} til {to} ligger over gennemsnittet {base_from} til {base_to}.",
    en: "The need: how far unemployment (ages 20–64, SCB) from {from} to {to} lies above its mean from {base_from} to {base_to}.",
  },
  "web.packages.need.stated": { sv: "Behovet: {source}", da: "Behovet: {source}", en: "The need: {source}" },
} as const satisfies Catalogue;
