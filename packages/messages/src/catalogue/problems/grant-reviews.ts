import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with the review of a grant, and with a workbook that a document is read from. */
export const grantReviewProblems = {
  "problem.found.targeted_file_and_empty": {
    sv: "en fil tillsammans med --empty",
    da: "en fil sammen med --empty",
    en: "a file together with --empty",
  },
  "problem.found.targeted_no_file_no_empty": {
    sv: "varken en fil eller --empty",
    da: "hverken en fil eller --empty",
    en: "neither a file nor --empty",
  },
  "problem.expected.targeted_one_of_these_two": {
    sv: "en av de två",
    da: "en af de to",
    en: "one of the two",
  },
  "problem.advice.targeted_review_command": {
    sv: "Till exempel `barkraft review --empty maximum-fee`.",
    da: "For eksempel `barkraft review --empty maximum-fee`.",
    en: "For example `barkraft review --empty maximum-fee`.",
  },
  "problem.expected.targeted_review_file": {
    sv: "en granskning i Excel, YAML eller JSON",
    da: "en gennemgang i Excel, YAML eller JSON",
    en: "a review in Excel, YAML or JSON",
  },
  "problem.advice.targeted_review_empty": {
    sv: "`barkraft review --empty GRANT` skriver ett formulär att fylla i.",
    da: "`barkraft review --empty GRANT` skriver et skema til udfyldelse.",
    en: "`barkraft review --empty GRANT` writes a form to fill in.",
  },
  "problem.expected.targeted_form_document": {
    sv: "ett dokument i YAML eller JSON",
    da: "et dokument i YAML eller JSON",
    en: "a document in YAML or JSON",
  },
  "problem.advice.targeted_form_document": {
    sv: "Kontrollera indrag och citattecken.",
    da: "Kontrollér indrykning og anførselstegn.",
    en: "Check indentation and quotation marks.",
  },
  "problem.found.targeted_form_alias": {
    sv: "ett alias (*namn)",
    da: "et alias (*navn)",
    en: "an alias (*name)",
  },
  "problem.found.targeted_form_characters": {
    sv: "{count} tecken",
    da: "{count} tegn",
    en: "{count} characters",
  },
  "problem.found.targeted_no_answer": { sv: "inget svar", da: "intet svar", en: "no answer" },
  "problem.advice.targeted_review_unknown": {
    sv: "Svara unknown där inget är känt.",
    da: "Svar unknown, hvor intet er kendt.",
    en: "Answer unknown where nothing is known.",
  },
  "problem.found.targeted_no_reason": { sv: "inget skäl", da: "ingen begrundelse", en: "no reason" },
  "problem.found.targeted_long_reason": {
    sv: "ett skäl på {count} tecken",
    da: "en begrundelse på {count} tegn",
    en: "a reason of {count} characters",
  },
  "problem.expected.targeted_reason": {
    sv: "ett skäl på högst {count} tecken",
    da: "en begrundelse på højst {count} tegn",
    en: "a reason of at most {count} characters",
  },
  "problem.advice.targeted_reason": {
    sv: "Säg i en mening varför.",
    da: "Sig i en sætning hvorfor.",
    en: "Say in a sentence why.",
  },
  "problem.found.targeted_not_a_short_text": {
    sv: "något annat än en kort text",
    da: "noget andet end en kort tekst",
    en: "something else than a short text",
  },
  "problem.expected.targeted_short_text": {
    sv: "en text på högst 200 tecken",
    da: "en tekst på højst 200 tegn",
    en: "a text of at most 200 characters",
  },
  "problem.advice.targeted_short_text": {
    sv: "Ge beteckningen på ett bidrag i registret, eller ett namn.",
    da: "Giv betegnelsen på et tilskud i registret, eller et navn.",
    en: "Give the id of a grant in the register, or a name.",
  },
  "problem.expected.targeted_review_date": {
    sv: "ett datum som år-månad-dag",
    da: "en dato som år-måned-dag",
    en: "a date as year-month-day",
  },
  "problem.advice.targeted_review_date": {
    sv: "Till exempel 2027-12-31.",
    da: "For eksempel 2027-12-31.",
    en: "For example 2027-12-31.",
  },
  "problem.found.targeted_not_a_form": {
    sv: "något annat än ett formulär",
    da: "noget andet end et skema",
    en: "something else than a form",
  },
  "problem.expected.targeted_review_true_or_false": {
    sv: "true eller false",
    da: "true eller false",
    en: "true or false",
  },
  "problem.advice.targeted_review_proposed": {
    sv: "Skriv proposed: true för ett bidrag som inte finns i registret.",
    da: "Skriv proposed: true for et tilskud, der ikke findes i registret.",
    en: "Write proposed: true for a grant that is not in the register.",
  },
  "problem.advice.targeted_review_near": {
    sv: "Menade du {near}? För ett bidrag som bara är föreslaget, skriv proposed: true.",
    da: "Mente du {near}? For et tilskud, der kun er foreslået, skriv proposed: true.",
    en: "Did you mean {near}? For a grant that is only proposed, write proposed: true.",
  },
  "problem.advice.targeted_review_listed": {
    sv: "`barkraft register` listar alla. För ett bidrag som bara är föreslaget, skriv proposed: true.",
    da: "`barkraft register` viser dem alle. For et tilskud, der kun er foreslået, skriv proposed: true.",
    en: "`barkraft register` lists all of them. For a grant that is only proposed, write proposed: true.",
  },
  "problem.found.targeted_review_in_register": {
    sv: "true, och {id} i registret",
    da: "true, og {id} i registret",
    en: "true, and {id} in the register",
  },
  "problem.expected.targeted_review_not_in_register": {
    sv: "proposed bara för ett bidrag som inte finns i registret",
    da: "proposed kun for et tilskud, der ikke findes i registret",
    en: "proposed only for a grant that is not in the register",
  },
  "problem.advice.targeted_review_leave_proposed": {
    sv: "Utelämna proposed, eller ge förslaget ett annat namn.",
    da: "Udelad proposed, eller giv forslaget et andet navn.",
    en: "Leave proposed out, or give the proposal another name.",
  },
  "problem.expected.targeted_review_form": {
    sv: "en granskning med fälten grant och answers",
    da: "en gennemgang med felterne grant og answers",
    en: "a review with the fields grant and answers",
  },
  "problem.advice.targeted_review_form": {
    sv: "Börja med ett tomt formulär.",
    da: "Begynd med et tomt skema.",
    en: "Start from an empty form.",
  },
  "problem.found.targeted_review_field": {
    sv: "fältet ”{field}”",
    da: "feltet ”{field}”",
    en: "the field ''{field}''",
  },
  "problem.expected.targeted_review_fields": {
    sv: "bara fälten {fields}",
    da: "kun felterne {fields}",
    en: "only the fields {fields}",
  },
  "problem.advice.targeted_review_leave_out": { sv: "Utelämna det.", da: "Udelad det.", en: "Leave it out." },
  "problem.expected.field_sheet": {
    sv: "ett blad med namnet {name}",
    da: "et ark med navnet {name}",
    en: "a sheet named {name}",
  },
  "problem.advice.document_export_first": {
    sv: "Spara sidans dokument som Excel och ändra i det.",
    da: "Gem sidens dokument som Excel, og ret i det.",
    en: "Save the document of the page as Excel and change that.",
  },
  "problem.expected.review_sheets": {
    sv: "bladen {first} och {second}",
    da: "arkene {first} og {second}",
    en: "the sheets {first} and {second}",
  },
  "problem.advice.review_export_first": {
    sv: "Spara en granskning som Excel och ändra i den.",
    da: "Gem en gennemgang som Excel, og ret i den.",
    en: "Save a review as Excel and change that.",
  },
} as const satisfies Catalogue;
