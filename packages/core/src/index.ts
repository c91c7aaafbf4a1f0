export * from "./cliffs/index.ts";
export { exactSum } from "./column/exact-sum.ts";
export { knownOrNull, roundedOrNull } from "./column/known.ts";
export { type NumberColumn, numbersByPlace } from "./column/numbers-by-place.ts";
export { members, type PlaceList, type Places, rowsByCode } from "./column/places.ts";
export { type Status, statuses, worseStatus } from "./column/status.ts";
export type { ColumnDescription, Origin, Table } from "./column/table.ts";
export {
  type DocumentSheet,
  documentFrom,
  documentSheets,
  type SheetCell,
  type Sheets,
} from "./file/document-sheets.ts";
export { unpacksWithin } from "./file/unpacks-within.ts";
export { nearestWhole } from "./money/nearest-whole.ts";
export { roundedToSum } from "./money/rounded-to-sum.ts";
export { type RoundingRule, roundingRules } from "./money/rounding.ts";
export {
  type DatedValue,
  figureStatusOf,
  type Parameter,
  type ParameterStatus,
  type ParameterValue,
  type Reference,
  valueAtCode,
  valueInForce,
} from "./parameter/parameter.ts";
export { conditionNumber, singularValues } from "./regression/condition.ts";
export { type LeastSquares, leastSquares } from "./regression/least-squares.ts";
export { weightedAverage, weightedCorrelation, weightedVariance } from "./regression/weighted.ts";
export {
  biggestLosers,
  biggestWinners,
  type Comparison,
  compare,
  type Difference,
} from "./scenario/compare.ts";
export {
  canonicalJson,
  differencesBetween,
  isSameFigure,
  type Manifest,
  type ManifestDifference,
  type ManifestDigests,
  type ManifestRequest,
  manifestKind,
} from "./scenario/manifest.ts";
export * from "./scenario/outcome/index.ts";
export { parseSetting } from "./scenario/setting.ts";
export { swappedUnits } from "./scenario/swapped-units.ts";
export { isWrittenNumber, readWrittenNumber, type WrittenNumber } from "./scenario/written-number.ts";
export {
  type AnyStep,
  type FirstKnown,
  firstKnown,
  type Input,
  input,
  type Quantity,
  type Source,
  type Step,
  type SumOf,
  step,
  sumOf,
  type WeightedMean,
  weightedMean,
} from "./scheme/declaration/declare.ts";
export {
  missingParameters,
  type ResolvedParameter,
  resolveParameter,
} from "./scheme/declaration/parameters.ts";
export { type Loop, type PlannedNode, readsOf } from "./scheme/declaration/plan.ts";
export { buildScheme, type Scheme, SchemeError } from "./scheme/declaration/scheme.ts";
export type { SchemeDeclaration } from "./scheme/declaration/scheme-declaration.ts";
export { Evaluation } from "./scheme/evaluation/evaluation.ts";
export {
  type ExplainedParameter,
  type Explanation,
  type ExplanationTree,
  explain,
} from "./scheme/evaluation/explain.ts";
export type { FigureSource, InputColumn } from "./scheme/evaluation/figures.ts";
export { withoutRounding } from "./scheme/evaluation/unrounded.ts";
export { compileLoops, formulaText } from "./scheme/loops/compile-loops.ts";
export { type CompiledReform, compileReform, type Reform } from "./scheme/reform/reform.ts";
export type { Change } from "./scheme/reform/reform-change.ts";
export * from "./simulation/index.ts";
export * from "./solve/index.ts";
export * from "./spread/index.ts";
export { dayOfSerial, isDay, withDays } from "./text/day.ts";
export { attempt, describeProblem, InputError, type Problem } from "./text/input-error.ts";
export { type Labels, type Language, languages } from "./text/labels.ts";
export { nearestNames } from "./text/nearest-names.ts";
export { isRecord, type PlainRecord } from "./text/plain-record.ts";
export { yamlData } from "./text/yaml-data.ts";
