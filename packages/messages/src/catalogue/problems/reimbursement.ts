import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with schemes, claims and decisions. */
export const reimbursement = {
  "problem.found.second_decision": {
    sv: "ett andra beslut om ”{named}”",
    da: "en anden afgørelse om ”{named}”",
    en: "a second decision on ''{named}''",
  },
  "problem.found.decision": {
    sv: "ett beslut om ”{named}”",
    da: "en afgørelse om ”{named}”",
    en: "a decision on ''{named}''",
  },
  "problem.found.second_report": {
    sv: "en andra redovisning för ”{named}”",
    da: "et andet regnskab for ”{named}”",
    en: "a second report on ''{named}''",
  },
  "problem.found.report": {
    sv: "en redovisning för ”{named}”",
    da: "et regnskab for ”{named}”",
    en: "a report on ''{named}''",
  },
  "problem.expected.report_on_paid": {
    sv: "en redovisning för något som har betalats ut",
    da: "et regnskab for noget, der er udbetalt",
    en: "a report on something that was paid",
  },
  "problem.expected.one_report": {
    sv: "en redovisning för varje",
    da: "ét regnskab for hver",
    en: "one report on each",
  },
  "problem.advice.as_paid": {
    sv: "Skriv mottagare och utförare som de står i utbetalningslistan.",
    da: "Skriv modtager og leverandør, som de står i udbetalingslisten.",
    en: "Write receiver and provider as they stand in the list of payments.",
  },
  "problem.found.last_day_first": {
    sv: "en sista dag före den första",
    da: "en sidste dag før den første",
    en: "a last day before the first",
  },
  "problem.expected.days_in_order": {
    sv: "kostnadernas första dag och sedan den sista",
    da: "udgifternes første dag og derefter den sidste",
    en: "the first day of the costs and then the last",
  },
  "problem.advice.change_days": {
    sv: "Byt plats på de två dagarna.",
    da: "Byt om på de to dage.",
    en: "Change places of the two days.",
  },
  "problem.expected.scheme_id": {
    sv: "något av {list}, eller en fil i YAML eller Excel",
    da: "en af {list}, eller en fil i YAML eller Excel",
    en: "one of {list}, or a file in YAML or Excel",
  },
  "problem.found.closed_workbook": {
    sv: "en arbetsbok som inte går att öppna",
    da: "en projektmappe, der ikke kan åbnes",
    en: "a workbook that cannot be opened",
  },
  "problem.expected.file_of_answer": {
    sv: "en fil som svaret är räknat ur",
    da: "en fil, som svaret er beregnet af",
    en: "a file that the answer is made of",
  },
  "problem.advice.files_folder": {
    sv: "Ange mappen med sådana filer med --files MAPP.",
    da: "Angiv mappen med sådanne filer med --files MAPPE.",
    en: "Give the folder of such files with --files FOLDER.",
  },
  "problem.found.changed_since": {
    sv: "något annat än när svaret exporterades",
    da: "noget andet end da svaret blev eksporteret",
    en: "something else than when the answer was exported",
  },
  "problem.expected.file_of_digest": {
    sv: "filen som manifestet har kontrollsumman för",
    da: "filen, som manifestet har kontrolsummen for",
    en: "the file that the manifest has the digest of",
  },
  "problem.advice.find_file": {
    sv: "Leta fram den filen, eller exportera svaret igen.",
    da: "Find den fil frem, eller eksportér svaret igen.",
    en: "Find that file, or export the answer again.",
  },
  "problem.found.column_named": {
    sv: "kolumnen ”{name}”",
    da: "kolonnen ”{name}”",
    en: "the column ''{name}''",
  },
  "problem.found.column_named_twice": {
    sv: "kolumnen ”{name}” två gånger",
    da: "kolonnen ”{name}” to gange",
    en: "the column ''{name}'' twice",
  },
  "problem.found.id_twice": {
    sv: "id ”{name}” två gånger",
    da: "id ”{name}” to gange",
    en: "the id ''{name}'' twice",
  },
  "problem.found.sek": { sv: "{amount} kronor", da: "{amount} SEK", en: "{amount} SEK" },
  "problem.found.no_claims_file": {
    sv: "något som inte är en CSV-fil i UTF-8",
    da: "noget, der ikke er en CSV-fil i UTF-8",
    en: "something that is no CSV file in UTF-8",
  },
  "problem.found.long_line": {
    sv: "en rad på mer än {bytes} byte",
    da: "en linje på mere end {bytes} byte",
    en: "a line of more than {bytes} bytes",
  },
  "problem.found.trillions": {
    sv: "ansökningar om mer än 90 biljoner kronor",
    da: "ansøgninger om mere end 90 billioner SEK",
    en: "claims of more than 90 trillion kronor",
  },
  "problem.found.many_cells": {
    sv: "mer än {count} mottagare, utförare och kostnadsslag",
    da: "mere end {count} modtagere, leverandører og udgiftstyper",
    en: "more than {count} receivers, providers and categories",
  },
  "problem.found.scheme_field": {
    sv: "ett fält som ingen ordning har",
    da: "et felt, som ingen ordning har",
    en: "a field that no scheme has",
  },
  "problem.found.other_kind": {
    sv: "inget, eller ett värde av ett annat slag",
    da: "intet eller en værdi af en anden slags",
    en: "nothing, or a value of another kind",
  },
  "problem.found.no_claims": { sv: "inga ansökningar", da: "ingen ansøgninger", en: "no claims" },
  "problem.expected.claim_columns": {
    sv: "kolumnerna {columns}",
    da: "kolonnerne {columns}",
    en: "the columns {columns}",
  },
  "problem.expected.column_once": {
    sv: "varje kolumn en gång",
    da: "hver kolonne én gang",
    en: "each column once",
  },
  "problem.expected.id_once": { sv: "varje id en gång", da: "hvert id én gang", en: "each id once" },
  "problem.expected.claimed": {
    sv: "ett beslut om något som är sökt",
    da: "en afgørelse om noget, der er søgt om",
    en: "a decision on something that is claimed",
  },
  "problem.expected.one_decision": {
    sv: "ett beslut om varje",
    da: "én afgørelse om hver",
    en: "one decision on each",
  },
  "problem.expected.at_most_sek": {
    sv: "högst {amount} kronor",
    da: "højst {amount} SEK",
    en: "at most {amount} SEK",
  },
  "problem.expected.claims_of_round": {
    sv: "ansökningarna i en omgång",
    da: "ansøgningerne i én runde",
    en: "the claims of one round",
  },
  "problem.expected.one_claim": {
    sv: "en ansökan på varje rad",
    da: "én ansøgning på hver linje",
    en: "one claim on each line",
  },
  "problem.expected.scheme_fields": {
    sv: "fälten i en ersättningsordning",
    da: "felterne i en refusionsordning",
    en: "the fields of a reimbursement scheme",
  },
  "problem.expected.claims_sheet": {
    sv: "en Excelarbetsbok med ett blad, eller ett med namnet claims",
    da: "en Excel-projektmappe med ét ark, eller ét med navnet claims",
    en: "an Excel workbook with one sheet, or one named claims",
  },
  "problem.expected.kronor_two_decimals": {
    sv: "ett belopp i kronor med högst två decimaler",
    da: "et beløb i svenske kroner med højst to decimaler",
    en: "an amount in kronor with at most two decimals",
  },
  "problem.expected.range_in_order": {
    sv: "lägst, troligast och högst i den ordningen",
    da: "lavest, mest sandsynlig og højest i den rækkefølge",
    en: "low, middle and high in order",
  },
  "problem.expected.claims_by_month": {
    sv: "ansökningar som kommer in, månad för månad",
    da: "ansøgninger, der kommer ind, måned for måned",
    en: "claims that come in, month by month",
  },
  "problem.expected.month": {
    sv: "en månad som 2020-03",
    da: "en måned som 2020-03",
    en: "a month as 2020-03",
  },
  "problem.expected.month_list": {
    sv: "hela tal med komma emellan, ett för varje månad",
    da: "hele tal adskilt af komma, ét for hver måned",
    en: "whole numbers separated by commas, one for each month",
  },
  "problem.expected.number_between": {
    sv: "ett tal från {low} till {high}",
    da: "et tal fra {low} til {high}",
    en: "a number from {low} to {high}",
  },
  "problem.expected.case_or_pot": {
    sv: "--case eller --pot och --per-month",
    da: "--case eller --pot og --per-month",
    en: "--case, or --pot and --per-month",
  },
  "problem.advice.column_out": {
    sv: "Ta bort kolumnen ur filen.",
    da: "Fjern kolonnen fra filen.",
    en: "Take the column out of the file.",
  },
  "problem.advice.one_of_two_out": {
    sv: "Ta bort det ena.",
    da: "Fjern det ene.",
    en: "Take one of the two out.",
  },
  "problem.advice.claim_heading": {
    sv: "Skriv kolumnernas namn i första raden; provider och reference får saknas.",
    da: "Skriv kolonnernes navne i første række; provider og reference må mangle.",
    en: "Put the names of the columns in the first row; provider and reference may be left out.",
  },
  "problem.advice.heading_first": {
    sv: "Skriv kolumnernas namn i första raden.",
    da: "Skriv kolonnernes navne i første række.",
    en: "Put the names of the columns in the first row.",
  },
  "problem.advice.as_claimed": {
    sv: "Skriv mottagare, utförare och kostnadsslag som de står i ansökningarna.",
    da: "Skriv modtager, leverandør og udgiftstype, som de står i ansøgningerne.",
    en: "Write receiver, provider and category as they stand in the claims.",
  },
  "problem.advice.no_more_than_claimed": {
    sv: "Mer än vad som är sökt och tillåtet enligt reglerna kan inte godkännas.",
    da: "Mere end det, der er søgt om og tilladt efter reglerne, kan ikke godkendes.",
    en: "No more can be approved than is claimed and allowed by the rules.",
  },
  "problem.advice.save_utf8_or_excel": {
    sv: "Spara filen som ”CSV UTF-8”, eller som Excelarbetsbok.",
    da: "Gem filen som “CSV UTF-8” eller som Excel-projektmappe.",
    en: "Save the file as “CSV UTF-8”, or as an Excel workbook.",
  },
  "problem.advice.save_utf8_pieces": {
    sv: "Spara filen som ”CSV UTF-8”, som läses bit för bit.",
    da: "Gem filen som “CSV UTF-8”, som læses stykke for stykke.",
    en: "Save the file as “CSV UTF-8”, which is read piece by piece.",
  },
  "problem.advice.split_by_receiver": {
    sv: "Kontrollera att kolumnerna står på sina platser, och dela filen efter mottagare.",
    da: "Kontrollér, at kolonnerne står på deres pladser, og del filen efter modtager.",
    en: "Check that the columns are in their right places, and split the file by receiver.",
  },
  "problem.advice.scheme_examples": {
    sv: "Mappen scenarios/reimbursement har exempel.",
    da: "Mappen scenarios/reimbursement har eksempler.",
    en: "The folder scenarios/reimbursement has examples.",
  },
  "problem.advice.own_ids": {
    sv: "Ge varje omgång och varje kostnadsslag ett eget id.",
    da: "Giv hver runde og hver udgiftstype sit eget id.",
    en: "Give each round and each category an id of its own.",
  },
  "problem.advice.scheme_only_rules": {
    sv: "En ordning innehåller bara regler och omgångar.",
    da: "En ordning indeholder kun regler og runder.",
    en: "A scheme holds only its rules and its rounds.",
  },
  "problem.advice.reimbursement_choose": {
    sv: "Välj ett av dem.",
    da: "Vælg et af dem.",
    en: "Choose one of them.",
  },
  "problem.advice.reimbursement_write_amount": {
    sv: "Skriv det som 1234.50 eller 1234,50.",
    da: "Skriv det som 1234.50 eller 1234,50.",
    en: "Write it as 1234.50 or 1234,50.",
  },
  "problem.found.no_column_of_file": {
    sv: "ingen kolumn ”{name}”",
    da: "ingen kolonne ”{name}”",
    en: "no column ''{name}''",
  },
  "problem.advice.range_amounts": {
    sv: "Ange det lägsta, det troligaste och det högsta beloppet.",
    da: "Angiv det laveste, det mest sandsynlige og det højeste beløb.",
    en: "Give the lowest, the likeliest and the highest amount.",
  },
} as const satisfies Catalogue;
