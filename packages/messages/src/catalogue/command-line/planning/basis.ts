import type { Catalogue } from "../../../catalogue.ts";

/** The planning basis year by year. */
export const planBasis = {
  "cli.plan.heading": {
    sv: "Planeringsbas {first}–{last}",
    da: "Planlægningsgrundlag {first}–{last}",
    en: "Planning basis {first}–{last}",
  },
  "cli.plan.sentence": {
    sv: "Anslaget {grant} miljarder kronor {lastYear} blir {total} miljarder {last}: {growth} procent mer på {count} år, varav {need} procent om året i genomsnitt för att behoven växer. I {lastYear} års priser är nivån {fixed} miljarder.",
    da: "Bevillingen på {grant} milliarder svenske kroner i {lastYear} bliver {total} milliarder i {last}: {growth} procent mere på {count} år, heraf {need} procent om året i gennemsnit, fordi behovene vokser. I {lastYear}-priser er niveauet {fixed} milliarder.",
    en: "The appropriation of SEK {grant} billion in {lastYear} becomes {total} billion in {last}: {growth} percent more in {count} years, of which {need} percent a year on average because needs grow. In the prices of {lastYear} the level is {fixed} billion.",
  },
  "cli.plan.assumptions": {
    sv: "Antaget: priser och löner {price} procent om året, effektivisering {efficiency} procent, kommunernas del {share} procent. Behovet kommer {source}.",
    da: "Antaget: priser og lønninger {price} procent om året, effektivisering {efficiency} procent, kommunernes del {share} procent. Behovet kommer {source}.",
    en: "Assumed: prices and wages {price} percent a year, efficiency {efficiency} percent, the municipalities' part {share} percent. The need comes {source}.",
  },
  "cli.plan.need.demography": {
    sv: "ur prognosen 2021 och kostnaden per ålder 2022",
    da: "fra prognosen fra 2021 og udgiften pr. alder i 2022",
    en: "from the projection of 2021 and the cost by age of 2022",
  },
  "cli.plan.need.given": { sv: "från dig", da: "fra dig", en: "from you" },
  "cli.plan.table.years": { sv: "År för år", da: "År for år", en: "Year by year" },
  "cli.plan.table.places": {
    sv: "Kommunernas del, lika per invånare",
    da: "Kommunernes del, lige meget pr. indbygger",
    en: "The municipalities' part, the same per inhabitant",
  },
  "cli.plan.column.before": { sv: "Året före", da: "Året før", en: "Year before" },
  "cli.plan.column.price": { sv: "Pris och lön", da: "Pris og løn", en: "Price and wages" },
  "cli.plan.column.need": { sv: "Behov", da: "Behov", en: "Need" },
  "cli.plan.column.efficiency": { sv: "Effektivisering", da: "Effektivisering", en: "Efficiency" },
  "cli.plan.column.ceiling": { sv: "Tak", da: "Loft", en: "Ceiling" },
  "cli.plan.column.level": { sv: "Nivå", da: "Niveau", en: "Level" },
  "cli.plan.column.one_off": { sv: "Engångs", da: "Engangs", en: "One-off" },
  "cli.plan.column.total": { sv: "Summa", da: "I alt", en: "Total" },
  "cli.plan.column.fixed": {
    sv: "Nivå, fasta priser",
    da: "Niveau, faste priser",
    en: "Level, fixed prices",
  },
  "cli.plan.column.inhabitants": { sv: "Invånare", da: "Indbyggere", en: "Inhabitants" },
  "cli.plan.note.source": {
    sv: "Källa: ESV (anslag 1:1), SCB:s prognos genom Kolada; beräkning på data från Kolada. Löpande priser.",
    da: "Kilde: ESV (bevilling 1:1), SCB's prognose gennem Kolada; beregning på data fra Kolada. Løbende priser.",
    en: "Source: ESV (appropriation 1:1), Statistics Sweden's projection through Kolada; calculation on data from Kolada. Current prices.",
  },
  "cli.plan.note.regions": {
    sv: "Regionernas behov följer lagens vårdbehov per ålder; deras kostnader finns inte i uppgifterna.",
    da: "Regionernes behov følger lovens plejebehov pr. alder; deres udgifter er ikke blandt tallene.",
    en: "The regions' need follows the law's care need by age; their costs are not among the figures.",
  },
} as const satisfies Catalogue;
