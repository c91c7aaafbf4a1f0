import type { Catalogue } from "../../../catalogue.ts";

/** What to do about a reform: its parameters, its steps and its document. */
export const reformAdvice = {
  "problem.advice.example_setting": {
    sv: "Till exempel income_equalisation.guarantee_level=1.10 eller =110%.",
    da: "For eksempel income_equalisation.guarantee_level=1.10 eller =110%.",
    en: "For example income_equalisation.guarantee_level=1.10 or =110%.",
  },
  "problem.advice.reform_path": {
    sv: "Kontrollera sökvägen; mappen scenarios har exempel.",
    da: "Kontrollér stien; mappen scenarios har eksempler.",
    en: "Check the path; the scenarios folder has examples.",
  },
  "problem.advice.other_years": {
    sv: "Andra år har andra regler, som inte ingår.",
    da: "Andre år har andre regler, som ikke er med.",
    en: "Other years have other rules, which are not covered.",
  },
  "problem.advice.supply": {
    sv: "Ge det: --set {path}=VÄRDE på kommandoraden, eller ”{path}: VÄRDE” under ”changes” i en reform.",
    da: "Giv den: --set {path}=VÆRDI på kommandolinjen, eller ”{path}: VÆRDI” under ”changes” i en reform.",
    en: "Supply it: --set {path}=VALUE on the command line, or ''{again}: VALUE'' under ''changes'' in a reform.",
  },
  "problem.advice.leave_code": {
    sv: "Utelämna koden för att ändra alla på nivån {level}.",
    da: "Udelad koden for at ændre alle på niveauet {level}.",
    en: "Leave the code out to change every {level}.",
  },
  "problem.advice.list_parameters": {
    sv: "Lista alla med `barkraft parameters`, eller se referensen.",
    da: "Vis alle med `barkraft parameters`, eller slå op i referencen.",
    en: "List all of them with `barkraft parameters`, or in the reference.",
  },
  "problem.advice.share": {
    sv: "Skriv 110 procent som 1.10 eller 110%.",
    da: "Skriv 110 procent som 1.10 eller 110%.",
    en: "Write 110 percent as 1.10 or 110%.",
  },
  "problem.advice.give_unit": {
    sv: "Ange värdet i {unit}.",
    da: "Angiv værdien i {unit}.",
    en: "Give the value in {unit}.",
  },
  "problem.advice.replacements": {
    sv: "Referensen listar varje steg med dess ersättare.",
    da: "Referencen viser hvert trin med dets erstatninger.",
    en: "The reference lists every step with its replacements.",
  },
  "problem.advice.level_codes": {
    sv: "Använd en av koderna på nivån {level}.",
    da: "Brug en af koderne på niveauet {level}.",
    en: "Use one of the codes of the {level} level.",
  },
  "problem.advice.examples": {
    sv: "Mappen scenarios har exempel.",
    da: "Mappen scenarios har eksempler.",
    en: "The scenarios folder has examples.",
  },
  "problem.advice.only_changes": {
    sv: "En reform innehåller bara det den ändrar.",
    da: "En reform indeholder kun det, den ændrer.",
    en: "A reform holds only what it changes.",
  },
  "problem.advice.write_changes": {
    sv: "Skriv ändringar som ”PARAMETER: TAL”; mappen scenarios har exempel.",
    da: "Skriv ændringer som ”PARAMETER: TAL”; mappen scenarios har eksempler.",
    en: "Write changes as ''PARAMETER: NUMBER''; the scenarios folder has examples.",
  },
  "problem.advice.choose": {
    sv: "Välj ett av dem eller utelämna valet.",
    da: "Vælg en af dem, eller udelad tilvalget.",
    en: "Choose one of them, or leave the option out.",
  },
  "problem.advice.one_place": {
    sv: "Ett tal hör till en plats.",
    da: "Et tal hører til ét sted.",
    en: "A number belongs to one place.",
  },
  "problem.advice.listed": {
    sv: "Stegen och parametrarna finns listade.",
    da: "Trinnene og parametrene er opført.",
    en: "The steps and parameters are listed.",
  },
  "problem.advice.write_the_value": {
    sv: "Skriv värdet där aliaset står.",
    da: "Skriv værdien, hvor aliasset står.",
    en: "Write the value where the alias stands.",
  },
} as const satisfies Catalogue;
