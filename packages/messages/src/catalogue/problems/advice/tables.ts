import type { Catalogue } from "../../../catalogue.ts";

/** What to do about a folder, a file, or the rows and columns of a table. */
export const tableAdvice = {
  "problem.advice.near_rename": {
    sv: "Menade du {name}? Byt namn på filen eller flytta den ur mappen.",
    da: "Mente du {name}? Omdøb filen, eller flyt den ud af mappen.",
    en: "Did you mean {name}? Rename the file, or move it out of the folder.",
  },
  "problem.advice.rename": {
    sv: "Byt namn på filen eller flytta den ur mappen.",
    da: "Omdøb filen, eller flyt den ud af mappen.",
    en: "Rename the file, or move it out of the folder.",
  },
  "problem.advice.data_path": {
    sv: "Kontrollera vägen till mappen i --data.",
    da: "Kontrollér stien i --data.",
    en: "Check the path given to --data.",
  },
  "problem.advice.data_folder": {
    sv: "Ge --data mappen som filen ligger i.",
    da: "Giv --data mappen, som filen ligger i.",
    en: "Give --data the folder the file is in.",
  },
  "problem.advice.remove_one": { sv: "Ta bort den ena.", da: "Fjern den ene.", en: "Remove one of them." },
  "problem.advice.replace_file": {
    sv: "Ersätt den med själva filen.",
    da: "Erstat det med selve filen.",
    en: "Replace it with the file itself.",
  },
  "problem.advice.keep_both": {
    sv: "Behåll bara tabellens rader och kolumner.",
    da: "Behold kun tabellens rækker og kolonner.",
    en: "Keep only the rows and columns of the table.",
  },
  "problem.advice.keep_columns": {
    sv: "Behåll bara tabellens kolumner.",
    da: "Behold kun tabellens kolonner.",
    en: "Keep only the columns of the table.",
  },
  "problem.advice.keep_rows": {
    sv: "Behåll bara tabellens rader.",
    da: "Behold kun tabellens rækker.",
    en: "Keep only the rows of the table.",
  },
  "problem.advice.add_heading": {
    sv: "Lägg till rubrikraden eller ta bort filen.",
    da: "Tilføj overskriftsrækken, eller fjern filen.",
    en: "Add the heading row, or remove the file.",
  },
  "problem.advice.add_rows": {
    sv: "Lägg till raderna eller ta bort filen.",
    da: "Tilføj rækkerne, eller fjern filen.",
    en: "Add the rows, or remove the file.",
  },
  "problem.advice.write_again": {
    sv: "Skriv filen igen eller ge tabellen som CSV.",
    da: "Skriv filen igen, eller giv tabellen som CSV.",
    en: "Write the file again, or give the table as CSV.",
  },
  "problem.advice.permissions": {
    sv: "Kontrollera rättigheterna och att inget annat program håller den.",
    da: "Kontrollér rettighederne, og at intet andet program holder den.",
    en: "Check its permissions, and that no other program holds it.",
  },
  "problem.advice.save_excel": {
    sv: "Öppna den i ett kalkylprogram och spara den som .xlsx utan lösenord, eller som CSV UTF-8.",
    da: "Åbn den i et regneark, og gem den som .xlsx uden adgangskode eller som CSV UTF-8.",
    en: "Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
  },
  "problem.advice.name_sheet": {
    sv: "Ge bladet med tabellen namnet {table} eller ta bort de andra.",
    da: "Giv arket med tabellen navnet {table}, eller fjern de andre.",
    en: "Name the sheet with the table {table}, or remove the others.",
  },
  "problem.advice.save_utf8": {
    sv: "Spara filen igen som ”CSV UTF-8”.",
    da: "Gem filen igen som ”CSV UTF-8”.",
    en: "Save the file again as “CSV UTF-8”.",
  },
  "problem.advice.close_quote": {
    sv: 'Stäng det, eller skriv ett citattecken inne i en text två gånger ("").',
    da: 'Luk det, eller skriv et anførselstegn inde i en tekst to gange ("").',
    en: 'Close it, or write a quotation mark within a text twice ("").',
  },
  "problem.advice.separators_comma": {
    sv: "Kontrollera radens skiljetecken (komma); sätt texter som innehåller ett inom citattecken.",
    da: "Kontrollér rækkens skilletegn (komma); sæt tekster, der indeholder et, i anførselstegn.",
    en: "Check the separators (comma) of the row; put texts that hold one in quotation marks.",
  },
  "problem.advice.separators_semicolon": {
    sv: "Kontrollera radens skiljetecken (semikolon); sätt texter som innehåller ett inom citattecken.",
    da: "Kontrollér rækkens skilletegn (semikolon); sæt tekster, der indeholder et, i anførselstegn.",
    en: "Check the separators (semicolon) of the row; put texts that hold one in quotation marks.",
  },
  "problem.advice.fill_cell": {
    sv: "Fyll i cellen eller ta bort raden.",
    da: "Udfyld cellen, eller fjern rækken.",
    en: "Fill the cell, or remove the row.",
  },
  "problem.advice.same_key": {
    sv: "Samma nyckel finns i rad {row}: ta bort en av raderna.",
    da: "Samme nøgle står i række {row}: fjern en af rækkerne.",
    en: "The same key is in row {row}: remove one of the rows.",
  },
  "problem.advice.add_column": {
    sv: "Lägg till kolumnen; tabellen {table} behöver {columns}.",
    da: "Tilføj kolonnen; tabellen {table} skal have {columns}.",
    en: "Add the column; the table {table} needs {columns}.",
  },
  "problem.advice.name_or_clear": {
    sv: "Ge den ett namn eller töm den.",
    da: "Giv den et navn, eller tøm den.",
    en: "Name it or clear it.",
  },
  "problem.advice.columns_are": {
    sv: "Kolumnerna är {columns}.",
    da: "Kolonnerne er {columns}.",
    en: "The columns are {columns}.",
  },
  "problem.advice.supply_tables": {
    sv: "Ge en mapp med tax-base.csv (code,equalisation_year,tax_base_sek) och population-1-november.csv (code,year,population) med --data.",
    da: "Giv en mappe med tax-base.csv (code,equalisation_year,tax_base_sek) og population-1-november.csv (code,year,population) med --data.",
    en: "Supply a folder with tax-base.csv (code,equalisation_year,tax_base_sek) and population-1-november.csv (code,year,population) through --data.",
  },
  "problem.advice.add_totals": {
    sv: "Lägg till national-totals.csv (equalisation_year,tax_base_sek,population_1_november) i mappen som --data anger.",
    da: "Tilføj national-totals.csv (equalisation_year,tax_base_sek,population_1_november) i mappen, som --data angiver.",
    en: "Add national-totals.csv (equalisation_year,tax_base_sek,population_1_november) to the folder given to --data.",
  },
  "problem.advice.save_in_form": {
    sv: "Spara den i någon av dessa former, eller flytta den ur mappen.",
    da: "Gem den i en af disse former, eller flyt den ud af mappen.",
    en: "Save it in one of these forms, or move it out of the folder.",
  },
  "problem.advice.add_population": {
    sv: "Lägg population-1-november.csv (code,year,population) i mappen som ges till --data, för de kommuner som har skatteunderlag där.",
    da: "Læg population-1-november.csv (code,year,population) i mappen, der gives til --data, for de kommuner, der har udskrivningsgrundlag dér.",
    en: "Add population-1-november.csv (code,year,population) to the folder given to --data, for the municipalities whose tax base is there.",
  },
} as const satisfies Catalogue;
