import type { Catalogue } from "../../catalogue.ts";

/** The workbook of one place's whole calculation. */
export const workbook = {
  "cli.workbook.description": {
    sv: "hela uträkningen för en kommun eller region som Excelarbetsbok med fungerande formler",
    da: "hele beregningen for en kommune eller region som Excel-projektmappe med virkende formler",
    en: "the whole calculation of one municipality or region as an Excel workbook with live formulas",
  },
  "cli.workbook.argument": {
    sv: "kommun efter kod eller namn; en region med --level region",
    da: "kommune efter kode eller navn; en region med --level region",
    en: "a municipality by code or name; a region with --level region",
  },
  "cli.workbook.option.output": {
    sv: "filen som skrivs; annars skrivs den på standardutgången",
    da: "filen, der skrives; ellers skrives den til standardoutput",
    en: "the file to write; otherwise standard output",
  },
  "cli.workbook.examples": {
    sv: "Exempel:\n  barkraft workbook Laxå --year 2020 --output laxa.xlsx\n      ett blad för varje delmodell, en rad för varje steg, ned till ingångsvärden och paragrafer\n  barkraft workbook 1860 --reform scenarios/guarantee-level-110.yaml --output laxa.xlsx\n      lagen som den är bredvid reformen",
    da: "Eksempler:\n  barkraft workbook Laxå --year 2020 --output laxa.xlsx\n      et ark for hver delmodel, en række for hvert trin, ned til inddata og paragraffer\n  barkraft workbook 1860 --reform scenarios/guarantee-level-110.yaml --output laxa.xlsx\n      gældende lov ved siden af reformen",
    en: "Examples:\n  barkraft workbook Laxå --year 2020 --output laxa.xlsx\n      a sheet for each cost model, a row for each step, down to inputs and paragraphs\n  barkraft workbook 1860 --reform scenarios/guarantee-level-110.yaml --output laxa.xlsx\n      the law as it is beside the reform",
  },
  "cli.calculation.heading": {
    sv: "{place}: hela uträkningen {year}",
    da: "{place}: hele beregningen {year}",
    en: "{place}: the whole calculation {year}",
  },
  "cli.calculation.common": { sv: "Gemensamt", da: "Fælles", en: "Common" },
  "cli.calculation.total": { sv: "Totalt", da: "I alt", en: "Total" },
  "cli.calculation.every": {
    sv: "{level, select, municipality {, kommuner} region {, regioner} other {, län}}",
    da: "{level, select, municipality {, kommuner} region {, regioner} other {, län}}",
    en: "{level, select, municipality {, all} region {, regions} other {, counties}}",
  },
  "cli.calculation.formula": { sv: "Formel", da: "Formel", en: "Formula" },
  "cli.calculation.by_law": { sv: "Gällande lag", da: "Gældende lov", en: "The law as it is" },
  "cli.calculation.reform": { sv: "Reformen", da: "Reformen", en: "The reform" },
  "cli.calculation.place": { sv: "Plats", da: "Sted", en: "Place" },
  "cli.calculation.year": { sv: "Uppgiftsår", da: "Tallenes år", en: "Year of the figure" },
  "cli.calculation.source": { sv: "Källa", da: "Kilde", en: "Source" },
  "cli.calculation.note": {
    sv: "Formlerna fungerar: ändra en ingångsuppgift eller en parameter på bladen, så räknas allt som bygger på den om, även rikets summor och medelvärden. Tomma celler är okända, inte noll. Kommunens egen rad på de breda bladen hämtas från dess egna blad.",
    da: "Formlerne virker: ændr et af de indlæste tal eller en parameter på arkene, og alt, hvad der bygger på det, beregnes igen, også landets summer og gennemsnit. Tomme celler er ukendte, ikke nul. Kommunens egen række på de brede ark hentes fra dens egne ark.",
    en: "The formulas are live: change an input or a parameter on the sheets and everything that rests on it is computed again, the nation's sums and means included. Empty cells are unknown, not zero. The place's own row on the wide sheets is taken from its own sheets.",
  },
  "cli.calculation.rounded": {
    sv: "{formula}, avrundat till hela kronor",
    da: "{formula}, afrundet til hele svenske kroner",
    en: "{formula}, rounded to whole kronor",
  },
  "cli.calculation.sum": {
    sv: "summan av {of} ({count})",
    da: "summen af {of} ({count})",
    en: "the sum of {of} ({count})",
  },
  "cli.calculation.mean": {
    sv: "medelvärdet av {of}, vägt med {weight} ({count})",
    da: "gennemsnittet af {of}, vægtet med {weight} ({count})",
    en: "the mean of {of}, weighted by {weight} ({count})",
  },
  "cli.calculation.sum_of": { sv: "Summa: {of}", da: "Sum: {of}", en: "Sum: {of}" },
  "cli.calculation.mean_of": { sv: "Medelvärde: {of}", da: "Gennemsnit: {of}", en: "Mean: {of}" },
  "cli.calculation.published": {
    sv: "{publisher} ({file}), årgång {vintage}, licens {licence}",
    da: "{publisher} ({file}), årgang {vintage}, licens {licence}",
    en: "{publisher} ({file}), vintage {vintage}, licence {licence}",
  },
  "cli.calculation.first": {
    sv: "den första som är känd: {list}",
    da: "den første, der er kendt: {list}",
    en: "the first that is known: {list}",
  },
  "cli.calculation.input": { sv: "uppgift", da: "oplysning", en: "figure" },
  "cli.calculation.parameter": { sv: "parameter", da: "parameter", en: "parameter" },
  "cli.calculation.choice": {
    sv: "om {condition}: {yes}; annars: {no}",
    da: "hvis {condition}: {yes}; ellers: {no}",
    en: "if {condition}: {yes}; otherwise: {no}",
  },
  "cli.calculation.unknown": { sv: "{of} är okänt", da: "{of} er ukendt", en: "{of} is unknown" },
  "cli.calculation.not": { sv: "inte ({of})", da: "ikke ({of})", en: "not ({of})" },
  "cli.calculation.both": { sv: "{left} och {right}", da: "{left} og {right}", en: "{left} and {right}" },
  "cli.calculation.either": {
    sv: "{left} eller {right}",
    da: "{left} eller {right}",
    en: "{left} or {right}",
  },
  "cli.calculation.max": { sv: "största av {of}", da: "største af {of}", en: "the largest of {of}" },
  "cli.calculation.min": { sv: "minsta av {of}", da: "mindste af {of}", en: "the smallest of {of}" },
  "cli.calculation.abs": {
    sv: "absolutbeloppet av {of}",
    da: "den absolutte værdi af {of}",
    en: "the absolute value of {of}",
  },
  "cli.calculation.sqrt": {
    sv: "kvadratroten ur {of}",
    da: "kvadratroden af {of}",
    en: "the square root of {of}",
  },
  "cli.calculation.log": {
    sv: "naturliga logaritmen av {of}",
    da: "den naturlige logaritme af {of}",
    en: "the natural logarithm of {of}",
  },
} as const satisfies Catalogue;
