/**
 * Where things stand in the flat arrays of the kernel. All values of one place stand side by side, because reading one
 * array in order is what a processor does best.
 */

/** What is carried for one place from year to year; the deficits to restore follow, the youngest first. */
export const stateAt = {
  taxBase: 0,
  taxBaseBefore: 1,
  localCost: 2,
  people: 3,
  peopleBefore: 4,
  depreciation: 5,
  investment: 6,
  debt: 7,
  equity: 8,
  reserve: 9,
  taxBaseShock: 10,
  costShock: 11,
  peopleShock: 12,
  item: 13,
  otherGrants: 14,
  everOverdue: 15,
  result: 16,
  income: 17,
  cost: 18,
  claimed: 19,
  deficits: 20,
} as const;

/** What is given for one place and year. */
export const inputAt = {
  relativeTaxBase: 0,
  taxBaseGrowth: 1,
  taxRate: 2,
  inhabitants: 3,
  otherGrants: 4,
  netCost: 5,
  costGrowth: 6,
  plannedInvestment: 7,
  addedGrants: 8,
  grantRate: 9,
  feeRate: 10,
  projectedShareBefore: 11,
  size: 12,
} as const;

/** What is given for one place in all years. */
export const placeAt = {
  otherFinancialNet: 0,
  selfFinancing: 1,
  taxBaseDeviation: 2,
  costDeviation: 3,
  peopleDeviation: 4,
  debtLimit: 5,
  equityLimit: 6,
  reserveThreshold: 7,
  size: 8,
} as const;

/** What is given for the nation in one year; the last four are read only when the nation is held. */
export const nationAt = {
  taxBaseGrowth: 0,
  unitCostGrowth: 1,
  efficiency: 2,
  interest: 3,
  appropriation: 4,
  guaranteeLevel: 5,
  taxBase: 6,
  taxBaseBefore: 7,
  inhabitants: 8,
  items: 9,
  otherGrants: 10,
  size: 11,
} as const;
