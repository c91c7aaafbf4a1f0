import type { Catalogue } from "../../catalogue.ts";
import { faults } from "../reimbursement/faults.ts";
import { letters } from "../reimbursement/letters.ts";
import { prefixed } from "../reimbursement/prefixed.ts";
import { repayment } from "../reimbursement/repayment.ts";
import { columns } from "./reimbursement/columns.ts";
import { files } from "./reimbursement/files.ts";
import { outlook } from "./reimbursement/outlook.ts";

/** Costs that the state reimburses. */
export const reimbursement = {
  ...prefixed("web.reimbursement.", letters),
  ...prefixed("web.reimbursement.", faults),
  ...prefixed("web.reimbursement.", repayment),
  ...files,
  "web.reimbursement.title": {
    sv: "Räcker pengarna när staten ersätter merkostnader?",
    da: "Rækker pengene, når staten refunderer merudgifter?",
    en: "Is there enough money when the state reimburses extra costs?",
  },
  "web.reimbursement.sentence": {
    sv: "Inte i första omgången för covid-19: {approved} godkändes, {pot} fanns, och {share} procent kunde betalas.",
    da: "Ikke i den første runde for covid-19: {approved} blev godkendt, {pot} var afsat, og {share} procent kunne udbetales.",
    en: "Not in the first round for covid-19: {approved} were approved, {pot} were there, and {share} percent could be paid.",
  },
  "web.reimbursement.sentence.second": {
    sv: "I andra omgången betalades {paid}, varav {toppedUp} fyllde på den första.",
    da: "I den anden runde blev {paid} udbetalt, heraf {toppedUp} til at fylde den første op.",
    en: "In the second {paid} were paid, of which {toppedUp} topped up the first.",
  },
  "web.reimbursement.contents": { sv: "På sidan", da: "På siden", en: "On this page" },
  "web.reimbursement.rounds": {
    sv: "Hur betalades omgångarna?",
    da: "Hvordan blev runderne betalt?",
    en: "How were the rounds paid?",
  },
  "web.reimbursement.rounds.caption": {
    sv: "{scheme} ({law}), miljoner kronor, löpande priser",
    da: "{scheme} ({law}), millioner svenske kroner, løbende priser",
    en: "{scheme} ({law}), million kronor, current prices",
  },
  "web.reimbursement.rounds.note": {
    sv: "Betalt, påfyllt och obetalt är beräknat med ordningens regler ur de publicerade summorna; sista kolumnen visar vad som har publicerats. Varje mottagares ansökan är inte offentlig.",
    da: "Betalt, påfyldt og ubetalt er beregnet med ordningens regler ud fra de offentliggjorte summer; sidste kolonne er det offentliggjorte. De enkelte modtageres ansøgninger er ikke offentlige.",
    en: "Paid, topped up and unpaid are computed by the scheme's rules from the published totals; the last column is what was published. Each receiver's claims are not public.",
  },
  "web.reimbursement.claims": {
    sv: "Vad ger en fil med ansökningar?",
    da: "Hvad giver en fil med ansøgninger?",
    en: "What does a file of claims give?",
  },
  "web.reimbursement.claims.how": {
    sv: "Välj en fil med ansökningar, CSV eller Excel, och om du har dem beslut och förra omgångens utbetalningar. Filerna läses i webbläsaren och skickas ingenstans. En rad som inte går att läsa visas med sin plats och påverkar inte de andra.",
    da: "Vælg en fil med ansøgninger, CSV eller Excel, og, hvis du har dem, afgørelser og forrige rundes udbetalinger. Filerne læses i browseren og sendes ingen steder hen. En linje, der ikke kan læses, vises med sin plads og påvirker ikke de andre.",
    en: "Choose a file of claims, CSV or Excel, and if you have them decisions and the payments of the round before. The files are read in the browser and sent nowhere. A line that cannot be read is shown with its place and does not touch the others.",
  },
  "web.reimbursement.claims.columns": {
    sv: "Första raden har kolumnernas namn: mottagare, utförare, kategori, period från, period till, belopp, inkommen, referens. Utförare och referens får saknas. Kategorier: {categories}.",
    da: "Første række har kolonnernes navne: modtager, leverandør, kategori, periode fra, periode til, beløb, modtaget, reference. Leverandør og reference må mangle. Kategorier: {categories}.",
    en: "The first row has the names of the columns: receiver, provider, category, period from, period to, amount, received, reference. Provider and reference may be left out. Categories: {categories}.",
  },
  "web.reimbursement.claims.pot": {
    sv: "Pengar, miljoner kronor",
    da: "Pulje, millioner SEK",
    en: "Pot, million kronor",
  },
  "web.reimbursement.claims.encoding": {
    sv: "Ansökningarnas teckenkodning",
    da: "Ansøgningernes tegnkodning",
    en: "Encoding of the claims",
  },
  "web.reimbursement.claims.encoding.auto": {
    sv: "avgörs av filen",
    da: "findes ud fra filen",
    en: "found from the file",
  },
  "web.reimbursement.claims.encoding.found": {
    sv: "Filen är inte i UTF-8 och har lästs som Windows-1252 (ANSI). Se efter att namnen på utförarna är rätt.",
    da: "Filen er ikke i UTF-8 og er læst som Windows-1252 (ANSI). Se efter, at leverandørernes navne er rigtige.",
    en: "The file is not in UTF-8 and was read as Windows-1252 (ANSI). See that the names of the providers are right.",
  },
  "web.reimbursement.form": {
    sv: "En tom mall att fylla i, med kostnadsslag och koder",
    da: "Et tomt ark til at udfylde, med udgiftsarter og koder",
    en: "An empty sheet to fill in, with kinds of cost and codes",
  },
  "web.reimbursement.form.categories": { sv: "Kostnadsslag", da: "Udgiftsarter", en: "Kinds of cost" },
  "web.reimbursement.form.receivers": { sv: "Mottagare", da: "Modtagere", en: "Receivers" },
  "web.reimbursement.form.id": { sv: "beteckning", da: "betegnelse", en: "id" },
  "web.reimbursement.form.title": { sv: "namn", da: "navn", en: "name" },
  "web.reimbursement.claims.choose": { sv: "Ansökningar …", da: "Ansøgninger …", en: "Claims …" },
  "web.reimbursement.claims.reading": {
    sv: "Läser filen, {share} procent.",
    da: "Læser filen, {share} procent.",
    en: "Reading the file, {share} percent.",
  },
  "web.reimbursement.claims.stop": { sv: "Avbryt", da: "Afbryd", en: "Stop" },
  "web.reimbursement.claims.refused": {
    sv: "Filen kan inte läsas.",
    da: "Filen kan ikke læses.",
    en: "The file cannot be read.",
  },
  "web.reimbursement.result": {
    sv: "{claimed} kronor är sökta på {lines} rader och {approved} godkända. {paid} betalas ut, {share} procent av det godkända; {left} är kvar.",
    da: "Der er søgt om {claimed} svenske kroner på {lines} linjer, og {approved} er godkendt. {paid} udbetales, {share} procent af det godkendte; {left} er tilbage.",
    en: "{claimed} kronor are claimed on {lines} lines and {approved} approved. {paid} are paid, {share} percent of what is approved; {left} are left.",
  },
  "web.reimbursement.payments": {
    sv: "Utbetalningar efter mottagare och utförare, kronor",
    da: "Udbetalinger efter modtager og leverandør, svenske kroner",
    en: "Payments by receiver and provider, kronor",
  },
  "web.reimbursement.receivers": {
    sv: "Utbetalningar efter mottagare, kronor",
    da: "Udbetalinger efter modtager, svenske kroner",
    en: "Payments by receiver, kronor",
  },
  "web.reimbursement.table.shown": {
    sv: "{caption}: {shown} av {all} rader, alla i filerna",
    da: "{caption}: {shown} af {all} rækker, alle i filerne",
    en: "{caption}: {shown} of {all} rows, all of them in the files",
  },
  "web.reimbursement.result.topped_up": {
    sv: "{toppedUp} fyller upp tidigare omgångar; {unpaid} förblir obetalda.",
    da: "{toppedUp} fylder tidligere runder op; {unpaid} forbliver ubetalt.",
    en: "{toppedUp} top up earlier rounds; {unpaid} remain unpaid.",
  },
  "web.reimbursement.letter.to": { sv: "Läs brevet till", da: "Læs brevet til", en: "Read the letter to" },
  "web.reimbursement.letters": { sv: "Brev (JSON)", da: "Breve (JSON)", en: "Letters (JSON)" },
  "web.reimbursement.faults": {
    sv: "{broken, plural, one {# rad} other {# rader}} går inte att läsa; {faults} fel",
    da: "{broken, plural, one {# linje} other {# linjer}} kan ikke læses; {faults} fejl",
    en: "{broken, plural, one {# line} other {# lines}} cannot be read; {faults, plural, one {# fault} other {# faults}}",
  },
  "web.reimbursement.faults.caption": {
    sv: "Rader med fel, de första i filen",
    da: "Linjer med fejl, de første i filen",
    en: "Lines with faults, the first in the file",
  },
  "web.reimbursement.flat": {
    sv: "Vad hade samma belopp per invånare gett?",
    da: "Hvad havde samme beløb pr. indbygger givet?",
    en: "What would the same amount per inhabitant have given?",
  },
  "web.reimbursement.flat.caption": {
    sv: "Belopp valda så att en given andel av det godkända inte ersätts; miljoner kronor, invånare {year}",
    da: "Beløb valgt sådan, at en given andel af det godkendte mangler; millioner svenske kroner, indbyggere {year}",
    en: "Amounts chosen so that a given share of what is approved is missed; million kronor, inhabitants of {year}",
  },
  "web.reimbursement.source": { sv: "Källa:", da: "Kilde:", en: "Source:" },
  "web.reimbursement.about.scheme": { sv: "Ordning", da: "Ordning", en: "Scheme" },
  "web.reimbursement.about.file": { sv: "Ansökningar", da: "Ansøgninger", en: "Claims" },
  "web.reimbursement.about.pot": { sv: "Pengar, kronor", da: "Pulje, SEK", en: "Pot, kronor" },
  "web.reimbursement.about.versions": { sv: "Modell, uppgifter", da: "Model, tal", en: "Model, figures" },
  ...columns,
  ...outlook,
} as const satisfies Catalogue;
