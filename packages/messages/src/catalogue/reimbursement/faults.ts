import type { Catalogue } from "../../catalogue.ts";

/** What is wrong with a line of claims, and what to do about it. */
export const faults = {
  "fault.cells": {
    sv: "Fel antal celler. Kontrollera avgränsarna, och sätt citattecken om texter som innehåller en.",
    da: "Forkert antal celler. Kontrollér skilletegnene, og sæt anførselstegn om tekster, der indeholder et.",
    en: "The wrong number of cells. Check the separators, and put texts that hold one in quotation marks.",
  },
  "fault.quotes": {
    sv: "Ett citattecken stängs inte på raden. Stäng det, eller skriv det dubbelt inne i en text.",
    da: "Et anførselstegn lukkes ikke på linjen. Luk det, eller skriv det dobbelt inde i en tekst.",
    en: "A quotation mark is not closed on its line. Close it, or write it twice within a text.",
  },
  "fault.encoding": {
    sv: "Tecknen är inte UTF-8. Spara filen som ”CSV UTF-8”, eller ange dess teckenkodning.",
    da: "Tegnene er ikke UTF-8. Gem filen som “CSV UTF-8”, eller angiv dens tegnkodning.",
    en: "The letters are not UTF-8. Save the file as “CSV UTF-8”, or say its encoding.",
  },
  "fault.missing": {
    sv: "Cellen är tom. Fyll i den.",
    da: "Cellen er tom. Udfyld den.",
    en: "The cell is empty. Fill it in.",
  },
  "fault.receiver_unknown": {
    sv: "Ingen kommun eller region har koden. Kommuner har fyra siffror, regioner två; den inledande nollan ska vara kvar.",
    da: "Ingen kommune eller region har koden. Kommuner har fire cifre, regioner to; det foranstillede nul skal bevares.",
    en: "No municipality or region has the code. Municipalities have four digits, regions two; keep the leading zero.",
  },
  "fault.receiver_not_eligible": {
    sv: "Mottagaren får inte söka ur den här ordningen.",
    da: "Modtageren må ikke søge i denne ordning.",
    en: "The receiver may not apply to this scheme.",
  },
  "fault.provider_not_allowed": {
    sv: "Ordningen ersätter inte utförare. Lämna cellen tom.",
    da: "Ordningen dækker ikke leverandører. Lad cellen være tom.",
    en: "The scheme does not reimburse providers. Leave the cell empty.",
  },
  "fault.provider_text": {
    sv: "Namnet är längre än 120 tecken, börjar med = + - @ eller har styrtecken. Skriv utförarens namn eller organisationsnummer.",
    da: "Navnet er længere end 120 tegn, begynder med = + - @ eller har styretegn. Skriv leverandørens navn eller registreringsnummer.",
    en: "The name is longer than 120 characters, begins with = + - @ or holds control characters. Write the provider's name or number.",
  },
  "fault.category_unknown": {
    sv: "Ordningen har inget sådant kostnadsslag.",
    da: "Ordningen har ingen sådan udgiftstype.",
    en: "The scheme has no such kind of cost.",
  },
  "fault.date_form": {
    sv: "Det är ingen dag. Skriv den som 2020-08-31.",
    da: "Det er ingen dag. Skriv den som 2020-08-31.",
    en: "That is no day. Write it as 2020-08-31.",
  },
  "fault.period_order": {
    sv: "Perioden slutar innan den börjar.",
    da: "Perioden slutter, før den begynder.",
    en: "The period ends before it begins.",
  },
  "fault.amount_form": {
    sv: "Det är inget belopp. Skriv 1234,50 eller 1 234,50, med högst två decimaler.",
    da: "Det er intet beløb. Skriv 1234,50 eller 1 234,50 med højst to decimaler.",
    en: "That is no amount. Write 1234.50 or 1 234.50, with two decimals at most.",
  },
  "fault.amount_range": {
    sv: "Beloppet ska vara större än noll och högst hundra miljarder kronor.",
    da: "Beløbet skal være større end nul og højst hundrede milliarder svenske kroner.",
    en: "The amount must be above zero and at most a hundred billion kronor.",
  },
  "fault.period_outside": {
    sv: "Kostnaden ligger utanför omgångens period. Raden läses men godkänns inte.",
    da: "Udgiften ligger uden for rundens periode. Linjen læses, men godkendes ikke.",
    en: "The cost lies outside the round's period. The line is read and not approved.",
  },
  "fault.received_late": {
    sv: "Raden kom in efter sista dagen. Den läses men godkänns inte.",
    da: "Linjen kom ind efter fristen. Den læses, men godkendes ikke.",
    en: "The line came in after the deadline. It is read and not approved.",
  },
  "fault.duplicate": {
    sv: "Samma rad finns tidigare i filen. Den läses men godkänns inte; ge rader som ska stå två gånger var sin referens.",
    da: "Den samme linje står tidligere i filen. Den læses, men godkendes ikke; giv linjer, der skal stå to gange, hver sin reference.",
    en: "The same line stands earlier in the file. It is read and not approved; give lines that are meant twice a reference each.",
  },
} as const satisfies Catalogue;
