import type { Catalogue } from "../../../catalogue.ts";

/** What an explanation of a figure says. */
export const explanation = {
  "cli.explain.before": {
    sv: "före reformen {value}",
    da: "før reformen {value}",
    en: "before the reform {value}",
  },
  "cli.explain.sum_of": { sv: "Summan av", da: "Summen af", en: "The sum of" },
  "cli.explain.mean_of": {
    sv: "Det vägda medelvärdet av",
    da: "Det vægtede gennemsnit af",
    en: "The weighted mean of",
  },
  "cli.explain.above": { sv: "öppnat ovan", da: "åbnet ovenfor", en: "opened above" },
  "cli.explain.deeper": {
    sv: "bygger på {count} tal: öppna med ett större --depth",
    da: "bygger på {count} tal: åbn med et større --depth",
    en: "{count, plural, one {made of # number} other {made of # numbers}}: open with a larger --depth",
  },
  "cli.explain.not_used": { sv: "används inte", da: "bruges ikke", en: "not used" },
  "cli.explain.more_members": {
    sv: "… och {count} till: alla finns i --format json",
    da: "… og {count} til: alle findes i --format json",
    en: "… and {count} more: all of them are in --format json",
  },
  "cli.explain.rounding.nearest_whole": {
    sv: "avrundat till närmaste heltal, halva bort från noll",
    da: "afrundet til nærmeste hele tal, halve væk fra nul",
    en: "rounded to the nearest whole number, halves away from zero",
  },
  "cli.explain.replacement": {
    sv: "ersätter lagens steg: {name}",
    da: "erstatter lovens trin: {name}",
    en: "takes the place of the step in law: {name}",
  },
  "cli.explain.chosen": {
    sv: "den första kända källan används: {name}",
    da: "den første kendte kilde bruges: {name}",
    en: "the first known source is used: {name}",
  },
  "cli.explain.law": { sv: "Lag: {law}", da: "Lov: {law}", en: "Law: {law}" },
  "cli.explain.parameter": {
    sv: "Parameter {id}, gäller från {from} enligt {reference}",
    da: "Parameter {id}, gælder fra {from} efter {reference}",
    en: "Parameter {id}, in force from {from} by {reference}",
  },
  "cli.explain.recalled": {
    sv: "Värdet är återgivet ur minnet och inte kontrollerat mot källan.",
    da: "Værdien er gengivet efter hukommelsen og er ikke kontrolleret mod kilden.",
    en: "The value is recalled and has not been checked against its source.",
  },
  "cli.explain.law_says": {
    sv: "I stället för lagens värde från {from}, {reference}",
    da: "I stedet for lovens værdi fra {from}, {reference}",
    en: "Instead of the value in law from {from}, {reference}",
  },
  "cli.explain.source": {
    sv: "Källa: {publisher} ({file}), årgång {vintage}, licens {licence}",
    da: "Kilde: {publisher} ({file}), årgang {vintage}, licens {licence}",
    en: "Source: {publisher} ({file}), vintage {vintage}, licence {licence}",
  },
  "cli.explain.own_source": {
    sv: "Källa: din egen tabell {file}",
    da: "Kilde: din egen tabel {file}",
    en: "Source: your own table {file}",
  },
  "cli.explain.interval": {
    sv: "Ligger mellan {low} och {high} {unit}; mitten används.",
    da: "Ligger mellem {low} og {high} {unit}; midten bruges.",
    en: "Lies between {low} and {high} {unit}; the midpoint is used.",
  },
  "cli.explain.unknown_input": {
    sv: "Inte känd; ersätts inte med noll.",
    da: "Ikke kendt; erstattes ikke med nul.",
    en: "Not known; not replaced by zero.",
  },
} as const satisfies Catalogue;
