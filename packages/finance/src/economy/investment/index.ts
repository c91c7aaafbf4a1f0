export { extendedInvestmentPath } from "./extended.ts";
export {
  type ExtendedInvestmentQuestion,
  type InvestmentQuestion,
  type InvestmentTiming,
  type InvestmentYear,
  investmentTimings,
  leastSelfFinancing,
} from "./question.ts";
export { investmentPath } from "./simple.ts";
