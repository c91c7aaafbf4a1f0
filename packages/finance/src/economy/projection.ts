/** What a projection gives of each place and year, SEK of the year unless said. */
export const projectedQuantities = [
  "inhabitants",
  "tax_base",
  "own_tax",
  "income_equalisation",
  "other_grants",
  "regulating_item",
  "grants",
  "net_cost",
  "depreciation",
  "financial_net",
  "result",
  "set_aside",
  "reserve_used",
  "reserve",
  "balance_result",
  "to_restore",
  "overdue",
  "investment",
  "borrowing",
  "debt",
  "liquid_assets",
  "equity",
  "equity_ratio",
] as const;

export type ProjectedQuantity = (typeof projectedQuantities)[number];

/** The years ahead of every place. */
export interface Projection {
  /** The opening year first. */
  readonly years: readonly number[];
  readonly places: readonly string[];
  readonly services: readonly string[];
  /** `years × places` values each: year number `t` (0 is the opening) and place `i` stand at `t * places + i`. */
  readonly columns: Readonly<Record<ProjectedQuantity, Float64Array>>;
  /** Net cost of each service, in the same layout. */
  readonly serviceCost: readonly Float64Array[];
  /** Mean interest rate of the debt in each year, a share. */
  readonly effectiveInterest: Float64Array;
  /** Level of the price and standard of one person's service, 1 in the opening year. */
  readonly priceLevel: Float64Array;
}

/** One place's values of a quantity over the years. */
export function projectedPath(
  projection: Projection,
  quantity: ProjectedQuantity,
  place: number,
): Float64Array {
  const count = projection.places.length;
  const column = projection.columns[quantity];
  return Float64Array.from(projection.years, (_, year) => column[year * count + place]!);
}
