import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with what somebody asks an analysis. */
export const analysisProblems = {
  "problem.found.analysis_no_figures": {
    sv: "inga uppgifter för {name} {year}",
    da: "ingen tal for {name} i {year}",
    en: "no figures for {name} in {year}",
  },
  "problem.expected.analysis_year_with_figures": {
    sv: "ett år med uppgifter, från {first} till {last}",
    da: "et år med tal, fra {first} til {last}",
    en: "a year with figures, from {first} to {last}",
  },
  "problem.advice.analysis_other_year": {
    sv: "Välj ett annat år, eller ge raderna i panel.csv med --data.",
    da: "Vælg et andet år, eller giv rækkerne i panel.csv med --data.",
    en: "Choose another year, or supply the rows in panel.csv through --data.",
  },
  "problem.advice.analysis_leave_out": { sv: "Utelämna den.", da: "Udelad den.", en: "Leave it out." },
  "problem.expected.analysis_number_between": {
    sv: "ett tal från {low} till {high}",
    da: "et tal fra {low} til {high}",
    en: "a number from {low} to {high}",
  },
  "problem.advice.analysis_nought_leaves_out": {
    sv: "Noll utelämnar egenskapen.",
    da: "Nul udelader egenskaben.",
    en: "Nought leaves the trait out.",
  },
  "problem.found.analysis_nought_for_all": {
    sv: "noll för varje egenskap",
    da: "nul for hver egenskab",
    en: "nought for every trait",
  },
  "problem.expected.analysis_some_trait": {
    sv: "minst en egenskap att jämföra med",
    da: "mindst én egenskab at sammenligne med",
    en: "at least one trait to compare by",
  },
  "problem.advice.analysis_give_weight": {
    sv: "Ge minst en egenskap en vikt över noll.",
    da: "Giv mindst én egenskab en vægt over nul.",
    en: "Give at least one trait a weight above nought.",
  },
  "problem.expected.analysis_whole_years": {
    sv: "hela år från 0 till {oldest}",
    da: "hele år fra 0 til {oldest}",
    en: "whole years from 0 to {oldest}",
  },
  "problem.advice.analysis_age": {
    sv: "Till exempel 8 för ett barn i skolan.",
    da: "For eksempel 8 for et barn i skole.",
    en: "For example 8 for a child in school.",
  },
  "problem.expected.analysis_tax_base": {
    sv: "ett belopp i kronor om året från 0 till {largest}",
    da: "et beløb i SEK om året fra 0 til {largest}",
    en: "an amount in SEK a year from 0 to {largest}",
  },
  "problem.advice.analysis_tax_base": {
    sv: "Ge årets beskattningsbara förvärvsinkomst i kronor.",
    da: "Giv årets skattepligtige erhvervsindkomst i kronor.",
    en: "Give the taxable earned income of a year in kronor.",
  },
  "problem.expected.analysis_count": {
    sv: "indata som räknar personer för mer än ålder",
    da: "inddata, der tæller personer for mere end alder",
    en: "an input that counts people by more than age",
  },
  "problem.advice.analysis_counts": { sv: "De är {ids}.", da: "De er {ids}.", en: "They are {ids}." },
  "problem.advice.analysis_no_counts": {
    sv: "Lagen som den finns här har inga; utelämna det.",
    da: "Loven, som den findes her, har ingen; udelad det.",
    en: "The law as held has none; leave it out.",
  },
  "problem.expected.analysis_years_in_order": {
    sv: "ett tidigare år och sedan ett senare",
    da: "et tidligere år og derefter et senere",
    en: "an earlier year and then a later one",
  },
  "problem.advice.analysis_years": {
    sv: "Till exempel från 2020 till 2021.",
    da: "For eksempel fra 2020 til 2021.",
    en: "For example from 2020 to 2021.",
  },
  "problem.expected.analysis_net_cost": {
    sv: "namnet på en nettokostnad",
    da: "navnet på en nettoudgift",
    en: "the name of a net cost",
  },
  "problem.expected.analysis_column_name": {
    sv: "namnet på en kolumn",
    da: "navnet på en kolonne",
    en: "the name of a column",
  },
  "problem.expected.analysis_function": {
    sv: "en kolumn, eller någon av {functions} av en kolumn",
    da: "en kolonne, eller en af {functions} af en kolonne",
    en: "a column, or one of {functions} of a column",
  },
  "problem.advice.analysis_list": {
    sv: "`barkraft need --list` listar alla.",
    da: "`barkraft need --list` viser alle.",
    en: "`barkraft need --list` lists all of them.",
  },
  "problem.found.analysis_drivers": {
    sv: "{count} kostnadsdrivare",
    da: "{count} udgiftsdrivere",
    en: "{count} cost drivers",
  },
  "problem.expected.analysis_drivers": {
    sv: "från 1 till {most} kostnadsdrivare",
    da: "fra 1 til {most} udgiftsdrivere",
    en: "from 1 to {most} cost drivers",
  },
  "problem.advice.analysis_drivers": {
    sv: "Till exempel unemployment_18_64_pct och foreign_born_pct.",
    da: "For eksempel unemployment_18_64_pct og foreign_born_pct.",
    en: "For example unemployment_18_64_pct and foreign_born_pct.",
  },
  "problem.found.analysis_twice": { sv: "”{id}” två gånger", da: "”{id}” to gange", en: "''{id}'' twice" },
  "problem.expected.analysis_driver_once": {
    sv: "varje kostnadsdrivare en gång",
    da: "hver udgiftsdriver én gang",
    en: "each cost driver once",
  },
  "problem.advice.analysis_leave_one_out": {
    sv: "Utelämna en av dem.",
    da: "Udelad en af dem.",
    en: "Leave one of them out.",
  },
  "problem.found.analysis_empty_column": {
    sv: "”{id}” utan någon känd uppgift för året",
    da: "”{id}” uden noget kendt tal for året",
    en: "''{id}'' without a known figure in the year",
  },
  "problem.expected.analysis_column_with_figures": {
    sv: "en kolumn med uppgifter för året",
    da: "en kolonne med tal for året",
    en: "a column with figures in the year",
  },
  "problem.advice.analysis_other_column": {
    sv: "Välj en annan kolumn eller ett annat år.",
    da: "Vælg en anden kolonne eller et andet år.",
    en: "Choose another column or another year.",
  },
  "problem.found.analysis_weight_for": {
    sv: "en vikt för ”{id}”",
    da: "en vægt for ”{id}”",
    en: "a weight for ''{id}''",
  },
  "problem.expected.analysis_weights_for": {
    sv: "vikter för {ids}",
    da: "vægte for {ids}",
    en: "weights for {ids}",
  },
  "problem.advice.analysis_name_driver": {
    sv: "Nämn också kostnadsdrivaren, eller utelämna vikten.",
    da: "Nævn også udgiftsdriveren, eller udelad vægten.",
    en: "Name the cost driver too, or leave the weight out.",
  },
  "problem.found.analysis_no_weight_for": {
    sv: "ingen vikt för ”{id}”",
    da: "ingen vægt for ”{id}”",
    en: "no weight for ''{id}''",
  },
  "problem.expected.analysis_weight_for_each": {
    sv: "en vikt för varje kostnadsdrivare",
    da: "en vægt for hver udgiftsdriver",
    en: "a weight for each cost driver",
  },
  "problem.advice.analysis_add_weight": {
    sv: "Lägg till den, eller utelämna alla vikter så skattas de med regression.",
    da: "Tilføj den, eller udelad alle vægte, så findes de ved regression.",
    en: "Add it, or leave all weights out to have them found by regression.",
  },
  "problem.advice.analysis_digits": {
    sv: "Skriv det med siffror, till exempel 12.5.",
    da: "Skriv det med cifre, for eksempel 12.5.",
    en: "Write it with digits, for example 12.5.",
  },
  "problem.found.analysis_dependent": {
    sv: "”{id}”, som följer av konstanten och drivarna före",
    da: "”{id}”, som følger af konstanten og driverne før",
    en: "''{id}'', which follows from the constant and the drivers before it",
  },
  "problem.expected.analysis_independent": {
    sv: "kostnadsdrivare som var och en säger något eget",
    da: "udgiftsdrivere, der hver siger noget eget",
    en: "cost drivers that each say something of their own",
  },
  "problem.advice.analysis_one_fewer": {
    sv: "Utelämna en av dem: andelar som summerar till hundra procent behöver alltid en färre.",
    da: "Udelad en af dem: andele, der summerer til hundrede procent, behøver altid én færre.",
    en: "Leave one of them out: shares that add up to a hundred percent always need one fewer.",
  },
  "problem.found.analysis_too_few": {
    sv: "{count} kommuner med alla uppgifter {year}",
    da: "{count} kommuner med alle tal i {year}",
    en: "{count} municipalities with every figure in {year}",
  },
  "problem.expected.analysis_more_municipalities": {
    sv: "fler kommuner än kostnadsdrivare",
    da: "flere kommuner end udgiftsdrivere",
    en: "more municipalities than cost drivers",
  },
  "problem.advice.analysis_other_columns": {
    sv: "Välj andra kolumner eller ett annat år.",
    da: "Vælg andre kolonner eller et andet år.",
    en: "Choose other columns or another year.",
  },
  "problem.found.analysis_no_need": {
    sv: "vikter vars behov har ett medelvärde på noll eller lägre",
    da: "vægte, hvis behov har et gennemsnit på nul eller lavere",
    en: "weights whose needs have a mean of nought or below",
  },
  "problem.expected.analysis_need_above": {
    sv: "vikter som ger ett behov över noll i genomsnitt",
    da: "vægte, der giver et behov over nul i gennemsnit",
    en: "weights that give a need above nought on average",
  },
  "problem.advice.analysis_raise": {
    sv: "Höj konstanten eller en vikt.",
    da: "Hæv konstanten eller en vægt.",
    en: "Raise the constant or a weight.",
  },
  "problem.expected.analysis_own_table": {
    sv: "en tabell som CSV, Excel eller Parquet",
    da: "en tabel som CSV, Excel eller Parquet",
    en: "a table as CSV, Excel or Parquet",
  },
  "problem.advice.analysis_columns_path": {
    sv: "Kontrollera vägen i --columns.",
    da: "Kontrollér stien i --columns.",
    en: "Check the path given to --columns.",
  },
  "problem.found.analysis_columns": {
    sv: "kolumnerna {list}",
    da: "kolonnerne {list}",
    en: "the columns {list}",
  },
  "problem.expected.analysis_code_and_numbers": {
    sv: "kolumnen code och minst en kolumn med tal",
    da: "kolonnen code og mindst én kolonne med tal",
    en: "the column code and at least one column of numbers",
  },
  "problem.advice.analysis_code_and_numbers": {
    sv: "Lägg till dem: code,min_kolumn.",
    da: "Tilføj dem: code,min_kolonne.",
    en: "Add them: code,my_column.",
  },
  "problem.expected.analysis_code_once": {
    sv: "koden för en kommun, en gång",
    da: "koden for en kommune, én gang",
    en: "the code of a municipality, once",
  },
  "problem.advice.analysis_leading_zero": {
    sv: "Koder behåller sin inledande nolla.",
    da: "Koder beholder deres foranstillede nul.",
    en: "Codes keep their leading zero.",
  },
  "problem.found.analysis_nation_and_place": {
    sv: "--nation tillsammans med en kommun",
    da: "--nation sammen med en kommune",
    en: "--nation together with a municipality",
  },
  "problem.found.analysis_no_place_no_nation": {
    sv: "varken en kommun eller --nation",
    da: "hverken en kommune eller --nation",
    en: "neither a municipality nor --nation",
  },
  "problem.expected.analysis_one_of_two": { sv: "ett av de två", da: "en af de to", en: "one of the two" },
  "problem.advice.analysis_place_or_nation": {
    sv: "Till exempel `barkraft change Laxå`, eller `barkraft change --nation`.",
    da: "For eksempel `barkraft change Laxå`, eller `barkraft change --nation`.",
    en: "For example `barkraft change Laxå`, or `barkraft change --nation`.",
  },
  "problem.expected.analysis_name_number": {
    sv: "NAMN=TAL med komma emellan",
    da: "NAVN=TAL med komma imellem",
    en: "NAME=NUMBER with commas between",
  },
  "problem.advice.analysis_name_number": {
    sv: "Till exempel --weights population=2,group=0.",
    da: "For eksempel --weights population=2,group=0.",
    en: "For example --weights population=2,group=0.",
  },
  "problem.expected.analysis_cost_and_drivers": {
    sv: "en nettokostnad och dess kostnadsdrivare",
    da: "en nettoudgift og dens udgiftsdrivere",
    en: "a net cost and its cost drivers",
  },
  "problem.advice.analysis_cost_and_drivers": {
    sv: "Till exempel --cost preschool --by ''share(population_1_5)''; `barkraft need --list` listar alla.",
    da: "For eksempel --cost preschool --by ''share(population_1_5)''; `barkraft need --list` viser alle.",
    en: "For example --cost preschool --by ''share(population_1_5)''; `barkraft need --list` lists all of them.",
  },
  "problem.expected.analysis_an_age": {
    sv: "en ålder i hela år",
    da: "en alder i hele år",
    en: "an age in whole years",
  },
  "problem.advice.analysis_an_age": {
    sv: "Till exempel --age 8.",
    da: "For eksempel --age 8.",
    en: "For example --age 8.",
  },
  "problem.expected.analysis_amount_or_mean": {
    sv: "ett belopp i kronor, eller mean",
    da: "et beløb i svenske kroner, eller mean",
    en: "an amount in kronor, or mean",
  },
  "problem.advice.analysis_amount_or_mean": {
    sv: "Till exempel --tax-base 300000.",
    da: "For eksempel --tax-base 300000.",
    en: "For example --tax-base 300000.",
  },
} as const satisfies Catalogue;
