import type { Catalogue } from "../../../catalogue.ts";

/** When a pot is gone, and how claims wait. */
export const outlook = {
  "web.reimbursement.forecast": {
    sv: "När är pengarna slut?",
    da: "Hvornår er pengene brugt?",
    en: "When is the money gone?",
  },
  "web.reimbursement.forecast.case": { sv: "Fall", da: "Tilfælde", en: "Case" },
  "web.reimbursement.forecast.own": { sv: "Eget", da: "Eget", en: "Own" },
  "web.reimbursement.forecast.set_aside": {
    sv: "Avsatt, miljoner kronor",
    da: "Afsat, millioner SEK",
    en: "Set aside, million kronor",
  },
  "web.reimbursement.forecast.per_month": {
    sv: "Kostnad i månaden, miljoner kronor",
    da: "Udgift om måneden, millioner SEK",
    en: "Cost a month, million kronor",
  },
  "web.reimbursement.forecast.range": {
    sv: "Osäkerhet, ± procent",
    da: "Usikkerhed, ± procent",
    en: "Uncertainty, ± percent",
  },
  "web.reimbursement.forecast.growth": {
    sv: "Ändring i månaden, procent",
    da: "Ændring om måneden, procent",
    en: "Change a month, percent",
  },
  "web.reimbursement.forecast.from": { sv: "Första månaden", da: "Første måned", en: "First month" },
  "web.reimbursement.forecast.horizon": {
    sv: "Månader framåt",
    da: "Måneder frem",
    en: "Months ahead",
  },
  "web.reimbursement.forecast.common": {
    sv: "Osäkerhet som är densamma alla månader, procent",
    da: "Usikkerhed, der er den samme i alle måneder, procent",
    en: "Uncertainty that is the same in all months, percent",
  },
  "web.reimbursement.more-assumptions": {
    sv: "Fler antaganden",
    da: "Flere antagelser",
    en: "More assumptions",
  },
  "web.reimbursement.queue.from": { sv: "Första månaden", da: "Første måned", en: "First month" },
  "web.reimbursement.queue.waiting": {
    sv: "Ansökningar som redan väntar",
    da: "Ansøgninger, der allerede venter",
    en: "Claims that wait already",
  },
  "web.reimbursement.queue.hours": {
    sv: "Timmar för beslut, per handläggare och månad",
    da: "Timer til afgørelser, pr. sagsbehandler om måneden",
    en: "Hours for decisions, per officer and month",
  },
  "web.reimbursement.queue.spread": {
    sv: "Fler eller färre minuter, procent",
    da: "Flere eller færre minutter, procent",
    en: "More or fewer minutes, percent",
  },
  "web.reimbursement.forecast.gone": {
    sv: "{pot} är slut {day}; en gång av tio före {low}, en av tio efter {high}.",
    da: "{pot} er brugt {day}; én gang ud af ti før {low}, én ud af ti efter {high}.",
    en: "{pot} are gone on {day}; one time in ten before {low}, one in ten after {high}.",
  },
  "web.reimbursement.forecast.lasts": {
    sv: "Pengarna räcker i alla {months} månader.",
    da: "Pengene rækker i alle {months} måneder.",
    en: "The money lasts all {months} months.",
  },
  "web.reimbursement.forecast.no-pot": {
    sv: "Inget är avsatt: {month} i månaden täcks inte.",
    da: "Intet er afsat: {month} om måneden dækkes ikke.",
    en: "Nothing is set aside: {month} a month are not covered.",
  },
  "web.reimbursement.forecast.never": { sv: "aldrig", da: "aldrig", en: "never" },
  "web.reimbursement.forecast.line": { sv: "Kostnad", da: "Udgift", en: "Cost" },
  "web.reimbursement.forecast.pot-line": { sv: "Avsatt", da: "Afsat", en: "Set aside" },
  "web.reimbursement.forecast.band": {
    sv: "åtta gånger av tio",
    da: "otte gange ud af ti",
    en: "eight times in ten",
  },
  "web.reimbursement.forecast.axis": {
    sv: "Sammanlagt, miljarder kronor",
    da: "I alt, milliarder SEK",
    en: "In total, billion kronor",
  },
  "web.reimbursement.forecast.month-axis": {
    sv: "Slutet av månaden",
    da: "Slutningen af måneden",
    en: "End of the month",
  },
  "web.reimbursement.forecast.caption": {
    sv: "Månad för månad, miljoner kronor i månadens priser, antaget",
    da: "Måned for måned, millioner svenske kroner i månedens priser, antaget",
    en: "Month by month, million kronor of the month, assumed",
  },
  "web.reimbursement.forecast.note": {
    sv: "Antaget: varje månad kostar det angivna ± {range} procent, triangelfördelat, ändrat {growth} procent i månaden; {common} procent av osäkerheten är densamma alla månader. {paths} slumpade banor. Löpande priser.",
    da: "Antaget: hver måned koster det angivne ± {range} procent, trekantfordelt, ændret {growth} procent om måneden; {common} procent af usikkerheden er den samme i alle måneder. {paths} tilfældige forløb. Løbende priser.",
    en: "Assumed: each month costs what is given ± {range} percent, in a triangle, changed {growth} percent a month; {common} percent of the uncertainty is the same in all months. {paths} drawn paths. Current prices.",
  },
  "web.reimbursement.forecast.assumptions": { sv: "Antaganden", da: "Antagelser", en: "Assumptions" },
  "web.reimbursement.queue": {
    sv: "Hur länge väntar ansökningarna?",
    da: "Hvor længe venter ansøgningerne?",
    en: "How long do claims wait?",
  },
  "web.reimbursement.queue.sentence": {
    sv: "Längsta väntan är {wait} månader, och som mest ligger {outstanding} obeslutat hos staten. {needed} handläggare hade räckt för att inget skulle vänta över ett månadsskifte.",
    da: "Længste ventetid er {wait} måneder, og højst ligger {outstanding} uafgjort hos staten. {needed} sagsbehandlere havde været nok til, at ingen venter ud over månedens slutning.",
    en: "The longest wait is {wait} months, and at most {outstanding} lie undecided with the state. {needed} officers would be enough for nobody to wait beyond the end of the month.",
  },
  "web.reimbursement.queue.arrivals": {
    sv: "Inkomna ansökningar, månad för månad",
    da: "Indkomne ansøgninger, måned for måned",
    en: "Claims that come in, month by month",
  },
  "web.reimbursement.queue.arrivals.wrong": {
    sv: "Skriv hela tal med komma emellan, till exempel 300,300,200.",
    da: "Skriv hele tal adskilt af komma, for eksempel 300,300,200.",
    en: "Write whole numbers separated by commas, for example 300,300,200.",
  },
  "web.reimbursement.queue.officers": { sv: "Handläggare", da: "Sagsbehandlere", en: "Case officers" },
  "web.reimbursement.queue.minutes": {
    sv: "Minuter för varje ansökan",
    da: "Minutter pr. ansøgning",
    en: "Minutes for each claim",
  },
  "web.reimbursement.queue.amount": {
    sv: "Belopp i varje ansökan, miljoner kronor",
    da: "Beløb i hver ansøgning, millioner SEK",
    en: "Amount of each claim, million kronor",
  },
  "web.reimbursement.queue.line": { sv: "Väntar", da: "Venter", en: "Waiting" },
  "web.reimbursement.queue.band": {
    sv: "fler eller färre minuter",
    da: "flere eller færre minutter",
    en: "more or fewer minutes",
  },
  "web.reimbursement.queue.axis": {
    sv: "Ansökningar som väntar",
    da: "Ansøgninger, der venter",
    en: "Claims that wait",
  },
  "web.reimbursement.queue.caption": {
    sv: "Kön månad för månad, antaget; fordran i miljoner kronor",
    da: "Køen måned for måned, antaget; tilgodehavende i millioner svenske kroner",
    en: "The queue month by month, assumed; outstanding in million kronor",
  },
  "web.reimbursement.queue.note": {
    sv: "Antaget: en handläggare ägnar {hours} timmar i månaden åt beslut; bandet visar {spread} procent fler och färre minuter. Först in, först ut.",
    da: "Antaget: en sagsbehandler træffer afgørelser {hours} timer om måneden; båndet er {spread} procent flere og færre minutter. Først ind, først ud.",
    en: "Assumed: an officer decides claims {hours} hours a month; the band is {spread} percent more and fewer minutes. First come, first served.",
  },
  "web.reimbursement.queue.work": {
    sv: "Arbetet motsvarar {staff} årsarbetskrafter i stat och kommun och {wages} i löner, om kommunerna arbetar {ratio} timmar för varje timme i staten, som vid ersättningen för flyktingmottagandet {year}: {state} årsarbetskrafter i staten, {local} i kommunerna och {lesson}. Ett årsarbete räknas som {hours} timmar (antaget).",
    da: "Arbejdet svarer til {staff} årsværk i stat og kommuner og {wages} i løn, hvis kommunerne arbejder {ratio} timer for hver time i staten, som ved refusionen for modtagelsen af flygtninge i {year}: {state} årsværk i staten, {local} i kommunerne og {lesson}. Et årsværk regnes som {hours} timer (antaget).",
    en: "The work is {staff} full-time years in state and local government and {wages} in wages, if local government works {ratio} hours for each of the state's, as with the reimbursement for refugees in {year}: {state} full-time staff in the state, {local} in local government, and {lesson}. A full-time year is taken as {hours} hours (assumed).",
  },
} as const satisfies Catalogue;
