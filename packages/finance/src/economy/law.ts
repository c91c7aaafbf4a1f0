/** What the law of a country is asked each year: columns of one value per place. */
export interface LawQuestion {
  readonly year: number;
  /** Tax base of two years before, brought to the year by the growth of the national tax base. SEK. */
  readonly equalisedTaxBase: Float64Array;
  /** Inhabitants at the end of the year before. */
  readonly inhabitants: Float64Array;
  /** Grants other than income equalisation and regulating item, SEK in the prices of the year. */
  readonly otherGrants: Float64Array;
  /** What the state pays in general grants to all places together, SEK. */
  readonly appropriation: number;
}

/** What a country's law gives each place in a year, SEK. */
export interface LawAnswer {
  readonly incomeEqualisation: Float64Array;
  /** What closes the sum of all grants to the appropriation. */
  readonly regulatingItem: Float64Array;
}

/** A country's grants for one year as a function of all its places. */
export type EconomyLaw = (question: LawQuestion) => LawAnswer;

/** An income equalisation with a guarantee: the numbers. Rates are shares and one per place. */
export interface GuaranteeRules {
  /** Share of the mean tax capacity that is guaranteed, 1.15 for example. */
  readonly guaranteeLevel: number;
  /** Rate at which what is missing to the guarantee is made up. */
  readonly grantRate: Float64Array;
  /** Rate at which what exceeds the guarantee is paid in. */
  readonly feeRate: Float64Array;
}
