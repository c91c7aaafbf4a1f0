import type { Catalogue } from "../../catalogue.ts";

/** What to do about it. */
export const advice = {
  "problem.advice.near": { sv: "Menade du {names}?", da: "Mente du {names}?", en: "Did you mean {names}?" },
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
  "problem.advice.zero": {
    sv: "Koder behåller sin inledande nolla: {code} är {name}.",
    da: "Koder beholder deres foranstillede nul: {code} er {name}.",
    en: "Codes keep their leading zero: {code} is {name}.",
  },
  "problem.advice.example_two": {
    sv: "Till exempel {code} eller {name}.",
    da: "For eksempel {code} eller {name}.",
    en: "For example {code} or {name}.",
  },
  "problem.advice.example": {
    sv: "Till exempel {option}.",
    da: "For eksempel {option}.",
    en: "For example {option}.",
  },
  "problem.advice.example_setting": {
    sv: "Till exempel income_equalisation.guarantee_level=1.10 eller =110%.",
    da: "For eksempel income_equalisation.guarantee_level=1.10 eller =110%.",
    en: "For example income_equalisation.guarantee_level=1.10 or =110%.",
  },
  "problem.advice.example_explain": {
    sv: "Till exempel `barkraft explain income_equalisation_pc --municipality Laxå`; --list listar alla.",
    da: "For eksempel `barkraft explain income_equalisation_pc --municipality Laxå`; --list viser alle.",
    en: "For example `barkraft explain income_equalisation_pc --municipality Laxå`; --list lists all of them.",
  },
  "problem.advice.example_quantity": {
    sv: "Till exempel income_equalisation_pc eller total_pc; `barkraft explain --list` listar alla.",
    da: "For eksempel income_equalisation_pc eller total_pc; `barkraft explain --list` viser alle.",
    en: "For example income_equalisation_pc or total_pc; `barkraft explain --list` lists all of them.",
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
  "problem.advice.output_path": {
    sv: "Kontrollera vägen i --output.",
    da: "Kontrollér stien i --output.",
    en: "Check the path given to --output.",
  },
  "problem.advice.reform_path": {
    sv: "Kontrollera vägen i --reform; mappen scenarios har exempel.",
    da: "Kontrollér stien i --reform; mappen scenarios har eksempler.",
    en: "Check the path given to --reform; the scenarios folder has examples.",
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
  "problem.advice.dates_codes": {
    sv: "Skriv datum som 2020-01-01 och koder inom citattecken.",
    da: "Skriv datoer som 2020-01-01 og koder i anførselstegn.",
    en: "Write dates as 2020-01-01 and codes in quotation marks.",
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
  "problem.advice.leave_municipality": {
    sv: "Utelämna --municipality för att lista alla på nivån {level}.",
    da: "Udelad --municipality for at vise alle på niveauet {level}.",
    en: "Leave out --municipality to list every {level}.",
  },
  "problem.advice.add_place": {
    sv: "Lägg till --{option} med kod eller namn.",
    da: "Tilføj --{option} med kode eller navn.",
    en: "Add --{option} with a code or a name.",
  },
  "problem.advice.add_reform": {
    sv: "Lägg till --reform FIL eller --set VÄG=VÄRDE.",
    da: "Tilføj --reform FIL eller --set STI=VÆRDI.",
    en: "Add --reform FILE or --set PATH=VALUE.",
  },
  "problem.advice.use_equalise": {
    sv: "Använd `barkraft equalise` med samma val, eller jämför ett annat år.",
    da: "Brug `barkraft equalise` med de samme tilvalg, eller sammenlign et andet år.",
    en: "Use `barkraft equalise` with the same options, or compare another year.",
  },
  "problem.advice.binary": {
    sv: "Lägg till --output result.xlsx, eller skicka utdata till en fil med >.",
    da: "Tilføj --output result.xlsx, eller send uddata til en fil med >.",
    en: "Add --output result.xlsx, or send the output to a file with >.",
  },
  "problem.advice.names_are": {
    sv: "Namnen är {names}.",
    da: "Navnene er {names}.",
    en: "The names are {names}.",
  },
  "problem.advice.download": {
    sv: "Ladda ner filen i stället: {path}.",
    da: "Hent filen i stedet: {path}.",
    en: "Download the file instead: {path}.",
  },
  "problem.advice.zero_kept": {
    sv: "Koder behåller sin inledande nolla.",
    da: "Koder beholder deres foranstillede nul.",
    en: "Codes keep their leading zero.",
  },
  "problem.advice.listed": {
    sv: "Stegen och parametrarna finns listade.",
    da: "Trinnene og parametrene er opført.",
    en: "The steps and parameters are listed.",
  },
  "problem.advice.port_free": {
    sv: "Port {port} är ledig: --port {port}.",
    da: "Port {port} er ledig: --port {port}.",
    en: "Port {port} is free: --port {again}.",
  },
  "problem.advice.port_other": {
    sv: "Välj en annan med --port.",
    da: "Vælg en anden med --port.",
    en: "Choose another with --port.",
  },
  "problem.advice.port_address": {
    sv: "Använd --port 8080 och --host 127.0.0.1, eller 0.0.0.0 för alla adresser.",
    da: "Brug --port 8080 og --host 127.0.0.1, eller 0.0.0.0 for alle adresser.",
    en: "Use --port 8080 and --host 127.0.0.1, or 0.0.0.0 for every address.",
  },
  "problem.advice.save_in_form": {
    sv: "Spara den i någon av dessa former, eller flytta den ur mappen.",
    da: "Gem den i en af disse former, eller flyt den ud af mappen.",
    en: "Save it in one of these forms, or move it out of the folder.",
  },
  "problem.advice.compare_another_quantity": {
    sv: "Använd equalise för att se andra poster under en reform, eller jämför en annan storhet med --quantity.",
    da: "Brug equalise for at se andre poster under en reform, eller sammenlign en anden størrelse med --quantity.",
    en: "Use equalise to see other items under a reform, or compare another quantity with --quantity.",
  },
  "problem.advice.add_population": {
    sv: "Lägg population-1-november.csv (code,year,population) i mappen som ges till --data, för de kommuner som har skatteunderlag där.",
    da: "Læg population-1-november.csv (code,year,population) i mappen, der gives til --data, for de kommuner, der har udskrivningsgrundlag dér.",
    en: "Add population-1-november.csv (code,year,population) to the folder given to --data, for the municipalities whose tax base is there.",
  },
  "problem.advice.write_the_value": {
    sv: "Skriv värdet där aliaset står.",
    da: "Skriv værdien, hvor aliasset står.",
    en: "Write the value where the alias stands.",
  },
  "problem.advice.change_ending": {
    sv: "Byt ändelse, eller säg formen med --format.",
    da: "Skift endelse, eller sig formen med --format.",
    en: "Change the ending, or say the format with --format.",
  },
} as const satisfies Catalogue;
