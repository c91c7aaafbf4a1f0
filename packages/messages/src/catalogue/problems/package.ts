import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a support package. */
export const packageProblems = {
  "problem.found.package_unknown_field": {
    sv: "det okända fältet ”{field}”",
    da: "det ukendte felt ”{field}”",
    en: "the unknown field ''{field}''",
  },
  "problem.found.package_measure": {
    sv: "åtgärden ”{id}”",
    da: "tiltaget ”{id}”",
    en: "the measure ''{id}''",
  },
  "problem.found.package_sum": { sv: "summan {sum}", da: "summen {sum}", en: "a sum of {sum}" },
  "problem.found.package_many": { sv: "{count} åtgärder", da: "{count} tiltag", en: "{count} measures" },
  "problem.found.not_excel_at_all": {
    sv: "något annat än en Excelfil",
    da: "noget andet end en Excel-fil",
    en: "something else than an Excel workbook",
  },
  "problem.expected.package_fields": {
    sv: "fält med värden",
    da: "felter med værdier",
    en: "fields with values",
  },
  "problem.expected.package_fields_among": {
    sv: "fält bland {list}",
    da: "felter blandt {list}",
    en: "fields among {list}",
  },
  "problem.expected.package_value": { sv: "ett värde", da: "en værdi", en: "a value" },
  "problem.expected.package_name": { sv: "ett namn", da: "et navn", en: "a name" },
  "problem.expected.package_title": { sv: "en rubrik", da: "en titel", en: "a title" },
  "problem.expected.package_text_or_each": {
    sv: "en text, eller en för vart och ett av {list}",
    da: "en tekst, eller en for hvert af {list}",
    en: "a text, or one for each of {list}",
  },
  "problem.expected.package_number": {
    sv: "ett tal från {low} till {high}",
    da: "et tal fra {low} til {high}",
    en: "a number from {low} to {high}",
  },
  "problem.expected.package_whole": {
    sv: "ett heltal från {low} till {high}",
    da: "et heltal fra {low} til {high}",
    en: "a whole number from {low} to {high}",
  },
  "problem.expected.package_date": {
    sv: "ett datum som 2020-07-01, eller en månad som 2020-07",
    da: "en dato som 2020-07-01, eller en måned som 2020-07",
    en: "a date as 2020-07-01, or a month as 2020-07",
  },
  "problem.expected.package_month": {
    sv: "en månad som 2020-07",
    da: "en måned som 2020-07",
    en: "a month as 2020-07",
  },
  "problem.expected.package_range": {
    sv: "low, middle och high i den ordningen",
    da: "low, middle og high i den rækkefølge",
    en: "low, middle and high in this order",
  },
  "problem.expected.package_list": { sv: "en lista", da: "en liste", en: "a list" },
  "problem.expected.package_measures": {
    sv: "en lista med åtgärder",
    da: "en liste med tiltag",
    en: "a list of measures",
  },
  "problem.expected.package_most_measures": {
    sv: "högst {most} åtgärder",
    da: "højst {most} tiltag",
    en: "at most {most} measures",
  },
  "problem.expected.package_most_payments": {
    sv: "högst {most} utbetalningar",
    da: "højst {most} udbetalinger",
    en: "at most {most} payments",
  },
  "problem.expected.package_year": {
    sv: "året vars platser delar pengarna",
    da: "året, hvis steder deler pengene",
    en: "the year whose places share it",
  },
  "problem.expected.package_own_id": {
    sv: "ett eget id för varje åtgärd",
    da: "et eget id for hvert tiltag",
    en: "an id of its own for each measure",
  },
  "problem.expected.package_id": {
    sv: "små bokstäver, siffror och bindestreck, högst 60",
    da: "små bogstaver, cifre og bindestreger, højst 60",
    en: "small letters, digits and hyphens, at most 60",
  },
  "problem.expected.package_source": {
    sv: "varifrån beloppet kommer",
    da: "hvorfra beløbet kommer",
    en: "where the amount is from",
  },
  "problem.expected.package_a_source": { sv: "en källa", da: "en kilde", en: "a source" },
  "problem.expected.package_source_or_assumed": {
    sv: "en källa, eller ordet att det är antaget",
    da: "en kilde, eller ordet om at det er antaget",
    en: "a source, or the word that it is assumed",
  },
  "problem.expected.package_whole_kronor": {
    sv: "hela kronor, eller unknown",
    da: "hele svenske kroner, eller unknown",
    en: "whole kronor, or unknown",
  },
  "problem.expected.package_share": { sv: "en andel", da: "en andel", en: "a share" },
  "problem.expected.package_share_per_year": {
    sv: "en andel per år",
    da: "en andel pr. år",
    en: "a share per year",
  },
  "problem.expected.package_months": {
    sv: "ett antal månader",
    da: "et antal måneder",
    en: "a number of months",
  },
  "problem.expected.package_loss": {
    sv: "andelen som aldrig betalas tillbaka",
    da: "andelen, der aldrig betales tilbage",
    en: "the share that is never repaid",
  },
  "problem.expected.package_terms": {
    sv: "villkoren för hur det kommer tillbaka",
    da: "vilkårene for, hvordan det kommer tilbage",
    en: "the terms by which it comes back",
  },
  "problem.expected.package_state_interest": {
    sv: "vad staten betalar för pengarna den lånar ut",
    da: "hvad staten betaler for de penge, den låner ud",
    en: "what the state pays for the money it lends",
  },
  "problem.expected.package_nothing_lent": {
    sv: "ingenting, eftersom staten inte lånar ut några pengar",
    da: "ingenting, fordi staten ikke låner penge ud",
    en: "nothing, because the state lends no money",
  },
  "problem.expected.package_nothing_back": {
    sv: "ingenting, eftersom pengarna inte kommer tillbaka",
    da: "ingenting, fordi pengene ikke kommer tilbage",
    en: "nothing, because the money does not come back",
  },
  "problem.expected.package_nothing_one_kind": {
    sv: "ingenting, eftersom ett slags plats får allt",
    da: "ingenting, fordi én slags sted får det hele",
    en: "nothing, because one kind of place gets it all",
  },
  "problem.expected.package_nothing_equalised": {
    sv: "ingenting, eftersom utjämningen fördelar det per invånare",
    da: "ingenting, fordi udligningen fordeler det pr. indbygger",
    en: "nothing, because the equalisation shares it per inhabitant",
  },
  "problem.expected.package_nothing_shared": {
    sv: "ingenting, eftersom det inte fördelas mellan platser",
    da: "ingenting, fordi det ikke fordeles mellem steder",
    en: "nothing, because it is not shared among places",
  },
  "problem.expected.package_nothing_permanent": {
    sv: "ingenting, eftersom en permanent åtgärd inte har något slut",
    da: "ingenting, fordi et permanent tiltag ikke har nogen slutning",
    en: "nothing, because a permanent measure has no end",
  },
  "problem.expected.package_beside": {
    sv: "beside, eftersom bara generella bidrag går genom utjämningen",
    da: "beside, fordi kun generelle tilskud går gennem udligningen",
    en: "beside, because only general grants go through the equalisation",
  },
  "problem.expected.package_date_or_span": {
    sv: "antingen date, eller from och to",
    da: "enten date, eller from og to",
    en: "either date, or from and to",
  },
  "problem.expected.package_first_month": {
    sv: "den första månaden",
    da: "den første måned",
    en: "the first month",
  },
  "problem.expected.package_last_month": {
    sv: "den sista månaden",
    da: "den sidste måned",
    en: "the last month",
  },
  "problem.expected.package_amount_or_share": {
    sv: "antingen ett belopp eller en andel",
    da: "enten et beløb eller en andel",
    en: "either an amount or a share",
  },
  "problem.expected.package_all_amounts": {
    sv: "alla utbetalningar som belopp, eller alla som andelar",
    da: "alle udbetalinger som beløb, eller alle som andele",
    en: "all payments as amounts, or all as shares",
  },
  "problem.expected.package_sum": {
    sv: "utbetalningar som summerar till {amount}",
    da: "udbetalinger, der summer til {amount}",
    en: "payments that add up to {amount}",
  },
  "problem.expected.package_shares_one": {
    sv: "andelar som summerar till 1",
    da: "andele, der summer til 1",
    en: "shares that add up to 1",
  },
  "problem.expected.package_one_year": {
    sv: "utbetalningar under ett år, eftersom åtgärden betalas på nytt varje år",
    da: "udbetalinger inden for ét år, fordi tiltaget betales igen hvert år",
    en: "payments of one year, because the measure is paid again every year",
  },
  "problem.expected.package_later_month": {
    sv: "en månad som inte är före den första",
    da: "en måned, der ikke er før den første",
    en: "a month that is not before the first",
  },
  "problem.expected.package_later_month_30": {
    sv: "en månad som inte är före den första, och högst 30 år senare",
    da: "en måned, der ikke er før den første, og højst 30 år senere",
    en: "a month that is not before the first, and at most 30 years later",
  },
  "problem.expected.package_need": {
    sv: "antingen months med vikter, eller unemployment",
    da: "enten months med vægte, eller unemployment",
    en: "either months with weights, or unemployment",
  },
  "problem.expected.package_weight": { sv: "en vikt", da: "en vægt", en: "a weight" },
  "problem.expected.package_some_weight": {
    sv: "minst en månad med en vikt över 0",
    da: "mindst én måned med en vægt over 0",
    en: "at least one month with a weight above 0",
  },
  "problem.expected.package_column": {
    sv: "namnet på en kolumn",
    da: "navnet på en kolonne",
    en: "the name of a column",
  },
  "problem.expected.package_columns": {
    sv: "kolumner med var sin vikt",
    da: "kolonner med hver sin vægt",
    en: "columns with a weight each",
  },
  "problem.expected.package_level": {
    sv: "ett tal, eller mean",
    da: "et tal, eller mean",
    en: "a number, or mean",
  },
  "problem.expected.package_side": {
    sv: "below eller above",
    da: "below eller above",
    en: "below or above",
  },
  "problem.expected.package_parts": {
    sv: "1 till {most} delar, högst {deep} nivåer",
    da: "1 til {most} dele, højst {deep} niveauer",
    en: "1 to {most} parts, at most {deep} deep",
  },
  "problem.expected.package_most_columns": {
    sv: "högst {most} kolumner",
    da: "højst {most} kolonner",
    en: "at most {most} columns",
  },
  "problem.expected.package_most_values": {
    sv: "högst {most} värden",
    da: "højst {most} værdier",
    en: "at most {most} values",
  },
  "problem.expected.package_column_name": {
    sv: "ett namn med små bokstäver, siffror och understreck",
    da: "et navn med små bogstaver, cifre og understregninger",
    en: "a name of small letters, digits and underscores",
  },
  "problem.expected.package_unit": { sv: "en enhet", da: "en enhed", en: "a unit" },
  "problem.found.package_code": { sv: "koden ”{code}”", da: "koden ”{code}”", en: "the code ''{code}''" },
  "problem.expected.package_code": {
    sv: "koden för en kommun eller en region",
    da: "koden for en kommune eller en region",
    en: "the code of a municipality or a region",
  },
  "problem.expected.package_key": { sv: "en nyckel", da: "en nøgle", en: "a key" },
  "problem.expected.package_sheets": {
    sv: "bladen {first}, {second} och {third}",
    da: "arkene {first}, {second} og {third}",
    en: "the sheets {first}, {second} and {third}",
  },
  "problem.expected.package_file": {
    sv: "ett paket i YAML eller Excel, eller namnet på ett medföljande",
    da: "en pakke i YAML eller Excel, eller navnet på en medfølgende",
    en: "a package in YAML or Excel, or the name of a shipped one",
  },
  "problem.advice.package_examples": {
    sv: "De medföljande paketen är exempel; dokumentationen listar alla fält.",
    da: "De medfølgende pakker er eksempler; dokumentationen opregner alle felter.",
    en: "The shipped packages are examples; the documentation lists every field.",
  },
  "problem.advice.package_other_id": {
    sv: "Ge en av dem ett annat id.",
    da: "Giv en af dem et andet id.",
    en: "Give one of them another id.",
  },
  "problem.advice.package_write_amount": {
    sv: "Skriv ID=KRONOR med id för en åtgärd i paketet.",
    da: "Skriv ID=KRONER med id for et tiltag i pakken.",
    en: "Write ID=SEK with the id of a measure of the package.",
  },
  "problem.advice.package_export_first": {
    sv: "Exportera ett paket som Excel och ändra i det.",
    da: "Eksportér en pakke som Excel, og ret i den.",
    en: "Export a package as Excel and change that.",
  },
  "problem.advice.package_list": {
    sv: "Lista de medföljande paketen med: barkraft package list",
    da: "Vis de medfølgende pakker med: barkraft package list",
    en: "List the shipped packages with: barkraft package list",
  },
  "problem.advice.package_hundred": {
    sv: "Ett paket har högst hundra åtgärder.",
    da: "En pakke har højst hundrede tiltag.",
    en: "A package holds a hundred measures at most.",
  },
} as const satisfies Catalogue;
