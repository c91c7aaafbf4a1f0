import type { Catalogue } from "../../../catalogue.ts";

/** The sheets and headings of the workbooks that commands write. */
export const spreadsheet = {
  "cli.workbook.result": { sv: "Utfall", da: "Udfald", en: "Outcome" },
  "cli.workbook.counties": { sv: "Län", da: "Län", en: "Counties" },
  "cli.workbook.nation": { sv: "Riket", da: "Landet", en: "Nation" },
  "cli.workbook.about": { sv: "Om", da: "Om", en: "About" },
  "cli.workbook.comparison": { sv: "Jämförelse", da: "Sammenligning", en: "Comparison" },
  "cli.workbook.quantity": { sv: "Storhet", da: "Størrelse", en: "Quantity" },
  "cli.workbook.year": { sv: "Utjämningsår", da: "Udligningsår", en: "Equalisation year" },
  "cli.workbook.prices": { sv: "Priser", da: "Priser", en: "Prices" },
  "cli.workbook.source": { sv: "Källa", da: "Kilde", en: "Source" },
  "cli.workbook.source_text": {
    sv: "Kolada, SCB och Skatteverket; beräkning på data från Kolada",
    da: "Kolada, SCB og Skatteverket; beregning på data fra Kolada",
    en: "Kolada, Statistics Sweden and the Swedish Tax Agency; calculation on data from Kolada",
  },
  "cli.workbook.model": { sv: "Modellens version", da: "Modellens version", en: "Version of the model" },
  "cli.workbook.data": { sv: "Uppgifternas version", da: "Tallenes version", en: "Version of the figures" },
  "cli.workbook.signs": { sv: "Tecken", da: "Fortegn", en: "Signs" },
  "cli.workbook.signs_text": {
    sv: "+ = får, − = betalar",
    da: "+ = får, − = betaler",
    en: "+ = receives, − = pays",
  },
  "cli.workbook.left_out": {
    sv: "Utelämnade, skatteunderlag eller folkmängd saknas",
    da: "Udeladt, udskrivningsgrundlag eller befolkning mangler",
    en: "Left out, tax base or population missing",
  },
  "cli.workbook.formulas": {
    sv: "Formlerna fungerar: ändra ett värde på bladet Riket eller Län, så räknas utfallet om.",
    da: "Formlerne virker: ændr en værdi på arket Landet eller Län, og udfaldet beregnes igen.",
    en: "The formulas are live: change a value on the sheet Nation or Counties and the outcome is computed again.",
  },
  "cli.workbook.change": { sv: "Ändring", da: "Ændring", en: "Change" },
  "cli.workbook.cost": {
    sv: "Statens kostnad, ändring",
    da: "Statens udgift, ændring",
    en: "Cost to the state, change",
  },
  "cli.workbook.closing": {
    sv: "Regleringspost vid oförändrat anslag, ändring",
    da: "Reguleringspost ved uændret bevilling, ændring",
    en: "Regulating item with the appropriation unchanged, change",
  },
  "cli.workbook.counts": {
    sv: "Vinner, förlorar, berörs inte",
    da: "Vinder, taber, berøres ikke",
    en: "Win, lose, not affected",
  },
} as const satisfies Catalogue;
