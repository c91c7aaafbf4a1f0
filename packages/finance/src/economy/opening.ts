/**
 * What a group of places carries from one year to the next, at the end of the year `year`.
 *
 * Every column has one value per place, in the order of `places`. Money is nominal SEK of the year, shares are shares
 * (0.2 is twenty percent), people are inhabitants. Costs are positive. No value may be NaN: a place whose accounts are
 * not known is left out by whoever makes the opening, who also says why.
 */
export interface EconomyOpening {
  /** The year of the last known accounts; the first projected year is the next. */
  readonly year: number;
  /** Codes of the places. */
  readonly places: readonly string[];
  readonly ages: readonly string[];
  readonly services: readonly string[];
  /** Inhabitants at the end of the year, one column per age group. */
  readonly population: readonly Float64Array[];
  /** Incomes of the year that own tax is levied on. */
  readonly taxBase: Float64Array;
  /** The same of the year before: what equalises the first projected year when it looks two years back. */
  readonly taxBaseYearBefore: Float64Array;
  /** Own tax rate of the year. */
  readonly taxRate: Float64Array;
  /** General grants and equalisation of the year, net: negative where more is paid than received. */
  readonly grants: Float64Array;
  /** Net cost without depreciation, one column per service; their sum is the whole net cost. */
  readonly serviceCost: readonly Float64Array[];
  readonly depreciation: Float64Array;
  /** Financial income and costs other than the interest on the debt below. */
  readonly otherFinancialNet: Float64Array;
  readonly result: Float64Array;
  /** Investment of the year. */
  readonly investment: Float64Array;
  /** Share of investment that depreciation and result pay for. */
  readonly selfFinancing: Float64Array;
  readonly debt: Float64Array;
  readonly liquidAssets: Float64Array;
  readonly equity: Float64Array;
  /** Everything on the other side of the balance sheet that is neither debt above nor equity; stays nominally. */
  readonly otherLiabilities: Float64Array;
  /** Reserve that may cover a deficit. */
  readonly reserve: Float64Array;
  /**
   * Deficits that remain to be restored: one column per year of age, the youngest first (arose this year, last year, …),
   * as many as there are years to restore in, and last what is overdue.
   */
  readonly deficits: readonly Float64Array[];
  /** Mean interest rate of the debt, the same for all. */
  readonly effectiveInterest: number;
}
