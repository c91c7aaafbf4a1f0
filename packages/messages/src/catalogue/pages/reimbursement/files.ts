import type { Catalogue } from "../../../catalogue.ts";

/** The user's own files on the page of reimbursement: a scheme, decisions, earlier payments, reports. */
export const files = {
  "web.reimbursement.files.remove": { sv: "Ta bort {name}", da: "Fjern {name}", en: "Leave out {name}" },
  "web.reimbursement.files.decisions": { sv: "Beslut …", da: "Afgørelser …", en: "Decisions …" },
  "web.reimbursement.files.earlier": {
    sv: "Förra omgångens utbetalningar …",
    da: "Forrige rundes udbetalinger …",
    en: "Payments of the round before …",
  },
  "web.reimbursement.files.columns": {
    sv: "En fil med beslut har kolumnerna mottagare, utförare, kategori, godkänt och skäl och sänker det belopp som reglerna ger. Utbetalningar är en lista som sparats här eller på kommandoraden.",
    da: "Afgørelser har kolonnerne modtager, leverandør, kategori, godkendt og begrundelse og nedsætter det, reglerne giver. Udbetalinger er en liste, der er gemt her eller på kommandolinjen.",
    en: "Decisions have the columns receiver, provider, category, approved and reason, and lower what the rules leave. Payments are a list saved here or on the command line.",
  },
  "web.reimbursement.scheme.shipped": {
    sv: "Ordningen är {title} ({law}).",
    da: "Ordningen er {title} ({law}).",
    en: "The scheme is {title} ({law}).",
  },
  "web.reimbursement.scheme.how": {
    sv: "En egen ordning är ett dokument i Excel eller YAML; spara den här och börja där.",
    da: "En egen ordning er et dokument i Excel eller YAML; gem denne og begynd dér.",
    en: "A scheme of your own is a document in Excel or YAML; save this one and start there.",
  },
  "web.reimbursement.scheme.own": {
    sv: "Ordningen är din egen: {title} ({law}). Den finns bara i den här webbläsaren och inte i länken.",
    da: "Ordningen er din egen: {title} ({law}). Den findes kun i denne browser og ikke i linket.",
    en: "The scheme is your own: {title} ({law}). It is only in this browser and not in the link.",
  },
  "web.reimbursement.scheme.open": {
    sv: "Öppna en ordning …",
    da: "Åbn en ordning …",
    en: "Open a scheme …",
  },
  "web.reimbursement.scheme.save-excel": {
    sv: "Spara ordningen (Excel)",
    da: "Gem ordningen (Excel)",
    en: "Save the scheme (Excel)",
  },
  "web.reimbursement.scheme.save": {
    sv: "Spara ordningen (YAML)",
    da: "Gem ordningen (YAML)",
    en: "Save the scheme (YAML)",
  },
  "web.reimbursement.repayment": {
    sv: "Vad ska betalas tillbaka?",
    da: "Hvad skal betales tilbage?",
    en: "What is to be paid back?",
  },
  "web.reimbursement.repayment.how": {
    sv: "Välj omgångarnas utbetalningslistor och mottagarnas redovisning, med kolumnerna mottagare, utförare och redovisat: vad som har använts som avsett, i kronor. Utan redovisning ska allt betalas tillbaka.",
    da: "Vælg rundernes udbetalingslister og modtagernes regnskab med kolonnerne modtager, leverandør og dokumenteret: hvad der er brugt efter hensigten, i svenske kroner. Uden regnskab skal alt betales tilbage.",
    en: "Choose the rounds'' lists of payments and the receivers'' reports, with the columns receiver, provider and reported: what was used as intended, in kronor. Without a report everything is to be paid back.",
  },
  "web.reimbursement.repayment.payments": {
    sv: "Utbetalningar …",
    da: "Udbetalinger …",
    en: "Payments …",
  },
  "web.reimbursement.repayment.reports": { sv: "Redovisning …", da: "Regnskab …", en: "Reports …" },
} as const satisfies Catalogue;
