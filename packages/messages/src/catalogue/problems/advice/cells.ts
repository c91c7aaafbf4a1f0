import type { Catalogue } from "../../../catalogue.ts";

/** What to do about what stands in a cell. */
export const cellAdvice = {
  "problem.advice.zero": {
    sv: "Koder behåller sin inledande nolla: {code} är {name}.",
    da: "Koder beholder deres foranstillede nul: {code} er {name}.",
    en: "Codes keep their leading zero: {code} is {name}.",
  },
  "problem.advice.paste_value": {
    sv: "Rätta formeln eller klistra in cellen som värde.",
    da: "Ret formlen, eller indsæt cellen som værdi.",
    en: "Correct the formula, or paste the cell as a value.",
  },
  "problem.advice.save_or_paste": {
    sv: "Öppna filen i ett kalkylprogram och spara den, eller klistra in cellen som värde.",
    da: "Åbn filen i et regneark og gem den, eller indsæt cellen som værdi.",
    en: "Open the file in a spreadsheet and save it, or paste the cell as a value.",
  },
  "problem.advice.as_text_or_number": {
    sv: "Skriv kolumnen som tal eller texter.",
    da: "Skriv kolonnen som tal eller tekster.",
    en: "Write the column as numbers or texts.",
  },
  "problem.advice.exact": {
    sv: "Ange det exakta talet; det avrundas inte åt dig.",
    da: "Angiv det nøjagtige tal; det afrundes ikke for dig.",
    en: "Give the exact figure; it is not rounded for you.",
  },
  "problem.advice.column_and_unit": {
    sv: "Kontrollera talet och att det står i rätt kolumn och enhet.",
    da: "Kontrollér tallet, og at det står i den rigtige kolonne og enhed.",
    en: "Check the figure and that it is in the right column and unit.",
  },
  "problem.advice.figure_and_unit": {
    sv: "Kontrollera talet och dess enhet.",
    da: "Kontrollér tallet og dets enhed.",
    en: "Check the figure and its unit.",
  },
  "problem.advice.digits_comma": {
    sv: "Skriv siffror med decimalkomma eller punkt och utan mellanslag; lämna cellen tom när talet inte är publicerat.",
    da: "Skriv cifre med decimalkomma eller punktum og uden mellemrum; lad cellen være tom, når tallet ikke er offentliggjort.",
    en: "Write digits with a decimal comma or point and no spaces; leave the cell empty when the figure is not published.",
  },
  "problem.advice.digits_point": {
    sv: "Skriv siffror med decimalpunkt och utan mellanslag; lämna cellen tom när talet inte är publicerat.",
    da: "Skriv cifre med decimalpunktum og uden mellemrum; lad cellen være tom, når tallet ikke er offentliggjort.",
    en: "Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
  },
  "problem.advice.text_dates": {
    sv: "Formatera kolumnen som Text och skriv värdet igen: ett kalkylprogram gör datum till tal.",
    da: "Formatér kolonnen som Tekst, og skriv værdien igen: et regneark gør datoer til tal.",
    en: "Format the column as Text and enter the value again: a spreadsheet turns dates into numbers.",
  },
  "problem.advice.text_zero": {
    sv: "Den inledande nollan har försvunnit: formatera kolumnen som Text och skriv koden igen.",
    da: "Det foranstillede nul er gået tabt: formatér kolonnen som Tekst, og skriv koden igen.",
    en: "The leading zero was lost: format the column as Text and enter the code again.",
  },
  "problem.advice.correct": { sv: "Rätta cellen.", da: "Ret cellen.", en: "Correct the cell." },
  "problem.advice.allowed": {
    sv: "Använd ett av värdena som kolumnen tillåter.",
    da: "Brug en af de værdier, kolonnen tillader.",
    en: "Use one of the values the column allows.",
  },
  "problem.advice.check_code_new": {
    sv: "Kontrollera koden; en ny kommun behöver också en rad i municipalities.",
    da: "Kontrollér koden; en ny kommune skal også have en række i municipalities.",
    en: "Check the code; a new municipality needs a row in municipalities as well.",
  },
  "problem.advice.check_code": { sv: "Kontrollera koden.", da: "Kontrollér koden.", en: "Check the code." },
  "problem.advice.dates_codes": {
    sv: "Skriv datum som 2020-01-01 och koder inom citattecken.",
    da: "Skriv datoer som 2020-01-01 og koder i anførselstegn.",
    en: "Write dates as 2020-01-01 and codes in quotation marks.",
  },
  "problem.advice.zero_kept": {
    sv: "Koder behåller sin inledande nolla.",
    da: "Koder beholder deres foranstillede nul.",
    en: "Codes keep their leading zero.",
  },
} as const satisfies Catalogue;
