import type { Catalogue } from "../../catalogue.ts";

/** What was expected. */
export const expected = {
  "problem.expected.folder": {
    sv: "en mapp med tabeller",
    da: "en mappe med tabeller",
    en: "a folder with tables",
  },
  "problem.expected.one_of": { sv: "något av {list}", da: "en af {list}", en: "one of {list}" },
  "problem.expected.one_file": {
    sv: "en fil för varje tabell",
    da: "én fil for hver tabel",
    en: "one file for each table",
  },
  "problem.expected.file_of_its_own": {
    sv: "en egen fil",
    da: "en fil for sig selv",
    en: "a file of its own",
  },
  "problem.expected.another_file": {
    sv: "en annan fil att skriva",
    da: "en anden fil at skrive",
    en: "another file to write",
  },
  "problem.expected.a_file": { sv: "en fil", da: "en fil", en: "a file" },
  "problem.expected.at_most": { sv: "högst {limit}", da: "højst {limit}", en: "at most {limit}" },
  "problem.expected.at_most_bytes": {
    sv: "högst {limit} byte",
    da: "højst {limit} byte",
    en: "at most {limit} bytes",
  },
  "problem.expected.heading": {
    sv: "en första rad med kolumnernas namn",
    da: "en første række med kolonnernes navne",
    en: "a first row with the names of the columns",
  },
  "problem.expected.some_row": { sv: "minst en rad", da: "mindst én række", en: "at least one row" },
  "problem.expected.parquet": {
    sv: "en hel Parquetfil med en enkel kolumn för varje kolumn i tabellen",
    da: "en hel Parquetfil med en enkel kolonne for hver kolonne i tabellen",
    en: "a whole Parquet file with one plain column per column of the table",
  },
  "problem.expected.readable": {
    sv: "en fil som du får läsa",
    da: "en fil, du må læse",
    en: "a file you may read",
  },
  "problem.expected.writable": {
    sv: "en fil som du får skriva",
    da: "en fil, du må skrive",
    en: "a file you may write",
  },
  "problem.expected.excel": {
    sv: "en Excelarbetsbok (.xlsx)",
    da: "en Excel-projektmappe (.xlsx)",
    en: "an Excel workbook (.xlsx)",
  },
  "problem.expected.one_sheet": {
    sv: "ett blad, eller ett med namnet {table}",
    da: "ét ark, eller ét med navnet {table}",
    en: "one sheet, or one named {table}",
  },
  "problem.expected.text_encodings": {
    sv: "text i UTF-8 eller i Windows-1252",
    da: "tekst i UTF-8 eller i Windows-1252",
    en: "text in UTF-8, or in Windows-1252",
  },
  "problem.expected.utf8": { sv: "text i UTF-8", da: "tekst i UTF-8", en: "text in UTF-8" },
  "problem.expected.closed_quotes": {
    sv: "att varje citattecken stängs",
    da: "at hvert anførselstegn lukkes",
    en: "every quotation mark to be closed",
  },
  "problem.expected.cells": {
    sv: "{count} celler som i rubrikraden",
    da: "{count} celler som i overskriften",
    en: "{count} cells as in the header",
  },
  "problem.expected.value_in_row": {
    sv: "ett värde i varje rad",
    da: "en værdi i hver række",
    en: "a value in every row",
  },
  "problem.expected.once": { sv: "varje {key} en gång", da: "hver {key} én gang", en: "each {key} once" },
  "problem.expected.the_column": { sv: "kolumnen {name}", da: "kolonnen {name}", en: "the column {name}" },
  "problem.expected.named": {
    sv: "ett namn för varje kolumn",
    da: "et navn for hver kolonne",
    en: "a name for every column",
  },
  "problem.expected.column_of": {
    sv: "en kolumn i tabellen {table}",
    da: "en kolonne i tabellen {table}",
    en: "a column of the table {table}",
  },
  "problem.expected.it_once": { sv: "den en gång", da: "den én gang", en: "it once" },
  "problem.expected.value": { sv: "ett värde", da: "en værdi", en: "a value" },
  "problem.expected.number_or_text": {
    sv: "ett tal eller en text",
    da: "et tal eller en tekst",
    en: "a number or a text",
  },
  "problem.expected.whole": { sv: "ett heltal", da: "et helt tal", en: "a whole number" },
  "problem.expected.whole_unit": {
    sv: "ett heltal ({unit})",
    da: "et helt tal ({unit})",
    en: "a whole number ({unit})",
  },
  "problem.expected.number": { sv: "ett tal", da: "et tal", en: "a number" },
  "problem.expected.number_unit": { sv: "ett tal ({unit})", da: "et tal ({unit})", en: "a number ({unit})" },
  "problem.expected.whole_at_most": {
    sv: "ett heltal ({unit}), högst {high}",
    da: "et helt tal ({unit}), højst {high}",
    en: "a whole number ({unit}) of at most {high}",
  },
  "problem.expected.whole_at_least": {
    sv: "ett heltal ({unit}), minst {low}",
    da: "et helt tal ({unit}), mindst {low}",
    en: "a whole number ({unit}) of at least {low}",
  },
  "problem.expected.whole_from": {
    sv: "ett heltal ({unit}) från {low} till {high}",
    da: "et helt tal ({unit}) fra {low} til {high}",
    en: "a whole number ({unit}) from {low} to {high}",
  },
  "problem.expected.number_at_most": {
    sv: "ett tal ({unit}), högst {high}",
    da: "et tal ({unit}), højst {high}",
    en: "a number ({unit}) of at most {high}",
  },
  "problem.expected.number_at_least": {
    sv: "ett tal ({unit}), minst {low}",
    da: "et tal ({unit}), mindst {low}",
    en: "a number ({unit}) of at least {low}",
  },
  "problem.expected.number_from": {
    sv: "ett tal ({unit}) från {low} till {high}",
    da: "et tal ({unit}) fra {low} til {high}",
    en: "a number ({unit}) from {low} to {high}",
  },
  "problem.expected.whole_range": {
    sv: "ett heltal från {low} till {high}",
    da: "et helt tal fra {low} til {high}",
    en: "a whole number from {low} to {high}",
  },
  "problem.expected.number_from_to": {
    sv: "ett tal från {low} till {high} ({unit})",
    da: "et tal fra {low} til {high} ({unit})",
    en: "a number from {low} to {high} ({unit})",
  },
  "problem.expected.exact_whole": {
    sv: "ett heltal{unit} som kan sparas exakt",
    da: "et helt tal{unit}, der kan gemmes nøjagtigt",
    en: "a whole number{unit} that can be kept exactly",
  },
  "problem.expected.exact": {
    sv: "ett tal{unit} som kan sparas exakt",
    da: "et tal{unit}, der kan gemmes nøjagtigt",
    en: "a number{unit} that can be kept exactly",
  },
  "problem.expected.digits": {
    sv: "en kod med {length} siffror, till exempel {code}",
    da: "en kode med {length} cifre, for eksempel {code}",
    en: "a {length}-digit code such as {code}",
  },
  "problem.expected.text": {
    sv: "text ({description})",
    da: "tekst ({description})",
    en: "text ({description})",
  },
  "problem.expected.municipality_code": {
    sv: "koden för en kommun i tabellen municipalities",
    da: "koden for en kommune i tabellen municipalities",
    en: "the code of a municipality in the table municipalities",
  },
  "problem.expected.county_code": {
    sv: "koden för ett län, eller 00 för riket",
    da: "koden for et län, eller 00 for landet",
    en: "the code of a county, or 00 for the nation",
  },
  "problem.expected.setting": { sv: "VÄG=TAL", da: "STI=TAL", en: "PATH=NUMBER" },
  "problem.expected.year_from": {
    sv: "ett år från {low} till {high}",
    da: "et år fra {low} til {high}",
    en: "a year from {low} to {high}",
  },
  "problem.expected.year": {
    sv: "ett år med fyra siffror",
    da: "et år med fire cifre",
    en: "a year in four digits",
  },
  "problem.expected.code_or_name": {
    sv: "kod eller namn på en plats på nivån {level}",
    da: "kode eller navn på et sted på niveauet {level}",
    en: "the code or name of a {level}",
  },
  "problem.expected.code_of": {
    sv: "koden för en plats på nivån {level}",
    da: "koden for et sted på niveauet {level}",
    en: "the code of a {level}",
  },
  "problem.expected.code_of_example": {
    sv: "koden för en plats på nivån {level}, till exempel {code}",
    da: "koden for et sted på niveauet {level}, for eksempel {code}",
    en: "the code of a {level}, for example {code}",
  },
  "problem.expected.parameter": {
    sv: "vägen till en parameter",
    da: "stien til en parameter",
    en: "the path of a parameter",
  },
  "problem.expected.parameter_near": {
    sv: "en parameter som {paths}",
    da: "en parameter som {paths}",
    en: "a parameter such as {paths}",
  },
  "problem.expected.parameter_in_unit": {
    sv: "{label} ({unit})",
    da: "{label} ({unit})",
    en: "{label} ({name}) in {unit}",
  },
  "problem.expected.number_or_dates": {
    sv: "ett tal eller datum",
    da: "et tal eller datoer",
    en: "a number or dates",
  },
  "problem.expected.dates_or_codes": {
    sv: "datum eller koder på nivån {level}",
    da: "datoer eller koder på niveauet {level}",
    en: "dates or codes of the level {level}",
  },
  "problem.expected.replaceable": {
    sv: "ett steg som har ersättare",
    da: "et trin, der har erstatninger",
    en: "a step that has replacements",
  },
  "problem.expected.tax_base": {
    sv: "tax-base.csv med rader för equalisation_year {year}",
    da: "tax-base.csv med rækker for equalisation_year {year}",
    en: "tax-base.csv with rows for equalisation_year {year}",
  },
  "problem.expected.quantity": {
    sv: "id eller namn på ett tal",
    da: "id eller navn på et tal",
    en: "the id or the label of a quantity",
  },
  "problem.expected.one_of_two": { sv: "det ena av dem", da: "den ene af dem", en: "one of the two" },
  "problem.expected.place_of": {
    sv: "en plats på nivån {level}, eftersom varje sådan har sitt eget tal",
    da: "et sted på niveauet {level}, fordi hvert har sit eget tal",
    en: "a {level}, because each {again} has its own",
  },
  "problem.expected.reform": {
    sv: "en reform av ett år som går att räkna ut",
    da: "en reform af et år, der kan beregnes",
    en: "a reform of a year that can be computed",
  },
  "problem.expected.reform_file": {
    sv: "ett reformdokument i YAML",
    da: "et reformdokument i YAML",
    en: "a reform document in YAML",
  },
  "problem.expected.reform_fields": {
    sv: "title, titles, author, description, descriptions, baseline, changes och replace",
    da: "title, titles, author, description, descriptions, baseline, changes og replace",
    en: "title, titles, author, description, descriptions, baseline, changes and replace",
  },
  "problem.expected.dataset": {
    sv: "namnet på en datamängd",
    da: "navnet på et datasæt",
    en: "the name of a dataset",
  },
  "problem.expected.table": { sv: "en tabell", da: "en tabel", en: "a table" },
  "problem.expected.any_id": {
    sv: "id för ett steg, ett ingångsvärde eller en parameter",
    da: "id for et trin, et indlæst tal eller en parameter",
    en: "the id of a step, an input or a parameter",
  },
  "problem.expected.free_port": { sv: "en ledig port", da: "en ledig port", en: "a free port" },
  "problem.expected.port_address": {
    sv: "en port från 1024 och en adress som datorn har",
    da: "en port fra 1024 og en adresse, som maskinen har",
    en: "a port from 1024 and an address of this machine",
  },
  "problem.expected.reform_that_changes": {
    sv: "en reform som ändrar någon av dem",
    da: "en reform, der ændrer en af dem",
    en: "a reform that changes one of them",
  },
  "problem.expected.population_rows": {
    sv: "population-1-november.csv med rader för år {year}",
    da: "population-1-november.csv med rækker for år {year}",
    en: "population-1-november.csv with rows for year {year}",
  },
  "problem.expected.values_written_out": {
    sv: "utskrivna värden",
    da: "udskrevne værdier",
    en: "values written out",
  },
  "problem.expected.written_number": {
    sv: "ett tal, till exempel 1.10 eller 110%",
    da: "et tal, for eksempel 1.10 eller 110%",
    en: "a number, such as 1.10 or 110%",
  },
  "problem.expected.year_four_digits": {
    sv: "ett år med fyra siffror",
    da: "et år med fire cifre",
    en: "a year in four digits",
  },
  "problem.expected.country_and_year": {
    sv: "country: se och ett år",
    da: "country: se og et år",
    en: "country: se and a year",
  },
  "problem.expected.replacement_names": {
    sv: "namnet på en ersättning för varje steg",
    da: "navnet på en erstatning for hvert trin",
    en: "the name of a replacement for each step",
  },
  "problem.expected.number_each": {
    sv: "ett tal för varje parameter",
    da: "et tal for hver parameter",
    en: "a number for each parameter",
  },
  "problem.expected.a_text": { sv: "en text", da: "en tekst", en: "a text" },
} as const satisfies Catalogue;
