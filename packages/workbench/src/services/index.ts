export { Country, type Evaluated, loadCountry, type Versions, type YearState } from "./country.ts";
export {
  type FigureColumn,
  type FigureName,
  figureColumns,
  type ResultLevel,
  resultLevels,
  unitOf,
} from "./figures.ts";
export { findPlace } from "./find-place.ts";
export { type ComparedReform, type ComparedRow, compareReform, type Reading } from "./outcome/compare.ts";
export { equalise, type Figure, type Result, type ResultRow } from "./outcome/equalise.ts";
export { type CollectiveSummary, type SummaryPlace, summarise, type YearSummary } from "./outcome/summary.ts";
export {
  checkReform,
  parseReformDocument,
  type ReformDocument,
  reformOf,
  reformSchema,
} from "./reform-document/reform-document.ts";
