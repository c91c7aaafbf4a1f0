import type { Catalogue } from "../../../catalogue.ts";

/** One more inhabitant. */
export const inhabitant = {
  "cli.inhabitant.description": {
    sv: "vad en invånare till ändrar i en kommun, post för post och år för år",
    da: "hvad én indbygger mere ændrer i en kommune, post for post og år for år",
    en: "what one more inhabitant changes in a municipality, item by item and year by year",
  },
  "cli.inhabitant.examples": {
    sv: "Exempel:\n  barkraft inhabitant Laxå --age 8\n  barkraft inhabitant Laxå --age 40 --tax-base 300000 --year 2021\n  barkraft inhabitant Laxå --age 70 --tax-base mean --format json",
    da: "Eksempler:\n  barkraft inhabitant Laxå --age 8\n  barkraft inhabitant Laxå --age 40 --tax-base 300000 --year 2021\n  barkraft inhabitant Laxå --age 70 --tax-base mean --format json",
    en: "Examples:\n  barkraft inhabitant Laxå --age 8\n  barkraft inhabitant Laxå --age 40 --tax-base 300000 --year 2021\n  barkraft inhabitant Laxå --age 70 --tax-base mean --format json",
  },
  "cli.option.age": { sv: "ålder i hela år", da: "alder i hele år", en: "age in whole years" },
  "cli.option.tax_base": {
    sv: "beskattningsbar inkomst i kronor om året, eller mean; annars 0 under 16 år och kommunens medel från 16",
    da: "skattepligtig indkomst i kronor om året, eller mean; ellers 0 under 16 år og kommunens gennemsnit fra 16",
    en: "taxable income in kronor a year, or mean; otherwise 0 under 16 and the municipality''s mean from 16",
  },
  "cli.option.counted_in": {
    sv: "indata som räknar personen också för annat än ålder; får upprepas",
    da: "inddata, der også tæller personen for andet end alder; kan gentages",
    en: "inputs that count the person for more than age; may be repeated",
  },
  "cli.inhabitant.heading": {
    sv: "En invånare till i {name}, {age} år, utjämningsåret {year}",
    da: "Én indbygger mere i {name}, {age} år, udligningsåret {year}",
    en: "One more inhabitant of {name}, aged {age}, equalisation year {year}",
  },
  "cli.inhabitant.tax_base.asked": {
    sv: "Antaget skatteunderlag: {amount} kr om året, som angivet.",
    da: "Antaget udskrivningsgrundlag: {amount} SEK om året, som angivet.",
    en: "Assumed tax base: SEK {amount} a year, as asked.",
  },
  "cli.inhabitant.tax_base.mean": {
    sv: "Antaget skatteunderlag: {amount} kr om året, medelvärdet för kommunens invånare.",
    da: "Antaget udskrivningsgrundlag: {amount} SEK om året, gennemsnittet for kommunens indbyggere.",
    en: "Assumed tax base: SEK {amount} a year, the mean of the municipality''s inhabitants.",
  },
  "cli.inhabitant.tax_base.age": {
    sv: "Antaget skatteunderlag: {amount} kr om året, eftersom personen är under 16 år.",
    da: "Antaget udskrivningsgrundlag: {amount} SEK om året, fordi personen er under 16 år.",
    en: "Assumed tax base: SEK {amount} a year, because the person is under 16.",
  },
  "cli.inhabitant.sentence": {
    sv: "Kommunen får {change} kr om året när allt har kommit, eller {paid} kr som lagen avrundar. En schablon på genomsnittet per invånare vore {flat} kr.",
    da: "Kommunen får {change} SEK om året, når alt er kommet, eller {paid} SEK, som loven afrunder. Et fast beløb efter gennemsnittet pr. indbygger ville være {flat} SEK.",
    en: "The municipality gets SEK {change} a year when all has arrived, or {paid} as the law rounds. A flat amount at the average per inhabitant would be {flat}.",
  },
  "cli.inhabitant.arrives": {
    sv: "Den som flyttar in före 1 november räknas i nästa års utbetalningar, i standardkostnaderna året därpå (folkmängd 31 december) och i skatteunderlaget det tredje året (inkomster två år före).",
    da: "Den, der flytter ind før 1. november, tæller i næste års udbetalinger, i standardudgifterne året efter (befolkning 31. december) og i udskrivningsgrundlaget det tredje år (indkomster to år før).",
    en: "Somebody who moves in before 1 November counts in the next year''s payments, in the standard costs of the year after it (population on 31 December) and in the tax base of the third year (incomes of two years before).",
  },
  "cli.inhabitant.arrived": {
    sv: "  {years, plural, one {# år} other {# år}} efter flytten: {amount} kr om året",
    da: "  {years, plural, one {# år} other {# år}} efter flytningen: {amount} SEK om året",
    en: "  {years, plural, one {# year} other {# years}} after the move: SEK {amount} a year",
  },
  "cli.inhabitant.items": { sv: "Poster", da: "Poster", en: "Items" },
  "cli.inhabitant.basis": { sv: "Underlag", da: "Grundlag", en: "Basis" },
  "cli.inhabitant.basis.formula": { sv: "lagens formel", da: "lovens formel", en: "formula of law" },
  "cli.inhabitant.basis.partly_by_formula": {
    sv: "delvis formel",
    da: "delvis formel",
    en: "partly formula",
  },
  "cli.inhabitant.basis.fixed_per_inhabitant": {
    sv: "fast per inv.",
    da: "fast pr. indb.",
    en: "fixed per inhabitant",
  },
  "cli.inhabitant.basis.unknown": { sv: "okänt", da: "ukendt", en: "unknown" },
  "cli.inhabitant.average": { sv: "Genomsnitt före", da: "Gennemsnit før", en: "Average before" },
  "cli.inhabitant.year": { sv: "Kommer år {years}", da: "Kommer år {years}", en: "Arrives in year {years}" },
  "cli.inhabitant.together": { sv: "Tillsammans", da: "Tilsammen", en: "Together" },
  "cli.inhabitant.paid": {
    sv: "Avrundat som i lagen",
    da: "Afrundet som i loven",
    en: "Rounded as in the law",
  },
  "cli.inhabitant.elsewhere": { sv: "Andra kommuner", da: "Andre kommuner", en: "Other municipalities" },
  "cli.inhabitant.standard_costs": {
    sv: "Standardkostnader utan och med invånaren",
    da: "Standardudgifter uden og med indbyggeren",
    en: "Standard costs without and with the inhabitant",
  },
  "cli.inhabitant.standard_cost": { sv: "Standardkostnad", da: "Standardudgift", en: "Standard cost" },
  "cli.inhabitant.formulas": {
    sv: "{formulas} av {all} standardkostnader är räknade med lagens formel ur uppgifter som invånaren ändrar; de övriga är tagna som de är och hålls fasta per invånare.",
    da: "{formulas} af {all} standardudgifter er beregnet med lovens formel ud fra tal, som indbyggeren ændrer; de øvrige er taget, som de er, og holdes faste pr. indbygger.",
    en: "{formulas} of {all} standard costs are computed by the law''s formula from figures that the inhabitant changes; the others are taken as they are and held per inhabitant.",
  },
  "cli.inhabitant.backgrounds": {
    sv: "Bakgrund utöver ålder kan anges med --counted-in: {ids}.",
    da: "Baggrund ud over alder kan angives med --counted-in: {ids}.",
    en: "Background beyond age can be given with --counted-in: {ids}.",
  },
  "cli.inhabitant.no_backgrounds": {
    sv: "Bakgrund utöver ålder (till exempel födelseland eller utbildning) finns inte i uppgifterna om kommunen och påverkar därför ingenting här. Den kan ges som tabeller med --data och räknas med --counted-in.",
    da: "Baggrund ud over alder (for eksempel fødeland eller uddannelse) findes ikke i tallene om kommunen og påvirker derfor intet her. Den kan gives som tabeller med --data og tælles med --counted-in.",
    en: "Background beyond age, such as country of birth or education, is not held for the municipality and so changes nothing here. It can be given as tables through --data and counted with --counted-in.",
  },
  "cli.inhabitant.not_held": {
    sv: "Ändrar ingenting, eftersom kommunens uppgift saknas: {ids}.",
    da: "Ændrer intet, fordi kommunens tal mangler: {ids}.",
    en: "Changes nothing, because no figure is held for the municipality: {ids}.",
  },
} as const satisfies Catalogue;
