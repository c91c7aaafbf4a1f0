import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a projection, its assumptions or the investment model. */
export const economyProblems = {
  "problem.found.self_financing_years": {
    sv: "ingen användbar självfinansieringsgrad {years}",
    da: "ingen brugbar selvfinansieringsgrad {years}",
    en: "no usable self-financing in {years}",
  },
  "problem.expected.self_financing_years": {
    sv: "år från {low} till {high}, det första före det sista",
    da: "år fra {low} til {high}, det første før det sidste",
    en: "years from {low} to {high}, the first before the last",
  },
  "problem.found.no_municipality_named": { sv: "ingen kommun", da: "ingen kommune", en: "no municipality" },
  "problem.found.no_year_named": { sv: "inget år", da: "intet år", en: "no year" },
  "problem.found.no_known_figures": {
    sv: "inget känt värde för {names}",
    da: "ingen kendt værdi for {names}",
    en: "no known {names}",
  },
  "problem.found.accounts_unknown": {
    sv: "en kommun vars bokslut inte är känt för startåret",
    da: "en kommune, hvis regnskab ikke er kendt for startåret",
    en: "a municipality whose accounts are not known in the opening year",
  },
  "problem.expected.amount_between": {
    sv: "ett belopp mellan {low} och {high}",
    da: "et beløb mellem {low} og {high}",
    en: "an amount between {low} and {high}",
  },
  "problem.expected.share_between": {
    sv: "en andel mellan {low} och {high}",
    da: "en andel mellem {low} og {high}",
    en: "a share between {low} and {high}",
  },
  "problem.expected.usable_share": {
    sv: "en andel från {low} till 10",
    da: "en andel fra {low} til 10",
    en: "a share from {low} to 10",
  },
  "problem.expected.derivable_year": {
    sv: "minst ett år vars investering går att härleda",
    da: "mindst ét år, hvis investering kan udledes",
    en: "at least one year whose investment can be derived",
  },
  "problem.expected.no_year_of_assumption": {
    sv: "inget år: det gäller i alla år",
    da: "intet år: det gælder i alle år",
    en: "no year: it holds in all years",
  },
  "problem.expected.municipality_with_accounts": {
    sv: "en kommun med bokslut",
    da: "en kommune med regnskab",
    en: "a municipality with accounts",
  },
  "problem.expected.municipality_that_does": {
    sv: "en kommun som gör detta",
    da: "en kommune, der gør dette",
    en: "a municipality that does this",
  },
  "problem.expected.name_point_year": {
    sv: "namnet, en punkt och ett år som skrivs fram",
    da: "navnet, et punktum og et fremskrevet år",
    en: "the name, a point and a projected year",
  },
  "problem.expected.setting_once": {
    sv: "NAMN=TAL, varje namn en gång",
    da: "NAVN=TAL, hvert navn én gang",
    en: "NAME=NUMBER, each name once",
  },
  "problem.expected.number_everywhere": {
    sv: "ett tal för varje kommun och år",
    da: "et tal for hver kommune og hvert år",
    en: "a number for every place and year",
  },
  "problem.advice.value_within": {
    sv: "Välj ett värde inom gränserna.",
    da: "Vælg en værdi inden for grænserne.",
    en: "Choose a value within the range.",
  },
  "problem.advice.project_fewer": {
    sv: "Skriv fram färre år.",
    da: "Fremskriv færre år.",
    en: "Project fewer years.",
  },
  "problem.advice.say_after": {
    sv: "Fråga efter färre år framåt, eller säg vad befolkningen gör efter prognosen.",
    da: "Spørg om færre år frem, eller sig, hvad befolkningen gør efter prognosen.",
    en: "Ask for fewer years ahead, or say what the population does after the projection.",
  },
  "problem.advice.opening_year": {
    sv: "Börja med ett år vars bokslut, och de tre åren före, finns bland uppgifterna.",
    da: "Begynd med et år, hvis regnskab, og de tre år før, findes blandt tallene.",
    en: "Start from a year whose accounts, and the three years before, are among the figures.",
  },
  "problem.advice.other_years_or_share": {
    sv: "Välj andra år, eller ange andelen.",
    da: "Vælg andre år, eller angiv andelen.",
    en: "Choose other years, or give the share.",
  },
  "problem.advice.no_answer_near_nought": {
    sv: "Nära noll har modellen inget svar; välj andra år, eller ange en andel.",
    da: "Nær nul har modellen intet svar; vælg andre år, eller angiv en andel.",
    en: "Near nought the model has no answer; choose other years, or give a share.",
  },
  "problem.advice.name_or_name_year": {
    sv: "Skriv namnet ensamt, eller namnet, en punkt och ett år som skrivs fram.",
    da: "Skriv navnet alene, eller navnet, et punktum og et fremskrevet år.",
    en: "Write the name alone, or the name, a point and a projected year.",
  },
  "problem.advice.rates_are_shares": {
    sv: "Räntor och ökningstal är andelar: 0,02 är två procent.",
    da: "Renter og vækstrater er andele: 0,02 er to procent.",
    en: "Rates are shares: 0.02 is two percent.",
  },
  "problem.advice.supply_accounts": {
    sv: "Välj ett annat startår, eller ge raderna i panel.csv med --data.",
    da: "Vælg et andet startår, eller giv rækkerne i panel.csv med --data.",
    en: "Choose another opening year, or supply the rows in panel.csv through --data.",
  },
  "problem.advice.name_projected_year": {
    sv: "Ange ett år som skrivs fram.",
    da: "Angiv et fremskrevet år.",
    en: "Name a projected year.",
  },
  "problem.advice.name_municipality_or_leave": {
    sv: "Ange en kommun, eller utelämna inställningen.",
    da: "Angiv en kommune, eller udelad indstillingen.",
    en: "Name a municipality, or leave the setting out.",
  },
  "problem.advice.leave_place_out": {
    sv: "Utelämna kommunen, eller ge dess uppgifter.",
    da: "Udelad kommunen, eller giv dens tal.",
    en: "Leave the place out, or supply its figures.",
  },
} as const satisfies Catalogue;
