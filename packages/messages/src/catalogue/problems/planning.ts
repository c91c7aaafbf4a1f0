import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a planning basis, a digital programme or reports of the sector. */
export const planningProblems = {
  "problem.found.no_years": { sv: "inga år", da: "ingen år", en: "no years" },
  "problem.expected.years_from": {
    sv: "år från {low} till {high}",
    da: "år fra {low} til {high}",
    en: "years from {low} to {high}",
  },
  "problem.expected.population_projection": {
    sv: "en befolkningsprognos",
    da: "en befolkningsprognose",
    en: "a projection of the population",
  },
  "problem.advice.fewer_years_ahead": {
    sv: "Fråga efter färre år framåt, eller ge en prognos som når längre.",
    da: "Spørg om færre år frem, eller giv en prognose, der rækker længere.",
    en: "Ask for fewer years ahead, or supply a projection that goes further.",
  },
  "problem.advice.year_with_service_costs": {
    sv: "Välj ett år vars bokslut är publicerat per verksamhet.",
    da: "Vælg et år, hvis regnskab er offentliggjort pr. område.",
    en: "Choose a year whose accounts are published by service.",
  },
  "problem.advice.year_with_projection": {
    sv: "Välj ett år vars prognos är publicerad per åldersgrupp.",
    da: "Vælg et år, hvis prognose er offentliggjort pr. aldersgruppe.",
    en: "Choose a year whose projection is published by age group.",
  },
  "problem.found.count_of_years": { sv: "{count} år", da: "{count} år", en: "{count} years" },
  "problem.expected.basis_years": {
    sv: "från 1 till {longest} år, och en ökning för vart och ett av dem",
    da: "fra 1 til {longest} år, og en vækst for hvert af dem",
    en: "from 1 to {longest} years, and growth for each of them",
  },
  "problem.advice.fewer_years": {
    sv: "Fråga efter färre år.",
    da: "Spørg om færre år.",
    en: "Ask for fewer years.",
  },
  "problem.expected.whole_kronor": {
    sv: "ett belopp i hela kronor",
    da: "et beløb i hele svenske kroner",
    en: "an amount in whole kronor",
  },
  "problem.advice.write_billions": {
    sv: "Skriv 150 miljarder kronor som 150e9.",
    da: "Skriv 150 milliarder svenske kroner som 150e9.",
    en: "Write 150 billion kronor as 150e9.",
  },
  "problem.expected.one_off": {
    sv: "ett belopp i kronor under ett år från {low} till {high}",
    da: "et beløb i svenske kroner i et år fra {low} til {high}",
    en: "an amount in kronor in a year from {low} to {high}",
  },
  "problem.advice.one_off": {
    sv: "Ge engångsbelopp bara för de planerade åren.",
    da: "Giv engangsbeløb kun for de planlagte år.",
    en: "Give one-off amounts for the planned years only.",
  },
  "problem.found.percent_a_year": {
    sv: "{value} procent om året",
    da: "{value} procent om året",
    en: "{value} percent a year",
  },
  "problem.expected.growth": {
    sv: "en ökning från −50 till 50 procent om året",
    da: "en vækst fra −50 til 50 procent om året",
    en: "growth from −50 to 50 percent a year",
  },
  "problem.advice.growth": {
    sv: "Skriv 2,5 procent om året som 2.5.",
    da: "Skriv 2,5 procent om året som 2.5.",
    en: "Write 2.5 percent a year as 2.5.",
  },
  "problem.expected.whole_kronor_above_nought": {
    sv: "ett belopp i hela kronor över noll",
    da: "et beløb i hele svenske kroner over nul",
    en: "an amount in whole kronor above nought",
  },
  "problem.advice.programme_total": {
    sv: "Skriv 20 miljarder kronor som 20e9.",
    da: "Skriv 20 milliarder svenske kroner som 20e9.",
    en: "Write 20 billion kronor as 20e9.",
  },
  "problem.advice.ten_years": {
    sv: "Tio år är vanligt.",
    da: "Ti år er almindeligt.",
    en: "Ten years is usual.",
  },
  "problem.advice.year_of_programme": {
    sv: "Välj ett av programmets år.",
    da: "Vælg et af programmets år.",
    en: "Choose one of the years of the programme.",
  },
  "problem.found.shares_sum": {
    sv: "andelar som blir {sum} procent tillsammans",
    da: "andele, der tilsammen bliver {sum} procent",
    en: "shares that add up to {sum} percent",
  },
  "problem.expected.shares_whole": {
    sv: "andelar på noll eller mer som blir 100 procent tillsammans",
    da: "andele på nul eller mere, der tilsammen bliver 100 procent",
    en: "shares of nought or more that add up to 100 percent",
  },
  "problem.advice.shares_whole": {
    sv: "Ändra en betalares andel så att alla tillsammans betalar allt.",
    da: "Ændr en betalers andel, så alle tilsammen betaler det hele.",
    en: "Change a payer's share so that all of them pay the whole.",
  },
  "problem.expected.place_of_forecast": {
    sv: "koden för en kommun eller för en regions län",
    da: "koden for en kommune eller for en regions län",
    en: "the code of a municipality or of a region's county",
  },
  "problem.advice.place_of_forecast": {
    sv: "Skriv fyra siffror för en kommun och två för en region, med inledande nolla.",
    da: "Skriv fire cifre for en kommune og to for en region, med foranstillet nul.",
    en: "Write four digits for a municipality and two for a region, with the leading zero.",
  },
  "problem.advice.known_appropriation": {
    sv: "Välj ett år vars anslag är känt, eller ge bidraget själv.",
    da: "Vælg et år, hvis bevilling er kendt, eller giv tilskuddet selv.",
    en: "Choose a year whose appropriation is known, or give the grant yourself.",
  },
  "problem.advice.year_with_accounts": {
    sv: "Välj ett år vars bokslut är publicerat.",
    da: "Vælg et år, hvis regnskab er offentliggjort.",
    en: "Choose a year whose accounts are published.",
  },
  "problem.expected.within_bounds": {
    sv: "ett värde mellan sitt låga och sitt höga",
    da: "en værdi mellem sin lave og sin høje",
    en: "a value between its low and its high bound",
  },
  "problem.expected.digital_fields": {
    sv: "fälten i en digital tjänst eller ett digitalt program",
    da: "felterne i en digital tjeneste eller et digitalt program",
    en: "the fields of a digital service or programme",
  },
  "problem.expected.digital_value": {
    sv: "ett värde som i de dokument som följer med",
    da: "en værdi som i de dokumenter, der følger med",
    en: "a value as in the documents that are shipped",
  },
  "problem.advice.digital_examples": {
    sv: "Mappen scenarios/digital har exempel.",
    da: "Mappen scenarios/digital har eksempler.",
    en: "The folder scenarios/digital has examples.",
  },
  "problem.expected.digital_id": {
    sv: "något av {list}, eller en fil i YAML",
    da: "en af {list}, eller en fil i YAML",
    en: "one of {list}, or a file in YAML",
  },
  "problem.expected.digital_document": {
    sv: "en digital tjänst eller ett digitalt program i YAML",
    da: "en digital tjeneste eller et digitalt program i YAML",
    en: "a digital service or programme in YAML",
  },
  "problem.expected.year_and_amount": { sv: "ÅR=BELOPP", da: "ÅR=BELØB", en: "YEAR=AMOUNT" },
  "problem.advice.one_off_example": {
    sv: "Till exempel --one-off 2026=2e9.",
    da: "For eksempel --one-off 2026=2e9.",
    en: "For example --one-off 2026=2e9.",
  },
} as const satisfies Catalogue;
