import type { Catalogue } from "../../catalogue.ts";

/** What was found where something else was expected. */
export const found = {
  "problem.found.nothing": { sv: "ingenting", da: "ingenting", en: "nothing" },
  "problem.found.a_file": { sv: "en fil", da: "en fil", en: "a file" },
  "problem.found.no_file": { sv: "ingen fil", da: "ingen fil", en: "no file" },
  "problem.found.table_named": {
    sv: "en tabell med namnet ”{table}”",
    da: "en tabel med navnet ”{table}”",
    en: "a table named “{table}”",
  },
  "problem.found.second_file": {
    sv: "en andra fil för tabellen {table}, bredvid {file}",
    da: "en anden fil til tabellen {table} ved siden af {file}",
    en: "a second file for the table {table}, beside {file}",
  },
  "problem.found.dead_link": {
    sv: "en länk som inte leder någonstans",
    da: "et link, der ikke fører nogen steder hen",
    en: "a link that leads nowhere",
  },
  "problem.found.not_a_file": {
    sv: "något som inte är en fil",
    da: "noget, der ikke er en fil",
    en: "something that is not a file",
  },
  "problem.found.no_heading": { sv: "ingen rubrikrad", da: "ingen overskriftsrække", en: "no heading row" },
  "problem.found.no_rows": {
    sv: "en rubrikrad och inget under den",
    da: "en overskriftsrække og intet under den",
    en: "a heading row and nothing under it",
  },
  "problem.found.something_else": {
    sv: "något annat ({detail})",
    da: "noget andet ({detail})",
    en: "something else ({detail})",
  },
  "problem.found.unreadable": {
    sv: "en fil som inte går att läsa ({detail})",
    da: "en fil, der ikke kan læses ({detail})",
    en: "a file that cannot be read ({detail})",
  },
  "problem.found.unwritable": {
    sv: "en fil som inte går att skriva ({detail})",
    da: "en fil, der ikke kan skrives ({detail})",
    en: "a file that cannot be written ({detail})",
  },
  "problem.found.no_folder": {
    sv: "en mapp som inte finns",
    da: "en mappe, der ikke findes",
    en: "a folder that does not exist",
  },
  "problem.found.rows": { sv: "{count} rader", da: "{count} rækker", en: "{count} rows" },
  "problem.found.columns": { sv: "{count} kolumner", da: "{count} kolonner", en: "{count} columns" },
  "problem.found.cells": { sv: "{count} celler", da: "{count} celler", en: "{count} cells" },
  "problem.found.bytes": { sv: "{count} byte", da: "{count} byte", en: "{count} bytes" },
  "problem.found.damaged": {
    sv: "något annat, eller en skadad eller skyddad fil",
    da: "noget andet, eller en beskadiget eller beskyttet fil",
    en: "something else, or a damaged or protected file",
  },
  "problem.found.sheets": { sv: "bladen {names}", da: "arkene {names}", en: "the sheets {names}" },
  "problem.found.not_utf8": {
    sv: "byte som inte är UTF-8",
    da: "byte, der ikke er UTF-8",
    en: "bytes that are not UTF-8",
  },
  "problem.found.odd_quotes": {
    sv: "ett udda antal citattecken",
    da: "et ulige antal anførselstegn",
    en: "an odd number of quotation marks",
  },
  "problem.found.empty_cell": { sv: "en tom cell", da: "en tom celle", en: "an empty cell" },
  "problem.found.again": { sv: "”{key}” en gång till", da: "”{key}” igen", en: "“{key}” again" },
  "problem.found.no_column": { sv: "ingen sådan kolumn", da: "ingen sådan kolonne", en: "no such column" },
  "problem.found.unnamed": {
    sv: "värden under en tom rubrik (kolumn nummer {number})",
    da: "værdier under en tom overskrift (kolonne nummer {number})",
    en: "values under an empty heading (column number {number})",
  },
  "problem.found.twice": { sv: "kolumnen två gånger", da: "kolonnen to gange", en: "the column twice" },
  "problem.found.error": { sv: "felet {error}", da: "fejlen {error}", en: "the error {error}" },
  "problem.found.formula": {
    sv: "formeln ”{formula}” utan uträknat värde",
    da: "formlen ”{formula}” uden beregnet værdi",
    en: "the formula “{formula}” without a computed value",
  },
  "problem.found.kind": { sv: "en {kind}", da: "en {kind}", en: "a {kind}" },
  "problem.found.truth": {
    sv: "sanningsvärdet ”{value}”",
    da: "sandhedsværdien ”{value}”",
    en: "the truth value “{value}”",
  },
  "problem.found.number": { sv: "talet ”{value}”", da: "tallet ”{value}”", en: "the number “{value}”" },
  "problem.found.no_path": {
    sv: "ingen väg och inget värde",
    da: "ingen sti og ingen værdi",
    en: "no path and value",
  },
  "problem.found.no_known_value": { sv: "inget känt värde", da: "ingen kendt værdi", en: "no known value" },
  "problem.found.no_known_value_note": {
    sv: "inget känt värde ({note})",
    da: "ingen kendt værdi ({note})",
    en: "no known value ({note})",
  },
  "problem.found.no_tax_base": {
    sv: "ingen kommun med skatteunderlag",
    da: "ingen kommune med skattegrundlag",
    en: "no municipality with a tax base",
  },
  "problem.found.port": {
    sv: "ett annat program som använder den",
    da: "et andet program, der bruger den",
    en: "another program that uses it",
  },
  "problem.found.port_rights": {
    sv: "en port som kräver särskilda rättigheter",
    da: "en port, der kræver særlige rettigheder",
    en: "a port that needs special rights",
  },
  "problem.found.address": {
    sv: "en adress som den här datorn inte har",
    da: "en adresse, som denne maskine ikke har",
    en: "an address this machine does not have",
  },
  "problem.found.terminal": {
    sv: "en terminal att skriva till",
    da: "en terminal at skrive til",
    en: "a terminal to write to",
  },
  "problem.found.together": {
    sv: "”{value}” tillsammans med {option}",
    da: "”{value}” sammen med {option}",
    en: "''{value}'' together with {option}",
  },
  "problem.found.no_quantity": { sv: "inget tal", da: "intet tal", en: "no quantity" },
  "problem.found.no_place": { sv: "ingen plats", da: "intet sted", en: "no place" },
  "problem.found.level_municipality": { sv: "en kommun", da: "en kommune", en: "a municipality" },
  "problem.found.level_county": { sv: "ett län", da: "et län", en: "a county" },
  "problem.found.level_region": { sv: "en region", da: "en region", en: "a region" },
  "problem.found.no_reform": { sv: "ingen reform", da: "ingen reform", en: "no reform" },
  "problem.found.no_baseline": {
    sv: "ingen lag att jämföra med, eftersom reformen ger ett värde som lagens år saknar",
    da: "ingen lov at sammenligne med, fordi reformen giver en værdi, som lovens år mangler",
    en: "no law to compare with, because the reform supplies a value that the law''s year lacks",
  },
  "problem.found.field": { sv: "”{path}”: {detail}", da: "”{path}”: {detail}", en: "''{path}'': {detail}" },
} as const satisfies Catalogue;
