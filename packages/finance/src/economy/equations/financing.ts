/** Investment, SEK, that depreciation and result pay the given share of; never below `least`. */
export function selfFinancedInvestment(
  depreciation: number,
  result: number,
  selfFinancing: number,
  least: number,
): number {
  const affordable = (depreciation + result) / selfFinancing;
  return affordable > least ? affordable : least;
}

/** What must be borrowed, SEK: investment less depreciation and result; negative when debt can be repaid. */
export function borrowingNeed(investment: number, depreciation: number, result: number): number {
  return investment - depreciation - result;
}

/**
 * Debt after the year, SEK. Need above what liquid assets beyond their opening level can pay is borrowed; a surplus
 * repays debt first.
 */
export function debtAfter(before: number, need: number): number {
  const debt = before + need;
  return debt > 0 ? debt : 0;
}

/** Liquid assets after the year, SEK: they grow by what is left when all debt is repaid. */
export function liquidAssetsAfter(before: number, debtBefore: number, need: number): number {
  const debt = debtBefore + need;
  return debt < 0 ? before - debt : before;
}
