import type { Catalogue } from "../../../catalogue.ts";

/** What can be wrong with an export of newly registered unemployed. */
export const registrationProblems = {
  "problem.found.key_no_registration_heading": {
    sv: "ingen rad med rubriken Kommun bredvid veckor",
    da: "ingen linje med overskriften Kommun ved siden af uger",
    en: "no line with the heading Kommun beside weeks",
  },
  "problem.expected.key_registration_heading": {
    sv: "Kommun och en kolumn för varje vecka (2020v10), eller Kommun, År, Vecka och Antal",
    da: "Kommun og en kolonne for hver uge (2020v10), eller Kommun, År, Vecka og Antal",
    en: "Kommun and a column for each week (2020v10), or Kommun, År, Vecka and Antal",
  },
  "problem.advice.key_export_registrations": {
    sv: "Exportera nyinskrivna per kommun och vecka från Arbetsförmedlingen.",
    da: "Eksportér nytilmeldte pr. kommune og uge fra Arbetsförmedlingen.",
    en: "Export newly registered unemployed by municipality and week from the Employment Service.",
  },
  "problem.expected.key_registration_count": {
    sv: "ett heltal eller <5, i en vecka från 1 till 53",
    da: "et heltal eller <5, i en uge fra 1 til 53",
    en: "a whole number or <5, in a week from 1 to 53",
  },
  "problem.advice.key_unpublished_week": {
    sv: "En vecka som inte är publicerad har ingen kolumn.",
    da: "En uge, der ikke er offentliggjort, har ingen kolonne.",
    en: "A week that is not published yet has no column.",
  },
  "problem.found.key_registered_twice": {
    sv: "{name} två gånger i vecka {week} {year}",
    da: "{name} to gange i uge {week} i {year}",
    en: "{name} twice in week {week} of {year}",
  },
  "problem.expected.key_one_number_a_week": {
    sv: "ett tal för varje kommun och vecka",
    da: "ét tal for hver kommune og uge",
    en: "one number for each municipality and week",
  },
  "problem.advice.key_remove_wrong_one": {
    sv: "Ta bort det som är fel.",
    da: "Fjern det, der er forkert.",
    en: "Remove the one that is wrong.",
  },
  "problem.expected.key_registration_file": {
    sv: "en export från Arbetsförmedlingen som CSV eller Excel",
    da: "en eksport fra Arbetsförmedlingen som CSV eller Excel",
    en: "an export of the Employment Service as CSV or Excel",
  },
  "problem.advice.key_registration_path": {
    sv: "Kontrollera sökvägen i --registrations.",
    da: "Kontrollér stien i --registrations.",
    en: "Check the path given to --registrations.",
  },
  "problem.found.key_no_whole_period": {
    sv: "ingen kommun med varje vecka från {first} till {last} {year}",
    da: "ingen kommune med hver uge fra {first} til {last} i {year}",
    en: "no municipality with every week from {first} to {last} of {year}",
  },
  "problem.expected.key_weeks_of_both_years": {
    sv: "veckorna i året och samma veckor året före",
    da: "årets uger og de samme uger året før",
    en: "the weeks of the year and the same weeks of the year before",
  },
  "problem.advice.key_files_of_both_years": {
    sv: "Ge filerna för båda åren, eller andra veckor.",
    da: "Giv filerne for begge år, eller andre uger.",
    en: "Give the files of both years, or other weeks.",
  },
  "problem.expected.key_first_and_last_week": {
    sv: "en första och en sista vecka från 1 till 53",
    da: "en første og en sidste uge fra 1 til 53",
    en: "a first and a last week from 1 to 53",
  },
  "problem.advice.key_example_weeks": {
    sv: "Till exempel --weeks 10-32.",
    da: "For eksempel --weeks 10-32.",
    en: "For example --weeks 10-32.",
  },
  "problem.found.key_registrations_unread": {
    sv: "ingen nyckel som läser nyinskrivna",
    da: "ingen nøgle, der læser nytilmeldte",
    en: "no key that reads newly registered",
  },
  "problem.expected.key_registrations_among": {
    sv: "{fast} eller {newly} bland nycklarna",
    da: "{fast} eller {newly} blandt nøglerne",
    en: "{fast} or {newly} among the keys",
  },
  "problem.advice.key_add_fast": {
    sv: "Lägg till --key {fast}, eller utelämna --registrations.",
    da: "Tilføj --key {fast}, eller udelad --registrations.",
    en: "Add --key {fast}, or leave the registrations out.",
  },
  "problem.found.key_no_registrations": {
    sv: "ingen --registrations",
    da: "ingen --registrations",
    en: "no --registrations",
  },
  "problem.expected.key_files_of_weeks": {
    sv: "filerna som veckorna gäller",
    da: "de filer, ugerne gælder",
    en: "the files that the weeks are of",
  },
  "problem.advice.key_weeks_with_files": {
    sv: "Lägg till --registrations FIL, eller utelämna --weeks.",
    da: "Tilføj --registrations FIL, eller udelad --weeks.",
    en: "Add --registrations FILE, or leave --weeks out.",
  },
} as const satisfies Catalogue;
