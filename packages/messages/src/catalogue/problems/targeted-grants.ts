import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a register of targeted grants, or grants to fold. */
export const targetedGrantProblems = {
  "problem.found.targeted_unknown_grant_elsewhere": {
    sv: "”{id}”, som inte går till kommuner eller regioner",
    da: "”{id}”, som ikke går til kommuner eller regioner",
    en: "''{id}'', which does not go to local government",
  },
  "problem.advice.targeted_year_with_amounts": {
    sv: "Välj ett år för vilket registret har belopp eller slut.",
    da: "Vælg et år, for hvilket registret har beløb eller ophør.",
    en: "Choose a year of which the register has amounts or ends.",
  },
  "problem.expected.targeted_targeted_grant_id": {
    sv: "beteckningen på ett riktat bidrag i registret",
    da: "betegnelsen på et øremærket tilskud i registret",
    en: "the id of a targeted grant in the register",
  },
  "problem.advice.targeted_register_lists": {
    sv: "`barkraft register` listar alla.",
    da: "`barkraft register` viser alle.",
    en: "`barkraft register` lists all of them.",
  },
  "problem.found.targeted_no_grant_paid": {
    sv: "inget bidrag som betalades {year} och har en nyckel",
    da: "intet tilskud, der blev betalt i {year} og har en nøgle",
    en: "no grant that paid anything in {year} and has a key",
  },
  "problem.expected.targeted_at_least_one_grant": { sv: "minst ett", da: "mindst ét", en: "at least one" },
  "problem.advice.targeted_other_year_or_grants": {
    sv: "Välj ett annat år eller andra bidrag.",
    da: "Vælg et andet år eller andre tilskud.",
    en: "Choose another year, or other grants.",
  },
  "problem.found.targeted_fold_limit": {
    sv: "högst {amount} kronor per invånare och år",
    da: "højst {amount} SEK pr. indbygger om året",
    en: "at most {amount} SEK per inhabitant and year",
  },
  "problem.expected.targeted_fold_limit": {
    sv: "en gräns som låter alla nå sitt nya belopp inom {years} år",
    da: "en grænse, der lader alle nå deres nye beløb inden for {years} år",
    en: "a limit with which everyone arrives within {years} years",
  },
  "problem.advice.targeted_fold_limit": { sv: "Höj gränsen.", da: "Hæv grænsen.", en: "Raise the limit." },
  "problem.expected.targeted_fold_file": {
    sv: "bidrag att väva in, i Excel, YAML eller JSON",
    da: "tilskud, der skal omlægges, i Excel, YAML eller JSON",
    en: "grants to fold, in Excel, YAML or JSON",
  },
  "problem.advice.targeted_fold_example": {
    sv: "Mappen scenarios/grant-folds har ett exempel.",
    da: "Mappen scenarios/grant-folds har et eksempel.",
    en: "The folder scenarios/grant-folds has an example.",
  },
  "problem.expected.targeted_fold_grants": {
    sv: "en lista med beteckningar på riktade bidrag",
    da: "en liste med betegnelser på øremærkede tilskud",
    en: "a list of ids of targeted grants",
  },
  "problem.expected.targeted_fold_years": {
    sv: "ett helt antal år från 1 till 20",
    da: "et helt antal år fra 1 til 20",
    en: "a whole number of years from 1 to 20",
  },
  "problem.expected.targeted_fold_limit_amount": {
    sv: "ett belopp i kronor per invånare från 1 till 100000",
    da: "et beløb i SEK pr. indbygger fra 1 til 100000",
    en: "an amount in SEK per inhabitant from 1 to 100000",
  },
  "problem.expected.targeted_fold_fields": {
    sv: "year, grants, into, years och limit, och gärna title, author och description",
    da: "year, grants, into, years og limit, og gerne title, author og description",
    en: "year, grants, into, years and limit, and a title, author and description if you like",
  },
  "problem.found.targeted_file_and_grants": {
    sv: "en fil tillsammans med --grants",
    da: "en fil sammen med --grants",
    en: "a file together with --grants",
  },
  "problem.found.targeted_no_file_no_grants": {
    sv: "varken en fil eller --grants",
    da: "hverken en fil eller --grants",
    en: "neither a file nor --grants",
  },
  "problem.advice.targeted_fold_command": {
    sv: "Till exempel `barkraft fold --grants maximum-fee`.",
    da: "For eksempel `barkraft fold --grants maximum-fee`.",
    en: "For example `barkraft fold --grants maximum-fee`.",
  },
  "problem.found.targeted_share_bounds": {
    sv: "en andel på {share} procent mellan {low} och {high}",
    da: "en andel på {share} procent mellem {low} og {high}",
    en: "a share of {share} percent between {low} and {high}",
  },
  "problem.expected.targeted_share_bounds": {
    sv: "en andel mellan sin lägsta och sin högsta",
    da: "en andel mellem sin laveste og sin højeste",
    en: "a share between its lowest and its highest",
  },
  "problem.advice.targeted_share_bounds": {
    sv: "Rätta ett av de tre.",
    da: "Ret et af de tre.",
    en: "Correct one of the three.",
  },
  "problem.found.targeted_years_reversed": {
    sv: "ett första år {first} efter det sista {last}",
    da: "et første år {first} efter det sidste {last}",
    en: "a first year {first} after the last {last}",
  },
  "problem.found.targeted_amounts_outside": {
    sv: "belopp {years}",
    da: "beløb i {years}",
    en: "amounts in {years}",
  },
  "problem.expected.targeted_amounts_inside": {
    sv: "belopp från det första året till det sista",
    da: "beløb fra det første år til det sidste",
    en: "amounts from its first year to its last",
  },
  "problem.advice.targeted_amounts_inside": {
    sv: "Rätta radens år, eller beloppen.",
    da: "Ret rækkens år, eller beløbene.",
    en: "Correct the years of the row, or the amounts.",
  },
  "problem.found.targeted_amounts_without_row": {
    sv: "belopp för ”{id}”",
    da: "beløb for ”{id}”",
    en: "amounts of ''{id}''",
  },
  "problem.expected.targeted_row_in_register": {
    sv: "beteckningen på en rad i targeted-grants",
    da: "betegnelsen på en række i targeted-grants",
    en: "the id of a row in targeted-grants",
  },
  "problem.advice.targeted_row_in_register": {
    sv: "Lägg till raden, eller rätta beteckningen.",
    da: "Tilføj rækken, eller ret betegnelsen.",
    en: "Add the row, or correct the id.",
  },
  "problem.found.targeted_amount_bounds": {
    sv: "{amount} mellan {low} och {high}",
    da: "{amount} mellem {low} og {high}",
    en: "{amount} between {low} and {high}",
  },
  "problem.expected.targeted_amount_bounds": {
    sv: "ett belopp mellan sitt lägsta och sitt högsta",
    da: "et beløb mellem sit laveste og sit højeste",
    en: "an amount between its lowest and its highest",
  },
  "problem.advice.targeted_amount_bounds": {
    sv: "Rätta ett av de tre, eller utelämna gränserna.",
    da: "Ret et af de tre, eller udelad grænserne.",
    en: "Correct one of the three, or leave the bounds out.",
  },
  "problem.found.no_register_table": {
    sv: "ingen av registrets tabeller",
    da: "ingen af registrets tabeller",
    en: "no table of a register",
  },
  "problem.found.register_tables_twice": {
    sv: "flera tabeller av samma slag",
    da: "flere tabeller af samme slags",
    en: "several tables of the same kind",
  },
  "problem.expected.register_table": {
    sv: "en tabell med kolumnen name_sv eller amount_msek",
    da: "en tabel med kolonnen name_sv eller amount_msek",
    en: "a table with the column name_sv or amount_msek",
  },
  "problem.expected.register_tables_once": {
    sv: "en tabell med bidrag och en med belopp",
    da: "én tabel med tilskud og én med beløb",
    en: "one table of grants and one of amounts",
  },
  "problem.advice.register_of_page": {
    sv: "Spara sidans register och börja där.",
    da: "Gem sidens register, og begynd dér.",
    en: "Save the register of the page and start from it.",
  },
} as const satisfies Catalogue;
