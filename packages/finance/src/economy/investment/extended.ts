import { checkInvestment, type ExtendedInvestmentQuestion, type InvestmentYear } from "./question.ts";

/**
 * The investment model with what the simple one leaves out. The depreciation of the opening year falls away in equal
 * steps as old assets are written off; each investment is written off from the next year in equal parts over its
 * lifetime and then falls away too; decided investments are made in full at the year's prices; never less is invested than
 * the least maintenance costs. What is not self-financed is borrowed.
 */
export function extendedInvestmentPath(question: ExtendedInvestmentQuestion): readonly InvestmentYear[] {
  checkInvestment({ ...question, timing: "next year" });
  const { growth, selfFinancing, resultShare, lifetime, retirementYears, priceGrowth, planned } = question;
  const years: InvestmentYear[] = [];
  let { taxAndGrants } = question;
  let price = 1;
  growth.forEach((rate, at) => {
    taxAndGrants *= 1 + rate;
    price *= 1 + (priceGrowth[at] ?? 0);
    const old = question.depreciation * Math.max(0, 1 - (at + 1) / retirementYears);
    const depreciation = years
      .slice(Math.max(0, at - lifetime))
      .reduce((sum, { investment }) => sum + investment / lifetime, old);
    const result = resultShare * taxAndGrants;
    const decided = planned[at] ?? Number.NaN;
    const least = question.leastShare * question.depreciation * price;
    const affordable = (depreciation + result) / selfFinancing;
    const investment = Math.max(least, Number.isNaN(decided) ? affordable : decided * price, 0);
    years.push({
      step: at + 1,
      taxAndGrants,
      result,
      depreciation,
      investment,
      share: investment / taxAndGrants,
      borrowing: investment - depreciation - result,
      real: investment / price,
    });
  });
  return years;
}
