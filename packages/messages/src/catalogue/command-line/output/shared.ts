import type { Catalogue } from "../../../catalogue.ts";

/** Words, columns and notes around the figures of several commands. */
export const sharedOutput = {
  "cli.word.reform": { sv: "reform", da: "reform", en: "reform" },
  "cli.word.own_reform": { sv: "Egen reform", da: "Egen reform", en: "A reform of your own" },
  "cli.word.together": { sv: "Tillsammans", da: "Tilsammen", en: "Together" },
  "cli.word.or": { sv: "eller", da: "eller", en: "or" },
  "cli.word.code": { sv: "KOD", da: "KODE", en: "CODE" },
  "cli.column.code": { sv: "Kod", da: "Kode", en: "Code" },
  "cli.column.before": { sv: "Före", da: "Før", en: "Before" },
  "cli.column.after": { sv: "Efter", da: "Efter", en: "After" },
  "cli.column.difference": { sv: "Skillnad", da: "Forskel", en: "Difference" },
  "cli.column.difference_closed": {
    sv: "Skillnad vid oförändrat anslag",
    da: "Forskel ved uændret bevilling",
    en: "Difference with the appropriation unchanged",
  },
  "cli.column.path": { sv: "Väg", da: "Sti", en: "Path" },
  "cli.column.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "cli.column.unit": { sv: "Enhet", da: "Enhed", en: "Unit" },
  "cli.column.range": { sv: "Tillåtet", da: "Tilladt", en: "Allowed" },
  "cli.column.reference": { sv: "Källa i lag", da: "Kilde i lov", en: "Reference" },
  "cli.column.status": { sv: "status", da: "status", en: "status" },
  "cli.legend.mark": {
    sv: "{mark} = {name}: {meaning}",
    da: "{mark} = {name}: {meaning}",
    en: "{mark} = {name}: {meaning}",
  },
  "cli.equalise.heading": {
    sv: "Kommunalekonomisk utjämning {year}, {level, select, municipality {kommuner} region {regioner} other {län}}",
    da: "Kommunal udligning {year}, {level, select, municipality {kommuner} region {regioner} other {län}}",
    en: "Municipal equalisation {year}, {level, select, municipality {municipalities} region {regions} other {counties}}",
  },
  "cli.note.prices": {
    sv: "Löpande priser, år {year}. + = får, − = betalar.",
    da: "Løbende priser, år {year}. + = får, − = betaler.",
    en: "Current prices, year {year}. + = receives, − = pays.",
  },
  "cli.note.sums": {
    sv: "Inkomstutjämning tillsammans: bidrag {grants} mnkr till {receivers}, avgifter {fees} mnkr från {payers}, netto {net} mnkr.",
    da: "Indkomstudligning tilsammen: tilskud {grants} mio. SEK til {receivers}, bidrag {fees} mio. SEK fra {payers}, netto {net} mio. SEK.",
    en: "Income equalisation together: grants of SEK {grants} million to {receivers}, fees of SEK {fees} million from {payers}, net SEK {net} million.",
  },
  "cli.note.left_out": {
    sv: "{count, plural, other {# {level, select, municipality {kommuner} region {regioner} other {län}}}} är utelämnade, eftersom skatteunderlag eller folkmängd saknas för utjämningsåret {year}.",
    da: "{count, plural, other {# {level, select, municipality {kommuner} region {regioner} other {län}}}} er udeladt, fordi udskrivningsgrundlag eller befolkning mangler for udligningsåret {year}.",
    en: "{count, plural, one {# {level, select, municipality {municipality is} region {region is} other {county is}}} other {# {level, select, municipality {municipalities are} region {regions are} other {counties are}}}} left out, because the tax base or the population is missing for the equalisation year {year}.",
  },
  "cli.note.estimated_population": {
    sv: "Folkmängden den 1 november {year} är uppskattad för {count} av {all} kommuner; den publicerade kan ges i population-1-november.csv med --data.",
    da: "Befolkningen 1. november {year} er anslået for {count} af {all} kommuner; den offentliggjorte kan gives i population-1-november.csv med --data.",
    en: "The population on 1 November {year} is estimated for {count} of {all} municipalities; the published one can be given in population-1-november.csv through --data.",
  },
  "cli.note.unknown_columns": {
    sv: "Utelämnat, eftersom det är okänt för de flesta: {names}. --format csv har allt.",
    da: "Udeladt, fordi det er ukendt for de fleste: {names}. --format csv har alt.",
    en: "Left out because it is unknown for most: {names}. --format csv has everything.",
  },
  "cli.note.versions": {
    sv: "Modell {model}, uppgifter {data}. Källa: Kolada, SCB och Skatteverket; beräkning på data från Kolada.",
    da: "Model {model}, tal {data}. Kilde: Kolada, SCB og Skatteverket; beregning på data fra Kolada.",
    en: "Model {model}, figures {data}. Source: Kolada, Statistics Sweden and the Swedish Tax Agency; calculation on data from Kolada.",
  },
  "cli.note.written": { sv: "Skrev {file}.", da: "Skrev {file}.", en: "Wrote {file}." },
  "cli.note.other_year": {
    sv: "Reformdokumentet gäller {baseline}; beräkningen gäller {year}, som --year säger.",
    da: "Reformdokumentet gælder {baseline}; beregningen gælder {year}, som --year siger.",
    en: "The reform document is about {baseline}; the computation is of {year}, as --year says.",
  },
  "cli.note.own_tables": {
    sv: "Egna tabeller i kraft: {files}.",
    da: "Egne tabeller i kraft: {files}.",
    en: "Your own tables in force: {files}.",
  },
} as const satisfies Catalogue;
