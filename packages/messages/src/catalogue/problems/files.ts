import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a file that a reader opens on a page. */
export const fileProblems = {
  "problem.advice.file_keep_table": {
    sv: "Behåll bara det som hör till tabellen.",
    da: "Behold kun det, der hører til tabellen.",
    en: "Keep only what belongs to the table.",
  },
  "problem.found.file_not_read": {
    sv: "en fil som inte kunde läsas",
    da: "en fil, der ikke kunne læses",
    en: "a file that could not be read",
  },
  "problem.expected.file_table": {
    sv: "en tabell som CSV eller Excel",
    da: "en tabel som CSV eller Excel",
    en: "a table as CSV or Excel",
  },
  "problem.advice.file_examples": {
    sv: "De medföljande dokumenten är exempel; dokumentationen listar alla fält.",
    da: "De medfølgende dokumenter er eksempler; dokumentationen opregner alle felter.",
    en: "The shipped documents are examples; the documentation lists every field.",
  },
} as const satisfies Catalogue;
