export { perInhabitant } from "./document/check-key.ts";
export { comesBack, goesToPlaces } from "./document/check-measure.ts";
export { checkPackage } from "./document/check-package.ts";
export { withAmount, withAmounts } from "./document/edit.ts";
export {
  type PaymentChange,
  withMorePayment,
  withoutPayment,
  withPayment,
} from "./document/edit-payments.ts";
export type { PlaceOf } from "./document/fields.ts";
export { type Equality, equalities, sameMoneyAsGrant } from "./document/same-money.ts";
export {
  type Measure,
  type MeasureKey,
  type MeasureKind,
  type MeasureReceiver,
  type MeasureRoute,
  type MeasureScope,
  measureKinds,
  measureReceivers,
  measureRoutes,
  measureScopes,
  type NeedCurve,
  type PackageColumn,
  type Payment as MeasurePayment,
  type Range as MeasureRange,
  repayments,
  type SupportPackage,
  type Terms as MeasureTerms,
  type Words as PackageWords,
} from "./document/types.ts";
export { packageData } from "./document/write.ts";
export { type Cases as MeasureCases, costPerKrona, type Flows as MeasureFlows } from "./money/flows.ts";
export { type Curve as PackageCurve, type Timing as PaymentTiming, timingOf } from "./money/timing.ts";
export { type Month as PackageMonth, monthOf, monthText, yearOfMonth } from "./month.ts";
export type { Course as PackageCourse } from "./outcome/course.ts";
export {
  evaluatePackage,
  type NotKnown as PackageNotKnown,
  type PackageOutcome,
  packageOutcome,
} from "./outcome/evaluate.ts";
export { type MeasureOutcome, measureOutcome } from "./outcome/measure.ts";
export { type MonthlyRate, needWeights } from "./outcome/need.ts";
export { withOwnColumns } from "./outcome/own-columns.ts";
export {
  moneyByMonth,
  moneyByYear,
  type PlaceCurves,
  riseOver,
  type TimedPlace,
  type TimedPlaces,
  timePlaces,
} from "./outcome/place-need.ts";
export type { Places as PackagePlaces, Shared as SharedMeasure } from "./outcome/shared.ts";
export { packageFromSheets, type SheetPackage } from "./sheets/read.ts";
export { type PackageSheet, packageSheets } from "./sheets/write.ts";
