import type { Catalogue } from "../../catalogue.ts";
import { faults } from "../reimbursement/faults.ts";
import { letters } from "../reimbursement/letters.ts";
import { prefixed } from "../reimbursement/prefixed.ts";
import { repayment } from "../reimbursement/repayment.ts";
import { columns } from "./reimbursement/columns.ts";
import { options } from "./reimbursement/options.ts";

/** Cost reimbursement: claims, rounds, forecasts and queues. */
export const reimbursement = {
  ...prefixed("cli.reimburse.", letters),
  ...prefixed("cli.reimburse.", faults),
  ...prefixed("cli.reimburse.", repayment),
  "cli.reimburse.description": {
    sv: "ersätt merkostnader: läs ansökningar, räkna ut en omgång, förutse pengar och köer",
    da: "refundér merudgifter: læs ansøgninger, beregn en runde, forudsig penge og køer",
    en: "reimburse costs: read claims, compute a round, foresee money and queues",
  },
  "cli.reimburse.round.description": {
    sv: "räkna ut en omgång ur en fil med ansökningar",
    da: "beregn en runde ud fra en fil med ansøgninger",
    en: "compute a round from a file of claims",
  },
  "cli.reimburse.check.description": {
    sv: "kontrollera en fil med ansökningar rad för rad",
    da: "kontrollér en fil med ansøgninger linje for linje",
    en: "check a file of claims line by line",
  },
  "cli.reimburse.scheme.description": {
    sv: "visa en ordning och vad dess omgångar ger efter publicerade summor",
    da: "vis en ordning, og hvad dens runder giver efter offentliggjorte summer",
    en: "show a scheme and what its rounds pay by the published totals",
  },
  "cli.reimburse.forecast.description": {
    sv: "visa månad för månad när pengarna tar slut",
    da: "vis måned for måned, hvornår pengene er brugt",
    en: "show month by month when the money is gone",
  },
  "cli.reimburse.queue.description": {
    sv: "visa hur ansökningar väntar på beslut",
    da: "vis, hvordan ansøgninger venter på afgørelse",
    en: "show how claims wait to be decided",
  },
  "cli.reimburse.repay.description": {
    sv: "vad som ska betalas tillbaka av det utbetalda, enligt mottagarnas redovisning",
    da: "hvad der skal betales tilbage af det udbetalte, efter modtagernes regnskab",
    en: "what is to be paid back of what was paid, by the receivers' reports",
  },
  "cli.reimburse.examples": {
    sv: "Exempel:\n  barkraft reimburse scheme\n      omgångarna 2020 med publicerade summor\n  barkraft reimburse check ansokningar.csv --round 2020-1\n  barkraft reimburse round ansokningar.csv --round 2020-1 --format csv --output utbetalning.csv\n  barkraft reimburse round ansokningar-2.csv --round 2020-2 --earlier utbetalning.csv\n  barkraft reimburse repay utbetalning.csv --reports redovisning.csv\n  barkraft reimburse forecast --case public-transport-2020\n  barkraft reimburse queue --arrivals 305,6,311 --officers 12 --minutes 600 --amount 36e6",
    da: "Eksempler:\n  barkraft reimburse scheme\n      runderne i 2020 med offentliggjorte summer\n  barkraft reimburse check ansoegninger.csv --round 2020-1\n  barkraft reimburse round ansoegninger.csv --round 2020-1 --format csv --output udbetaling.csv\n  barkraft reimburse round ansoegninger-2.csv --round 2020-2 --earlier udbetaling.csv\n  barkraft reimburse repay udbetaling.csv --reports regnskab.csv\n  barkraft reimburse forecast --case public-transport-2020\n  barkraft reimburse queue --arrivals 305,6,311 --officers 12 --minutes 600 --amount 36e6",
    en: "Examples:\n  barkraft reimburse scheme\n      the rounds of 2020 with published totals\n  barkraft reimburse check claims.csv --round 2020-1\n  barkraft reimburse round claims.csv --round 2020-1 --format csv --output payments.csv\n  barkraft reimburse round claims-2.csv --round 2020-2 --earlier payments.csv\n  barkraft reimburse repay payments.csv --reports reports.csv\n  barkraft reimburse forecast --case public-transport-2020\n  barkraft reimburse queue --arrivals 305,6,311 --officers 12 --minutes 600 --amount 36e6",
  },
  "cli.reimburse.round.sentence": {
    sv: "{claimed} kronor sökta på {lines} rader, {approved} godkända, {paid} betalas ut: {share} procent av det godkända. {left} är kvar av pengarna.",
    da: "{claimed} svenske kroner søgt på {lines} linjer, {approved} godkendt, {paid} udbetales: {share} procent af det godkendte. {left} er tilbage af pengene.",
    en: "{claimed} kronor claimed on {lines} lines, {approved} approved, {paid} paid: {share} percent of what is approved. {left} of the money is left.",
  },
  "cli.reimburse.round.topped_up": {
    sv: "{toppedUp} kronor fyller upp tidigare omgångar; {unpaid} förblir obetalda.",
    da: "{toppedUp} svenske kroner fylder tidligere runder op; {unpaid} forbliver ubetalt.",
    en: "{toppedUp} kronor top up earlier rounds; {unpaid} remain unpaid.",
  },
  "cli.reimburse.check.sentence": {
    sv: "{lines} rader, {broken} går inte att läsa, {refused} läses men godkänns inte.",
    da: "{lines} linjer, {broken} kan ikke læses, {refused} læses, men godkendes ikke.",
    en: "{lines} lines, {broken} cannot be read, {refused} are read and not approved.",
  },
  "cli.reimburse.forecast.heading": {
    sv: "En pott på {pot} miljoner kronor från {start}, {perMonth} miljoner i månaden",
    da: "En pulje på {pot} mio. svenske kroner fra {start}, {perMonth} mio. om måneden",
    en: "A pot of {pot} million kronor from {start}, {perMonth} million a month",
  },
  "cli.reimburse.forecast.gone": {
    sv: "Pengarna är slut {day}; en gång av tio före {low}, en av tio efter {high}.",
    da: "Pengene er brugt {day}; én gang ud af ti før {low}, én ud af ti efter {high}.",
    en: "The money is gone on {day}; one time in ten before {low}, one in ten after {high}.",
  },
  "cli.reimburse.forecast.lasts": {
    sv: "Pengarna räcker i {months} månader i huvudräkningen.",
    da: "Pengene rækker i {months} måneder i hovedberegningen.",
    en: "The money lasts all {months} months in the main reckoning.",
  },
  "cli.reimburse.forecast.no_pot": {
    sv: "Inga pengar är avsatta: ingenting är täckt från första dagen.",
    da: "Ingen penge er afsat: intet er dækket fra første dag.",
    en: "No money is set aside: nothing is covered from the first day.",
  },
  "cli.reimburse.forecast.never": { sv: "aldrig", da: "aldrig", en: "never" },
  "cli.reimburse.forecast.method": {
    sv: "Antaganden: varje månad kostar mellan {low} och {high} miljoner, triangelfördelat kring {middle}, ändrat {growth} procent i månaden; {common} procent av osäkerheten är densamma alla månader. {paths} banor, startvärde {seed}. Kronor i månadens priser.",
    da: "Antagelser: hver måned koster mellem {low} og {high} mio., trekantfordelt omkring {middle}, ændret {growth} procent om måneden; {common} procent af usikkerheden er den samme i alle måneder. {paths} forløb, startværdi {seed}. Svenske kroner i månedens priser.",
    en: "Assumptions: each month costs between {low} and {high} million, in a triangle around {middle}, changed {growth} percent a month; {common} percent of the uncertainty is the same in all months. {paths} paths, seed {seed}. Kronor of the month.",
  },
  "cli.reimburse.queue.heading": {
    sv: "{claims} ansökningar, {officers} handläggare, {minutes} minuter för varje",
    da: "{claims} ansøgninger, {officers} sagsbehandlere, {minutes} minutter pr. ansøgning",
    en: "{claims} claims, {officers} case officers, {minutes} minutes for each",
  },
  "cli.reimburse.queue.sentence": {
    sv: "{capacity} beslut i månaden. Längsta väntan är {wait} månader; {easier} med {spread} procent färre minuter, {harder} med lika många fler. {needed} handläggare hade räckt för att ingen ska vänta över månadens slut.",
    da: "{capacity} afgørelser om måneden. Længste ventetid er {wait} måneder; {easier} med {spread} procent færre minutter, {harder} med lige så mange flere. {needed} sagsbehandlere havde været nok til, at ingen venter ud over månedens slutning.",
    en: "{capacity} decisions a month. The longest wait is {wait} months; {easier} with {spread} percent fewer minutes, {harder} with as many more. {needed} officers would be enough for nobody to wait beyond the end of the month.",
  },
  "cli.reimburse.queue.outstanding": {
    sv: "Som mest har mottagarna {amount} miljoner kronor att få av staten.",
    da: "Højst har modtagerne {amount} mio. svenske kroner til gode hos staten.",
    en: "At most the receivers have {amount} million kronor to get from the state.",
  },
  "cli.reimburse.queue.steady": {
    sv: "Kommer ansökningarna slumpvis är handläggarna upptagna {used} procent av tiden och en ansökan väntar i genomsnitt {hours} arbetstimmar (Erlang C).",
    da: "Kommer ansøgningerne tilfældigt, er sagsbehandlerne optaget {used} procent af tiden, og en ansøgning venter i gennemsnit {hours} arbejdstimer (Erlang C).",
    en: "If claims come at random the officers are busy {used} percent of the time and a claim waits {hours} hours of work on average (Erlang C).",
  },
  "cli.reimburse.queue.growing": {
    sv: "I det långa loppet kommer det in mer än som hinner beslutas.",
    da: "I det lange løb kommer der mere ind, end der kan afgøres.",
    en: "In the long run more comes in than can be decided.",
  },
  "cli.reimburse.queue.administration": {
    sv: "Arbetet motsvarar {staff} årsarbetskrafter i stat och kommun och {wages} miljoner kronor i löner, om kommunerna arbetar {ratio} timmar för varje timme i staten som {year}: då {state} årsarbetskrafter i staten, {local} i kommunerna och {lesson} miljoner. Ett årsarbete räknas som {hours} timmar (antagande).",
    da: "Arbejdet svarer til {staff} årsværk i stat og kommuner og {wages} mio. svenske kroner i løn, hvis kommunerne arbejder {ratio} timer for hver time i staten som i {year}: da {state} årsværk i staten, {local} i kommunerne og {lesson} mio. Et årsværk regnes som {hours} timer (antagelse).",
    en: "The work is {staff} full-time years in state and local government and {wages} million kronor in wages, if local government works {ratio} hours for each of the state's as in {year}: {state} full-time staff in the state then, {local} in local government, and {lesson} million. A full-time year is taken as {hours} hours (assumption).",
  },
  "cli.reimburse.flat.note": {
    sv: "Ett belopp för kommunernas och ett för regionernas invånare, lagda ihop, valda så att en given andel av det godkända missas.",
    da: "Ét beløb for kommunernes og ét for regionernes indbyggere, lagt sammen, valgt sådan at en given andel af det godkendte mangler.",
    en: "An amount for the inhabitants of municipalities and one for those of regions, added, chosen so that a given share of what is approved is missed.",
  },
  ...options,
  ...columns,
} as const satisfies Catalogue;
