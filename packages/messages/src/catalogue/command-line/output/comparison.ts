import type { Catalogue } from "../../../catalogue.ts";

/** What a comparison of a reform with the law says. */
export const comparison = {
  "cli.compare.heading": {
    sv: "{title}: {item}, kommunerna {year}",
    da: "{title}: {item}, kommunerne {year}",
    en: "{title}: {item}, the municipalities in {year}",
  },
  "cli.compare.author": { sv: "Av {author}", da: "Af {author}", en: "By {author}" },
  "cli.compare.changes": { sv: "Ändringar:", da: "Ændringer:", en: "Changes:" },
  "cli.compare.cost": {
    sv: "Statens kostnad för kommunerna ändras med {cost} mnkr.",
    da: "Statens udgift til kommunerne ændres med {cost} mio. SEK.",
    en: "The cost of the municipalities to the state changes by SEK {cost} million.",
  },
  "cli.compare.region_cost": {
    sv: "För regionerna ändras den med {cost} mnkr.",
    da: "For regionerne ændres den med {cost} mio. SEK.",
    en: "For the regions it changes by SEK {cost} million.",
  },
  "cli.compare.counts": {
    sv: "{winners} kommuner vinner, {losers} förlorar och {unchanged} berörs inte.",
    da: "{winners} kommuner vinder, {losers} taber, og {unchanged} berøres ikke.",
    en: "{winners} municipalities win, {losers} lose and {unchanged} are not affected.",
  },
  "cli.compare.unknown": {
    sv: "För {unknown} kommuner är utfallet okänt.",
    da: "For {unknown} kommuner er udfaldet ukendt.",
    en: "For {unknown} municipalities the outcome is unknown.",
  },
  "cli.compare.closing": {
    sv: "Om anslaget är oförändrat ändras regleringsposten med {change} kr/inv. för alla.",
    da: "Er bevillingen uændret, ændres reguleringsposten med {change} SEK pr. indb. for alle.",
    en: "If the appropriation is unchanged, the regulating item changes by SEK {change} per inhabitant for everyone.",
  },
  "cli.compare.closing_unknown": {
    sv: "Hur regleringsposten skulle ändras är okänt, eftersom inte alla kommuner finns med.",
    da: "Hvordan reguleringsposten ville ændres, er ukendt, fordi ikke alle kommuner er med.",
    en: "How the regulating item would change is unknown, because some municipality is missing.",
  },
  "cli.compare.closed_counts": {
    sv: "Då vinner {winners} kommuner, {losers} förlorar och {unchanged} berörs inte.",
    da: "Da vinder {winners} kommuner, {losers} taber, og {unchanged} berøres ikke.",
    en: "Then {winners} municipalities win, {losers} lose and {unchanged} are not affected.",
  },
  "cli.compare.winners": {
    sv: "Störst vinst, inkomstutjämningen för sig:",
    da: "Størst gevinst, indkomstudligningen alene:",
    en: "Biggest gains, the item alone:",
  },
  "cli.compare.losers": {
    sv: "Störst förlust, inkomstutjämningen för sig:",
    da: "Størst tab, indkomstudligningen alene:",
    en: "Biggest losses, the item alone:",
  },
  "cli.compare.closed_winners": {
    sv: "Störst vinst vid oförändrat anslag:",
    da: "Størst gevinst ved uændret bevilling:",
    en: "Biggest gains with the appropriation unchanged:",
  },
  "cli.compare.closed_losers": {
    sv: "Störst förlust vid oförändrat anslag:",
    da: "Størst tab ved uændret bevilling:",
    en: "Biggest losses with the appropriation unchanged:",
  },
} as const satisfies Catalogue;
