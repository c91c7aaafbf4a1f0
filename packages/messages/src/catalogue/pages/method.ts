import type { Catalogue } from "../../catalogue.ts";
import { acts } from "../shared/acts.ts";

/** The reference of every step. */
export const method = {
  "web.method.title": {
    sv: "Hur räknas det ut, steg för steg?",
    da: "Hvordan regnes det ud, trin for trin?",
    en: "How is it computed, step by step?",
  },
  "web.method.sentence": {
    sv: "Lagen är {steps} steg, {parameters} tal som lagen eller en publikation fastställer, och {inputs} kolumner med uppgifter. Här står vart och ett som det räknas, med paragraf och formel.",
    da: "Loven er {steps} trin, {parameters} tal, som loven eller en publikation fastsætter, og {inputs} kolonner med oplysninger. Her står hvert enkelt, som det regnes, med paragraf og formel.",
    en: "The law is {steps} steps, {parameters} numbers that the law or a publication fixes, and {inputs} columns of figures. Here is each as it is computed, with its paragraph and formula.",
  },
  "web.method.find": {
    sv: "Sök steg, tal eller paragraf",
    da: "Søg trin, tal eller paragraf",
    en: "Search steps, numbers or paragraphs",
  },
  "web.method.find.example": {
    sv: "till exempel garanti eller 15 §",
    da: "for eksempel garanti eller 15 §",
    en: "for example guarantee or 15 §",
  },
  "web.method.found": {
    sv: "{steps} steg, {parameters} tal, {inputs} kolumner",
    da: "{steps} trin, {parameters} tal, {inputs} kolonner",
    en: "{steps} steps, {parameters} numbers, {inputs} columns",
  },
  "web.method.contents": { sv: "Innehåll", da: "Indhold", en: "Contents" },
  "web.method.steps": {
    sv: "Vilka steg räknas, och med vilka formler?",
    da: "Hvilke trin regnes, og med hvilke formler?",
    en: "Which steps are computed, with which formulas?",
  },
  "web.method.parameters": {
    sv: "Vilka tal fastställer lagen?",
    da: "Hvilke tal fastsætter loven?",
    en: "Which numbers does the law fix?",
  },
  "web.method.inputs": {
    sv: "Vilka uppgifter börjar räkningen med?",
    da: "Hvilke oplysninger begynder regningen med?",
    en: "Which figures does the computation start from?",
  },
  "web.method.columns": { sv: "Kolumner", da: "Kolonner", en: "Columns" },
  "web.method.link": { sv: "Länk till {name}", da: "Link til {name}", en: "Link to {name}" },
  "web.method.before": {
    sv: "{years, plural, one {ett år} other {{years} år}} före utjämningsåret",
    da: "{years, plural, one {ét år} other {{years} år}} før udligningsåret",
    en: "{years, plural, one {one year} other {{years} years}} before the equalisation year",
  },
  "web.method.reading": {
    sv: "Annan läsning av lagen: {name}",
    da: "Anden læsning af loven: {name}",
    en: "Another reading of the law: {name}",
  },
  "web.method.reform": {
    sv: "Reformförslag: {name}",
    da: "Reformforslag: {name}",
    en: "A reform: {name}",
  },
  "web.method.first-known": {
    sv: "Den första kända av uppgifterna nedan.",
    da: "Den første kendte af oplysningerne nedenfor.",
    en: "The first known of the figures below.",
  },
  "web.method.sum": { sv: "summa", da: "sum", en: "sum" },
  "web.method.mean": { sv: "vägt medelvärde", da: "vægtet gennemsnit", en: "weighted mean" },
  "web.method.range": {
    sv: "Kan ändras till mellan {low} och {high}.",
    da: "Kan ændres til mellem {low} og {high}.",
    en: "Can be changed to between {low} and {high}.",
  },
  "web.method.one-year": {
    sv: "Gäller ett år i taget.",
    da: "Gælder et år ad gangen.",
    en: "In force one year at a time.",
  },
  "web.method.until-changed": {
    sv: "Gäller tills det ändras.",
    da: "Gælder, indtil det ændres.",
    en: "In force until changed.",
  },
  "web.method.no-values": {
    sv: "Inget värde är känt; det kan sättas i en reform.",
    da: "Ingen værdi er kendt; den kan sættes i en reform.",
    en: "No value is known; it can be set in a reform.",
  },
  "web.method.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "web.method.by-place": {
    sv: "{count} värden, ett per plats",
    da: "{count} værdier, én pr. sted",
    en: "{count} values, one per place",
  },
  "web.method.elsewhere": { sv: "övriga", da: "øvrige", en: "elsewhere" },
  ...acts,
} as const satisfies Catalogue;
