import type { Catalogue } from "../../../catalogue.ts";

/** Similar municipalities. */
export const similar = {
  "cli.similar.description": {
    sv: "kommuner som liknar en kommun till strukturen",
    da: "kommuner, der ligner en kommune i struktur",
    en: "municipalities with a structure like that of one",
  },
  "cli.similar.examples": {
    sv: "Exempel:\n  barkraft similar Laxå\n  barkraft similar Laxå --count 15 --by population,density,tax_capacity\n  barkraft similar Laxå --weights population=2,group=0 --format csv",
    da: "Eksempler:\n  barkraft similar Laxå\n  barkraft similar Laxå --count 15 --by population,density,tax_capacity\n  barkraft similar Laxå --weights population=2,group=0 --format csv",
    en: "Examples:\n  barkraft similar Laxå\n  barkraft similar Laxå --count 15 --by population,density,tax_capacity\n  barkraft similar Laxå --weights population=2,group=0 --format csv",
  },
  "cli.option.count": { sv: "hur många; annars 8", da: "hvor mange; ellers 8", en: "how many; otherwise 8" },
  "cli.option.traits": {
    sv: "bara dessa egenskaper: {traits}",
    da: "kun disse egenskaber: {traits}",
    en: "only these traits: {traits}",
  },
  "cli.option.figures_year": {
    sv: "uppgifternas år; annars det senaste",
    da: "tallenes år; ellers det seneste",
    en: "year of the figures; otherwise the newest",
  },
  "cli.similar.heading": {
    sv: "Kommuner som liknar {name}, uppgifter för {year}",
    da: "Kommuner, der ligner {name}, tal for {year}",
    en: "Municipalities like {name}, figures of {year}",
  },
  "cli.similar.method": {
    sv: "Avståndet är roten ur summan av vikt gånger skillnaden i standardavvikelser i kvadrat, egenskap för egenskap. Folkmängd och täthet jämförs logaritmiskt. En annan kommungrupp lägger till sin vikt, halva inom samma huvudgrupp.",
    da: "Afstanden er kvadratroden af summen af vægt gange forskellen i standardafvigelser i anden, egenskab for egenskab. Befolkning og tæthed sammenlignes logaritmisk. En anden kommunegruppe lægger sin vægt til, den halve inden for samme hovedgruppe.",
    en: "The distance is the square root of the sum, trait by trait, of weight times the squared difference in standard deviations. Population and density are compared by their logarithms. Another municipality group adds its weight, half of it within the same main group.",
  },
  "cli.similar.values": { sv: "Egenskaper", da: "Egenskaber", en: "Traits" },
  "cli.similar.contributions": {
    sv: "Bidrag till avståndet i kvadrat",
    da: "Bidrag til afstanden i anden",
    en: "Contributions to the squared distance",
  },
  "cli.similar.traits": { sv: "Vikter och spridning", da: "Vægte og spredning", en: "Weights and spread" },
  "cli.similar.trait": { sv: "Egenskap", da: "Egenskab", en: "Trait" },
  "cli.similar.group": { sv: "Grupp", da: "Gruppe", en: "Group" },
  "cli.similar.distance": { sv: "Avstånd", da: "Afstand", en: "Distance" },
  "cli.similar.deviation": { sv: "Standard-avvikelse", da: "Standard-afvigelse", en: "Standard deviation" },
} as const satisfies Catalogue;
