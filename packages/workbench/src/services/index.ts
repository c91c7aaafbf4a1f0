export { type ComparedReform, type ComparedRow, compareReform, type Reading } from "./compare.ts";
export { Country, type Evaluated, loadCountry, type Versions, type YearState } from "./country.ts";
export { equalise, type Figure, type Result, type ResultRow } from "./equalise.ts";
export {
  type FigureColumn,
  type FigureName,
  figureColumns,
  type ResultLevel,
  resultLevels,
  unitOf,
} from "./figures.ts";
export { findPlace } from "./find-place.ts";
export {
  checkReform,
  parseReformDocument,
  type ReformDocument,
  reformOf,
  reformSchema,
} from "./reform-document.ts";
export { type CollectiveSummary, type SummaryPlace, summarise, type YearSummary } from "./summary.ts";
