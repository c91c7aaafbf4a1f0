import type { Catalogue } from "../../../catalogue.ts";
import { comparisonProblems } from "./comparison.ts";
import { searchProblems } from "./search.ts";
import { sweepProblems } from "./sweep.ts";

/** What is wrong with a comparison, a search, a sweep or a reform as a whole. */
export const reforms = {
  ...searchProblems,
  ...sweepProblems,
  ...comparisonProblems,
  "problem.found.some_changes": { sv: "{count} ändringar", da: "{count} ændringer", en: "{count} changes" },
  "problem.found.two_changes": {
    sv: "två ändringar, varav en under ”{path}”",
    da: "to ændringer, hvoraf den ene under ”{path}”",
    en: "two changes, one of them under ''{path}''",
  },
  "problem.found.path_missing": { sv: "ingen väg", da: "ingen sti", en: "no path" },
  "problem.found.several_files": {
    sv: "{count} reformdokument tillsammans med {option}",
    da: "{count} reformdokumenter sammen med {option}",
    en: "{count} reform documents together with {option}",
  },
  "problem.expected.number_of_changes": {
    sv: "en reform med 1 till {count} ändringar",
    da: "en reform med 1 til {count} ændringer",
    en: "a reform with 1 to {count} changes",
  },
  "problem.expected.numbers_from_zero": {
    sv: "två tal från 0 och uppåt ({unit})",
    da: "to tal fra 0 og op ({unit})",
    en: "two numbers from 0 up ({unit})",
  },
  "problem.expected.one_change": {
    sv: "en ändring av varje tal",
    da: "én ændring af hvert tal",
    en: "one change of each number",
  },
  "problem.expected.day_between": {
    sv: "en dag från {low} till {high}",
    da: "en dag fra {low} til {high}",
    en: "a day from {low} to {high}",
  },
  "problem.expected.number_by_law": {
    sv: "ett tal i {unit}, där lagen säger {value}",
    da: "et tal i {unit}, hvor loven siger {value}",
    en: "a number in {unit}, where the law says {value}",
  },
  "problem.expected.share_within": {
    sv: "en andel på högst {most}",
    da: "en andel på højst {most}",
    en: "a share of at most {most}",
  },
  "problem.expected.positive_number": { sv: "ett tal över 0", da: "et tal over 0", en: "a number above 0" },
  "problem.expected.one_reform": { sv: "en reform", da: "én reform", en: "one reform" },
  "problem.advice.name_changes": {
    sv: "Ange parametrar under ”changes” eller steg under ”replace”.",
    da: "Angiv parametre under ”changes” eller trin under ”replace”.",
    en: "Name parameters under ''changes'' or steps under ''replace''.",
  },
  "problem.advice.one_out": {
    sv: "Utelämna en av de två.",
    da: "Udelad en af de to.",
    en: "Leave one of the two out.",
  },
  "problem.advice.probably": {
    sv: "Troligen menades {value}. Skriv {percent}% om inte.",
    da: "Sandsynligvis mentes {value}. Skriv {percent}% hvis ikke.",
    en: "Probably {value} was meant. Write {percent}% if not.",
  },
  "problem.advice.share_probably": {
    sv: "Skriv 110 procent som 1.10 eller 110%. Troligen menades {value}.",
    da: "Skriv 110 procent som 1.10 eller 110%. Sandsynligvis mentes {value}.",
    en: "Write 110 percent as 1.10 or 110%. Probably {value} was meant.",
  },
  "problem.advice.unit_probably": {
    sv: "Ange värdet i {unit}. Troligen menades {value}.",
    da: "Angiv værdien i {unit}. Sandsynligvis mentes {value}.",
    en: "Give the value in {unit}. Probably {value} was meant.",
  },
  "problem.advice.within_example": {
    sv: "Till exempel 1% eller 0.01.",
    da: "For eksempel 1% eller 0.01.",
    en: "For example 1% or 0.01.",
  },
  "problem.advice.least_example": {
    sv: "Till exempel --least 10.",
    da: "For eksempel --least 10.",
    en: "For example --least 10.",
  },
  "problem.advice.files_alone": {
    sv: "Ange reformerna bara som filer.",
    da: "Angiv reformerne kun som filer.",
    en: "Give the reforms as files alone.",
  },
  "problem.advice.one_of_reforms": {
    sv: "Ange en fil, eller --reform och --set.",
    da: "Angiv én fil, eller --reform og --set.",
    en: "Give one file, or --reform and --set.",
  },
  "problem.advice.set_once": {
    sv: "Ange varje väg en gång med --set.",
    da: "Angiv hver sti én gang med --set.",
    en: "Give each path to --set once.",
  },
  "problem.found.set_twice": {
    sv: "två värden för en väg",
    da: "to værdier for én sti",
    en: "two values for one path",
  },
  "problem.expected.one_set": {
    sv: "ett värde för varje väg",
    da: "én værdi for hver sti",
    en: "one value for each path",
  },
} as const satisfies Catalogue;
