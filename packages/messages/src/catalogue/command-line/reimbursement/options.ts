import type { Catalogue } from "../../../catalogue.ts";

/** What the commands of reimbursement take. */
export const options = {
  "cli.reimburse.argument.claims": {
    sv: "fil med ansökningar, .csv eller .xlsx",
    da: "fil med ansøgninger, .csv eller .xlsx",
    en: "file of claims, .csv or .xlsx",
  },
  "cli.reimburse.argument.scheme": {
    sv: "ordningens id, eller en fil; annars {scheme}",
    da: "ordningens id eller en fil; ellers {scheme}",
    en: "id of the scheme, or a file; otherwise {scheme}",
  },
  "cli.reimburse.option.round": {
    sv: "omgångens id; annars den första",
    da: "rundens id; ellers den første",
    en: "id of the round; otherwise the first",
  },
  "cli.reimburse.option.pot": {
    sv: "vad som finns att betala ut, i kronor; annars ordningens eget",
    da: "hvad der kan udbetales, i svenske kroner; ellers ordningens egen pulje",
    en: "what there is to pay, in kronor; otherwise the scheme's own",
  },
  "cli.reimburse.option.decisions": {
    sv: "handläggarens beslut, CSV eller Excel: mottagare, utförare, kategori, godkänt, skäl",
    da: "sagsbehandlerens afgørelser, CSV eller Excel: modtager, leverandør, kategori, godkendt, begrundelse",
    en: "a case officer's decisions, CSV or Excel: receiver, provider, category, approved, reason",
  },
  "cli.reimburse.option.earlier": {
    sv: "förra omgångens utbetalningslista, CSV eller Excel, vars obetalda belopp fylls upp",
    da: "forrige rundes udbetalingsliste, CSV eller Excel, hvis ubetalte beløb fyldes op",
    en: "the payment list of the round before, CSV or Excel, whose unpaid amounts are topped up",
  },
  "cli.reimburse.option.encoding": {
    sv: "filens teckenkodning: {encodings}; annars utf-8",
    da: "filens tegnkodning: {encodings}; ellers utf-8",
    en: "encoding of the file: {encodings}; otherwise utf-8",
  },
  "cli.reimburse.option.letters": {
    sv: "fil för breven som JSON, ett för varje mottagare",
    da: "fil til brevene som JSON, ét for hver modtager",
    en: "file for the letters as JSON, one for each receiver",
  },
  "cli.reimburse.argument.payments": {
    sv: "omgångarnas utbetalningslistor, CSV eller Excel",
    da: "rundernes udbetalingslister, CSV eller Excel",
    en: "the rounds' lists of payments, CSV or Excel",
  },
  "cli.reimburse.option.reports": {
    sv: "vad mottagarna redovisar att de använt som avsett, CSV eller Excel: mottagare, utförare, redovisat; utan den ska allt betalas tillbaka",
    da: "hvad modtagerne dokumenterer at have brugt efter hensigten, CSV eller Excel: modtager, leverandør, dokumenteret; uden den skal alt betales tilbage",
    en: "what receivers report as used as intended, CSV or Excel: receiver, provider, reported; without it everything is to be paid back",
  },
  "cli.reimburse.option.case": {
    sv: "en potts id: {cases}; med --pot en egen",
    da: "en puljes id: {cases}; med --pot en egen",
    en: "id of a pot: {cases}; with --pot one of your own",
  },
  "cli.reimburse.option.per_month": {
    sv: "kostnad i första månaden, i kronor",
    da: "udgift i den første måned, i svenske kroner",
    en: "cost in the first month, in kronor",
  },
  "cli.reimburse.option.low": {
    sv: "lägsta tänkbara kostnad; annars 80 procent av --per-month (antagande)",
    da: "lavest tænkelige udgift; ellers 80 procent af --per-month (antagelse)",
    en: "lowest cost thought possible; otherwise 80 percent of --per-month (assumption)",
  },
  "cli.reimburse.option.high": {
    sv: "högsta tänkbara kostnad; annars 120 procent av --per-month (antagande)",
    da: "højest tænkelige udgift; ellers 120 procent af --per-month (antagelse)",
    en: "highest cost thought possible; otherwise 120 percent of --per-month (assumption)",
  },
  "cli.reimburse.option.growth": {
    sv: "ändring av kostnaden från månad till månad, i procent; annars 0",
    da: "ændring af udgiften fra måned til måned, i procent; ellers 0",
    en: "change of the cost from month to month, in percent; otherwise 0",
  },
  "cli.reimburse.option.start": {
    sv: "första månaden, till exempel 2020-03",
    da: "første måned, for eksempel 2020-03",
    en: "first month, for example 2020-03",
  },
  "cli.reimburse.option.months": {
    sv: "antal månader; annars 12",
    da: "antal måneder; ellers 12",
    en: "number of months; otherwise 12",
  },
  "cli.reimburse.option.common": {
    sv: "hur stor del av osäkerheten som är densamma alla månader, i procent; annars 50 (antagande)",
    da: "hvor stor en del af usikkerheden, der er den samme i alle måneder, i procent; ellers 50 (antagelse)",
    en: "how much of the uncertainty is the same in all months, in percent; otherwise 50 (assumption)",
  },
  "cli.reimburse.option.seed": {
    sv: "startvärde för slumpen; annars 1",
    da: "startværdi for tilfældet; ellers 1",
    en: "seed of the draw; otherwise 1",
  },
  "cli.reimburse.option.arrivals": {
    sv: "ansökningar som kommer in varje månad, med komma emellan, till exempel 300,300,200",
    da: "ansøgninger, der kommer ind hver måned, adskilt af komma, for eksempel 300,300,200",
    en: "claims that come in each month, separated by commas, for example 300,300,200",
  },
  "cli.reimburse.option.waiting": {
    sv: "ansökningar som redan väntar; annars 0",
    da: "ansøgninger, der allerede venter; ellers 0",
    en: "claims that wait already; otherwise 0",
  },
  "cli.reimburse.option.officers": {
    sv: "antal handläggare",
    da: "antal sagsbehandlere",
    en: "number of case officers",
  },
  "cli.reimburse.option.minutes": {
    sv: "minuter för varje ansökan",
    da: "minutter pr. ansøgning",
    en: "minutes for each claim",
  },
  "cli.reimburse.option.hours": {
    sv: "timmar som en handläggare fattar beslut i månaden; annars 120 (antagande)",
    da: "timer, en sagsbehandler træffer afgørelser om måneden; ellers 120 (antagelse)",
    en: "hours that an officer decides claims in a month; otherwise 120 (assumption)",
  },
  "cli.reimburse.option.amount": {
    sv: "genomsnittligt belopp i en ansökan, i kronor; utan det är fordran på staten okänd",
    da: "gennemsnitligt beløb i en ansøgning, i svenske kroner; uden det er tilgodehavendet hos staten ukendt",
    en: "average amount of a claim, in kronor; without it the claim on the state is unknown",
  },
  "cli.reimburse.option.spread": {
    sv: "hur mycket minuterna kan vara fler eller färre, i procent; annars 25 (antagande)",
    da: "hvor meget minutterne kan være flere eller færre, i procent; ellers 25 (antagelse)",
    en: "how much more or fewer the minutes may be, in percent; otherwise 25 (assumption)",
  },
} as const satisfies Catalogue;
