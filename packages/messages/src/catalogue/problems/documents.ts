import type { Catalogue } from "../../catalogue.ts";

/** What is wrong with a document in YAML before anything in it is looked at. */
export const documentProblems = {
  "problem.expected.yaml": { sv: "YAML", da: "YAML", en: "YAML" },
  "problem.found.yaml_reserved": {
    sv: "ett tecken som måste stå inom citattecken",
    da: "et tegn, der skal stå i anførselstegn",
    en: "a character that must stand in quotation marks",
  },
  "problem.found.yaml_unclear": {
    sv: "en rad som inte är ett namn, ett kolon och ett värde",
    da: "en linje, der ikke er et navn, et kolon og en værdi",
    en: "a line that is not a name, a colon and a value",
  },
  "problem.found.yaml_escape": {
    sv: "ett omvänt snedstreck som inte inleder något känt tecken",
    da: "en omvendt skråstreg, der ikke indleder noget kendt tegn",
    en: "a backslash that starts no known character",
  },
  "problem.found.yaml_indent": {
    sv: "en rad med annat indrag än raderna intill, eller en parentes som inte stängs",
    da: "en linje med et andet indryk end linjerne omkring, eller en parentes, der ikke lukkes",
    en: "a line that is indented otherwise than its neighbours, or a bracket left open",
  },
  "problem.found.yaml_two_names": {
    sv: "två namn med kolon på samma rad",
    da: "to navne med kolon på samme linje",
    en: "two names with colons on one line",
  },
  "problem.found.yaml_same_name": {
    sv: "samma namn två gånger",
    da: "det samme navn to gange",
    en: "the same name twice",
  },
  "problem.found.yaml_missing": {
    sv: "ett citattecken, en parentes eller ett kolon som saknas",
    da: "et anførselstegn, en parentes eller et kolon, der mangler",
    en: "a quotation mark, a bracket or a colon that is missing",
  },
  "problem.found.yaml_documents": {
    sv: "mer än ett dokument",
    da: "mere end ét dokument",
    en: "more than one document",
  },
  "problem.found.yaml_tab": {
    sv: "en tabb där mellanslag ska ge indraget",
    da: "en tabulator, hvor mellemrum skal give indrykket",
    en: "a tab where spaces indent",
  },
} as const satisfies Catalogue;
