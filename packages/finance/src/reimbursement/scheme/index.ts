export { checkScheme, dayText, schemeData } from "./check-scheme.ts";
export {
  type ApplicantKind,
  type CostCategory,
  type ReimbursementScheme,
  type SchemeRound,
  type TopUp,
  topUps,
} from "./scheme.ts";
export { schemeFromSheets, schemeSheets } from "./sheets.ts";
