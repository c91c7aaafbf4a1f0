import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a balance-requirement statement. */
export const accounts = {
  "problem.place.balance": { sv: "balanskravet", da: "balancekravet", en: "balance requirement" },
  "problem.place.years": { sv: "år", da: "år", en: "years" },
  "problem.place.opening_deficit": {
    sv: "ingående, underskott från {year}",
    da: "primo, underskud fra {year}",
    en: "opening, deficit of {year}",
  },
  "problem.found.year_without_deficit": {
    sv: "ett år utan underskott",
    da: "et år uden underskud",
    en: "a year without a deficit",
  },
  "problem.found.year_twice": { sv: "{year} två gånger", da: "{year} to gange", en: "{year} twice" },
  "problem.found.no_year_column": {
    sv: "ingen kolumn ”year”",
    da: "ingen kolonne ”year”",
    en: "no column ''year''",
  },
  "problem.expected.accounts": {
    sv: "räkenskaperna för minst ett år",
    da: "regnskabet for mindst ét år",
    en: "the accounts of at least one year",
  },
  "problem.expected.accounts_or_place": {
    sv: "en kommun eller räkenskaperna för minst ett år",
    da: "en kommune eller regnskabet for mindst ét år",
    en: "a municipality or the accounts of at least one year",
  },
  "problem.expected.span": {
    sv: "ett första år och ett sista som inte är tidigare",
    da: "et første år og et sidste, som ikke er tidligere",
    en: "a first year and a later or equal last year",
  },
  "problem.expected.next_year": { sv: "året {year}", da: "året {year}", en: "the year {year}" },
  "problem.expected.no_sign": {
    sv: "ett belopp på noll eller mer",
    da: "et beløb på nul eller mere",
    en: "an amount of zero or more",
  },
  "problem.expected.earlier_year": {
    sv: "ett år före {year}",
    da: "et år før {year}",
    en: "a year before {year}",
  },
  "problem.expected.taxes": {
    sv: "årets skatteintäkter, generella statsbidrag och utjämning",
    da: "årets skatteindtægter, generelle tilskud og udligning",
    en: "taxes, general grants and equalisation of the year",
  },
  "problem.expected.negative_result": {
    sv: "ett negativt balanskravsresultat",
    da: "et negativt balancekravsresultat",
    en: "a negative balance-requirement result",
  },
  "problem.expected.result": { sv: "årets resultat", da: "årets resultat", en: "the result of the year" },
  "problem.expected.statement_fields": {
    sv: "fälten i en balanskravsutredning",
    da: "felterne i en balancekravsopgørelse",
    en: "the fields of a statement",
  },
  "problem.expected.statement_parts": {
    sv: "municipality, opening och years",
    da: "municipality, opening og years",
    en: "municipality, opening and years",
  },
  "problem.expected.true_or_false": { sv: "true eller false", da: "true eller false", en: "true or false" },
  "problem.expected.list": { sv: "en lista", da: "en liste", en: "a list" },
  "problem.expected.amount_or_largest": {
    sv: "ett belopp i kronor utan tecken, eller largest",
    da: "et beløb i svenske kroner uden fortegn, eller largest",
    en: "an amount in kronor without a sign, or largest",
  },
  "problem.expected.amount": {
    sv: "ett belopp i kronor",
    da: "et beløb i svenske kroner",
    en: "an amount in kronor",
  },
  "problem.expected.amount_without_sign": {
    sv: "ett belopp i kronor utan tecken",
    da: "et beløb i svenske kroner uden fortegn",
    en: "an amount in kronor without a sign",
  },
  "problem.expected.fields": { sv: "fält med värden", da: "felter med værdier", en: "fields with values" },
  "problem.expected.reasons": {
    sv: "de synnerliga skälen, eftersom ett belopp undantas",
    da: "de særlige grunde, fordi et beløb undtages",
    en: "the exceptional reasons, because an amount is waived",
  },
  "problem.expected.each_year_once": { sv: "varje år en gång", da: "hvert år én gang", en: "each year once" },
  "problem.expected.statement_file": {
    sv: "en balanskravsutredning i YAML eller CSV",
    da: "en balancekravsopgørelse i YAML eller CSV",
    en: "a statement in YAML or CSV",
  },
  "problem.advice.results": {
    sv: "Ange resultatet för varje år.",
    da: "Angiv resultatet for hvert år.",
    en: "Give the result of each year.",
  },
  "problem.advice.years_follow": {
    sv: "Åren följer på varandra, eftersom ett underskott förs från det ena till det nästa.",
    da: "Årene følger efter hinanden, fordi et underskud føres fra det ene til det næste.",
    en: "The years follow on each other, because a deficit is carried from one to the next.",
  },
  "problem.advice.no_sign": {
    sv: "Varje rad utom resultatet skrivs utan tecken; utredningen vet åt vilket håll den räknas.",
    da: "Hver linje undtagen resultatet skrives uden fortegn; opgørelsen ved, hvilken vej den tæller.",
    en: "Every line but the result is written without a sign; the statement knows which way it counts.",
  },
  "problem.advice.listed_deficits": {
    sv: "De uppräknade årens underskott följer av deras resultat.",
    da: "De anførte års underskud følger af deres resultater.",
    en: "Deficits of the listed years follow from their results.",
  },
  "problem.advice.taxes": {
    sv: "Ange dem: lagen mäter reserveringen mot dem.",
    da: "Angiv dem: loven måler henlæggelsen mod dem.",
    en: "Give them: the law measures the transfer against them.",
  },
  "problem.advice.no_reserve": {
    sv: "Det fanns ingen reserv att reservera till det året.",
    da: "Der var ingen reserve at henlægge til det år.",
    en: "There was no reserve to set aside to that year.",
  },
  "problem.advice.threshold": {
    sv: "Bara det som resultatet överstiger gränsen med får reserveras, inom taket.",
    da: "Kun det, som resultatet overstiger grænsen med, må henlægges, inden for loftet.",
    en: "Only what the result exceeds the threshold by may be set aside, within the cap.",
  },
  "problem.advice.opening": {
    sv: "Ange vad reserven innehåller när det första året börjar, under ”opening”.",
    da: "Angiv, hvad reserven indeholder, når det første år begynder, under ”opening”.",
    en: "Give the balance that the first year opens with, under ''opening''.",
  },
  "problem.advice.waive": {
    sv: "Bara ett underskott under året kan undantas från återställande.",
    da: "Kun et underskud i året kan undtages fra genopretning.",
    en: "Only a deficit of the year can be waived.",
  },
  "problem.advice.name_or_statement": {
    sv: "Ange en kommun, eller lämna räkenskaperna i en egen utredning.",
    da: "Angiv en kommune, eller giv regnskabet i en egen opgørelse.",
    en: "Name a municipality, or give the accounts in a statement.",
  },
  "problem.advice.give_result": {
    sv: "Lämna det i en egen utredning, eller i panel.csv med --data; eller fråga efter andra år.",
    da: "Giv det i en egen opgørelse, eller i panel.csv med --data; eller spørg efter andre år.",
    en: "Give it in a statement of your own, or in panel.csv through --data; or ask for other years.",
  },
  "problem.advice.statement_size": {
    sv: "En utredning har en rad för varje år.",
    da: "En opgørelse har en række for hvert år.",
    en: "A statement holds one row for each year.",
  },
  "problem.advice.statement_example": {
    sv: "Kommandoradens dokumentation har ett exempel.",
    da: "Kommandolinjens dokumentation har et eksempel.",
    en: "The documentation of the command line has an example.",
  },
  "problem.advice.statement_columns": {
    sv: "Kolumnerna är {columns}.",
    da: "Kolonnerne er {columns}.",
    en: "Columns are {columns}.",
  },
  "problem.advice.fields_of_year": {
    sv: "Fälten för ett år är {fields}.",
    da: "Felterne for et år er {fields}.",
    en: "Fields of a year are {fields}.",
  },
  "problem.advice.one_entry": {
    sv: "Lägg allt om ett år i samma post.",
    da: "Læg alt om et år i samme post.",
    en: "Put everything about a year in one entry.",
  },
  "problem.advice.statement_path": {
    sv: "Kontrollera sökvägen till --statement.",
    da: "Kontrollér stien til --statement.",
    en: "Check the path given to --statement.",
  },
} as const satisfies Catalogue;
