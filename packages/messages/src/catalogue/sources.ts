import type { Catalogue } from "../catalogue.ts";

/** Whose figures they are: the parts that the shipped tables name their sources by, in Swedish as they stand there. */
export const sources = {
  "source.computed_kolada": {
    sv: "Beräkning på data från Kolada",
    da: "Beregning på data fra Kolada",
    en: "Calculation on data from Kolada",
  },
  "source.kolada": { sv: "Källa: Kolada", da: "Kilde: Kolada", en: "Source: Kolada" },
  "source.scb": { sv: "SCB", da: "SCB (Sveriges statistikmyndighed)", en: "Statistics Sweden (SCB)" },
  "source.scb.labour": {
    sv: "SCB, befolkningens arbetsmarknadsstatus (BAS)",
    da: "SCB, befolkningens arbejdsmarkedsstatus (BAS)",
    en: "Statistics Sweden (SCB), labour market status of the population (BAS)",
  },
  "source.scb.borders": {
    sv: "SCB, Digitala gränser",
    da: "SCB, digitale grænser",
    en: "Statistics Sweden (SCB), digital boundaries",
  },
  "source.scb.derived": {
    sv: "Härlett ur SCB, OE0115 KomEkUtj",
    da: "Afledt af SCB, OE0115 KomEkUtj",
    en: "Derived from Statistics Sweden (SCB), OE0115 KomEkUtj",
  },
  "source.skr": {
    sv: "SKR",
    da: "SKR (Sveriges kommuner og regioner)",
    en: "Swedish Association of Local Authorities and Regions (SKR)",
  },
  "source.skr.groups": {
    sv: "SKR, kommungruppsindelning 2017",
    da: "SKR, inddeling af kommuner i grupper 2017",
    en: "SKR, grouping of municipalities 2017",
  },
  "source.esv": {
    sv: "ESV",
    da: "ESV (den svenske økonomistyrelse)",
    en: "Swedish National Financial Management Authority (ESV)",
  },
  "source.esv.outcome": {
    sv: "ESV, utfallet för statens budget",
    da: "ESV, regnskabet for statens budget",
    en: "ESV, outcome of the central government budget",
  },
  "source.esv.items": {
    sv: "ESV, utfallet för statens budget per anslag",
    da: "ESV, regnskabet for statens budget pr. bevilling",
    en: "ESV, outcome of the central government budget by appropriation",
  },
  "source.selected.notes": {
    sv: "urval och andelar enligt noten på varje rad",
    da: "udvalg og andele efter noten på hver linje",
    en: "selection and shares as the note on each row says",
  },
  "source.selected.names": {
    sv: "urval på anslagets namn",
    da: "udvalgt efter bevillingens navn",
    en: "selected by the name of the appropriation",
  },
  "source.tax_agency": {
    sv: "Skatteverket",
    da: "Skatteverket (den svenske skattestyrelse)",
    en: "Swedish Tax Agency",
  },
  "source.user": { sv: "Anges av användaren", da: "Angives af brugeren", en: "Supplied by the user" },
} as const satisfies Catalogue;
