import { sumAt } from "./close-year.ts";
import { borrowingNeed, financialNet, ownTax } from "./equations/index.ts";
import type { EconomyOpening } from "./opening.ts";
import type { PreparedEconomy } from "./prepare.ts";
import { type ProjectedQuantity, projectedQuantities } from "./projection.ts";

/** A column of `(years + 1) × places` that begins with the opening. */
export function withOpening(values: ArrayLike<number>, years: number): Float64Array {
  const column = new Float64Array((years + 1) * values.length);
  column.set(values);
  return column;
}

/** What is projected of the opening year: its accounts, and nought for what only later years have. SEK. */
export function openingColumns(
  opening: EconomyOpening,
  prepared: PreparedEconomy,
  years: number,
): Record<ProjectedQuantity, Float64Array> {
  const count = opening.places.length;
  const none = new Float64Array(count);
  const inhabitants = prepared.inhabitants.slice(0, count);
  const first: Readonly<Partial<Record<ProjectedQuantity, Float64Array>>> = {
    inhabitants,
    tax_base: opening.taxBase,
    own_tax: opening.taxBase.map((base, place) => ownTax(base, opening.taxRate[place]!)),
    income_equalisation: prepared.openingIncomeEqualisation,
    other_grants: opening.grants.map((grants, place) => grants - prepared.openingIncomeEqualisation[place]!),
    grants: opening.grants,
    net_cost: none.map((_, place) => sumAt(opening.serviceCost, place)),
    depreciation: opening.depreciation,
    financial_net: opening.otherFinancialNet.map((other, place) =>
      financialNet(other, opening.debt[place]!, opening.effectiveInterest),
    ),
    result: opening.result,
    balance_result: opening.result,
    reserve: opening.reserve,
    to_restore: none.map((_, place) => sumAt(opening.deficits, place)),
    overdue: opening.deficits.at(-1)!,
    investment: opening.investment,
    borrowing: opening.investment.map((amount, place) =>
      borrowingNeed(amount, opening.depreciation[place]!, opening.result[place]!),
    ),
    debt: opening.debt,
    liquid_assets: opening.liquidAssets,
    equity: opening.equity,
    equity_ratio: opening.equity.map(
      (equity, place) => equity / (equity + opening.debt[place]! + opening.otherLiabilities[place]!),
    ),
  };
  return Object.fromEntries(
    projectedQuantities.map((quantity) => [quantity, withOpening(first[quantity] ?? none, years)]),
  ) as Record<ProjectedQuantity, Float64Array>;
}
