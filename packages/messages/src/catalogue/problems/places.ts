import type { Catalogue } from "../../catalogue.ts";

/** Where a problem is, and the frames that problems are told in. */
export const places = {
  "problem.line": {
    sv: "{place}: fann {found}, väntade {expected}. {advice}",
    da: "{place}: fandt {found}, ventede {expected}. {advice}",
    en: "{place}: found {found}, expected {expected}. {advice}",
  },
  "problem.more": {
    sv: "… och {more} till: {total} fel sammanlagt.",
    da: "… og {more} til: {total} fejl i alt.",
    en: "… and {more} more: {total} problems in all.",
  },
  "problem.place.row_column": {
    sv: "{file}, rad {row}, kolumn {column}",
    da: "{file}, række {row}, kolonne {column}",
    en: "{file}, row {row}, column {column}",
  },
  "problem.place.sheet_row_column": {
    sv: "{file}, bladet {sheet}, rad {row}, kolumn {column}",
    da: "{file}, arket {sheet}, række {row}, kolonne {column}",
    en: "{file}, sheet {sheet}, row {row}, column {column}",
  },
  "problem.place.sheet_row": {
    sv: "{file}, bladet {sheet}, rad {row}",
    da: "{file}, arket {sheet}, række {row}",
    en: "{file}, sheet {sheet}, row {row}",
  },
  "problem.place.sheet": {
    sv: "{file}, bladet {sheet}",
    da: "{file}, arket {sheet}",
    en: "{file}, sheet {sheet}",
  },
  "problem.place.row": { sv: "{file}, rad {row}", da: "{file}, række {row}", en: "{file}, row {row}" },
  "problem.place.column": {
    sv: "{file}, kolumn {column}",
    da: "{file}, kolonne {column}",
    en: "{file}, column {column}",
  },
  "problem.place.line": { sv: "{file}, rad {line}", da: "{file}, linje {line}", en: "{file}, line {line}" },
  "problem.place.year": {
    sv: "utjämningsåret {year}",
    da: "udligningsåret {year}",
    en: "equalisation year {year}",
  },
  "problem.place.year_word": { sv: "utjämningsår", da: "udligningsår", en: "equalisation year" },
  "problem.place.in_year": { sv: "{path} för {year}", da: "{path} for {year}", en: "{path} in {year}" },
  "problem.place.from": { sv: "{path} från {date}", da: "{path} fra {date}", en: "{path} from {date}" },
  "problem.place.setting": {
    sv: "inställningen ”{text}”",
    da: "indstillingen ”{text}”",
    en: "setting ''{text}''",
  },
  "problem.place.municipality": { sv: "kommun", da: "kommune", en: "municipality" },
  "problem.place.region": { sv: "region", da: "region", en: "region" },
  "problem.place.county": { sv: "län", da: "län", en: "county" },
  "problem.place.quantity": { sv: "tal", da: "tal", en: "quantity" },
  "problem.place.port": {
    sv: "port {port} på {host}",
    da: "port {port} på {host}",
    en: "port {port} on {host}",
  },
} as const satisfies Catalogue;
