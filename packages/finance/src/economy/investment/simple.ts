import { checkInvestment, type InvestmentQuestion, type InvestmentYear } from "./question.ts";

/**
 * The investment model of note 34 in "A new normal" (2020): investment = (depreciation + result) / self-financing, the
 * share held where it is; depreciation grows by a thirty-third of each new investment and nothing retires; the result is
 * a share of tax and grants. The note does not say whether a year's investment is written off from that year or the next:
 * both readings are here. Throws an `InputError` for a share that is unusable.
 */
export function investmentPath(question: InvestmentQuestion): readonly InvestmentYear[] {
  checkInvestment(question);
  const { growth, selfFinancing, resultShare, timing, lifetime } = question;
  const years: InvestmentYear[] = [];
  let { taxAndGrants, depreciation } = question;
  let writtenOff = 0;
  growth.forEach((rate, at) => {
    taxAndGrants *= 1 + rate;
    depreciation += writtenOff;
    const result = resultShare * taxAndGrants;
    let investment = (depreciation + result) / selfFinancing;
    if (timing === "same year") {
      // Its own first write-off is part of what pays for the investment.
      investment = (depreciation + result) / (selfFinancing - 1 / lifetime);
      depreciation += investment / lifetime;
    } else {
      writtenOff = investment / lifetime;
    }
    years.push({
      step: at + 1,
      taxAndGrants,
      result,
      depreciation,
      investment,
      share: investment / taxAndGrants,
      borrowing: investment - depreciation - result,
      real: investment,
    });
  });
  return years;
}
