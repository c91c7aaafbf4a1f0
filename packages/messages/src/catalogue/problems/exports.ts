import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with an exported file that is to be computed again, and with asking for one. */
export const exportProblems = {
  "problem.found.no_manifest": {
    sv: "inget manifest, eller ett av annan form",
    da: "intet manifest, eller et af en anden form",
    en: "no manifest, or one of another form",
  },
  "problem.found.result_of_model": {
    sv: "ett resultat från modellens version {version}",
    da: "et resultat fra modellens version {version}",
    en: "a result of model version {version}",
  },
  "problem.found.result_on_tables": {
    sv: "ett resultat som vilar på egna tabeller: {tables}",
    da: "et resultat, der hviler på egne tabeller: {tables}",
    en: "a result that rests on the user's own tables: {tables}",
  },
  "problem.expected.with_manifest": {
    sv: "en fil som exporterats med sitt manifest",
    da: "en fil, der er eksporteret med sit manifest",
    en: "a file exported with its manifest",
  },
  "problem.expected.exported": { sv: "en exporterad fil", da: "en eksporteret fil", en: "an exported file" },
  "problem.expected.model_version": {
    sv: "modellens version {version}",
    da: "modellens version {version}",
    en: "model version {version}",
  },
  "problem.expected.their_folder": {
    sv: "mappen med dessa tabeller",
    da: "mappen med disse tabeller",
    en: "the folder with these tables",
  },
  "problem.expected.computable_again": {
    sv: "ett resultat som den här versionen kan räkna om",
    da: "et resultat, som denne version kan beregne igen",
    en: "a result that this version can compute again",
  },
  "problem.expected.place_of_workbook": {
    sv: "en kommun, eller en region med --level region",
    da: "en kommune, eller en region med --level region",
    en: "a municipality, or a region with --level region",
  },
  "problem.advice.export_again_sidecar": {
    sv: "Exportera den igen; en CSV-fil behöver FIL.manifest.json bredvid sig.",
    da: "Eksportér den igen; en CSV-fil har brug for FIL.manifest.json ved siden af sig.",
    en: "Export it again; a CSV file needs FILE.manifest.json beside it.",
  },
  "problem.advice.export_again": {
    sv: "Exportera den igen med den här versionen.",
    da: "Eksportér den igen med denne version.",
    en: "Export it again with this version.",
  },
  "problem.advice.version_of_file": {
    sv: "Kontrollera den med programmet av den versionen, eller exportera den igen med detta.",
    da: "Kontrollér den med programmet af den version, eller eksportér den igen med dette.",
    en: "Verify it with the program of that version, or export it again with this one.",
  },
  "problem.advice.name_data": {
    sv: "Ange den med --data MAPP.",
    da: "Angiv den med --data MAPPE.",
    en: "Name it with --data FOLDER.",
  },
  "problem.advice.check_exported": {
    sv: "Kontrollera att det är den exporterade filen.",
    da: "Kontrollér, at det er den eksporterede fil.",
    en: "Check that it is the exported file.",
  },
  "problem.advice.example_workbook": {
    sv: "Till exempel `barkraft workbook Laxå --output laxa.xlsx`.",
    da: "For eksempel `barkraft workbook Laxå --output laxa.xlsx`.",
    en: "For example `barkraft workbook Laxå --output laxa.xlsx`.",
  },
  "problem.advice.example_verify": {
    sv: "Till exempel `barkraft verify laxa.xlsx`.",
    da: "For eksempel `barkraft verify laxa.xlsx`.",
    en: "For example `barkraft verify laxa.xlsx`.",
  },
  "problem.advice.check_the_path": {
    sv: "Kontrollera sökvägen.",
    da: "Kontrollér stien.",
    en: "Check the path.",
  },
} as const satisfies Catalogue;
