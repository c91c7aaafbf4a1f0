import type { Catalogue } from "../../../catalogue.ts";

/** The need of the coming years, by service and age. */
export const needAhead = {
  "cli.plan.need.heading": {
    sv: "Behov efter ålder {first}–{last}, {name}",
    da: "Behov efter alder {first}–{last}, {name}",
    en: "Need by age {first}–{last}, {name}",
  },
  "cli.plan.need.sentence": {
    sv: "Med samma kostnad per person och ålder som {first} kostar {last} års invånare {growth} procent mer, medan de är {people} procent fler. Mest växer {most} ({mostGrowth} procent), minst {least} ({leastGrowth} procent).",
    da: "Med samme udgift pr. person og alder som i {first} koster indbyggerne i {last} {growth} procent mere, mens de er {people} procent flere. Mest vokser {most} ({mostGrowth} procent), mindst {least} ({leastGrowth} procent).",
    en: "At the cost per person and age of {first} the inhabitants of {last} cost {growth} percent more, while they are {people} percent more. {most} grows most ({mostGrowth} percent), {least} least ({leastGrowth} percent).",
  },
  "cli.plan.need.table.services": {
    sv: "Verksamhet för verksamhet",
    da: "Område for område",
    en: "Service by service",
  },
  "cli.plan.need.table.ages": {
    sv: "Invånare efter ålder",
    da: "Indbyggere efter alder",
    en: "Inhabitants by age",
  },
  "cli.plan.need.table.checks": {
    sv: "Hur prognoserna fem år framåt slog in",
    da: "Hvordan prognoserne fem år frem holdt",
    en: "How the projections five years ahead came out",
  },
  "cli.plan.need.column.index": { sv: "Index", da: "Indeks", en: "Index" },
  "cli.plan.need.column.regional": {
    sv: "Regionernas index",
    da: "Regionernes indeks",
    en: "Regions' index",
  },
  "cli.plan.need.column.need": { sv: "Kostnad", da: "Udgift", en: "Cost" },
  "cli.plan.need.column.service": { sv: "Verksamhet", da: "Område", en: "Service" },
  "cli.plan.need.column.age": { sv: "Ålder", da: "Alder", en: "Age" },
  "cli.plan.need.column.projected": { sv: "Prognos", da: "Prognose", en: "Projected" },
  "cli.plan.need.column.counted": { sv: "Räknat", da: "Optalt", en: "Counted" },
  "cli.plan.need.column.error": { sv: "Fel", da: "Fejl", en: "Error" },
  "cli.plan.need.column.places": {
    sv: "Fel i en kommun",
    da: "Fejl i en kommune",
    en: "Error of a municipality",
  },
  "cli.plan.need.years": { sv: "År för år", da: "År for år", en: "Year by year" },
  "cli.plan.need.note": {
    sv: "Priser och kostnad per person är basårets. Mellan prognosens år räknas raka linjer. En verksamhets kostnad fördelas lika på dess åldrar; äldreomsorgens efter lagens kostnader per ålder.",
    da: "Priser og udgift pr. person er basisårets. Mellem prognosens år regnes rette linjer. Et områdes udgift fordeles ligeligt på dets aldre; ældreplejens efter lovens udgifter pr. alder.",
    en: "Prices and cost per person are those of the base year. Between the projection's years straight lines are drawn. A service's cost is spread equally over its ages; that of elderly care by the law's costs by age.",
  },
} as const satisfies Catalogue;
