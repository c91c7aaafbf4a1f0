/** What moves every place alike in one projected year. Growth rates and rates are shares: 0.02 is two percent. */
export interface NationalDrivers {
  /** Growth of the national tax base, nominal. */
  readonly taxBaseGrowth: Float64Array;
  /** Growth of the cost of the same service for the same person: pay, prices and standard. */
  readonly unitCostGrowth: Float64Array;
  /** What is asked to be saved each year, as a share of net cost. */
  readonly efficiency: Float64Array;
  /** Rate at which debt is taken up or renewed in the year. */
  readonly interest: Float64Array;
  /** Growth of what the state pays in general grants to all places together. */
  readonly grantGrowth: Float64Array;
  /** What the state adds to that in one year only, SEK to all places together. */
  readonly addedGrants: Float64Array;
}

/**
 * What moves each place in each projected year. Each column has `years × places` values, year by year: the value of
 * year number `t` (0 is the first projected year) and place `i` stands at `t * places + i`.
 */
export interface PlaceDrivers {
  /** Inhabitants at the end of the year, one column per age group. */
  readonly population: readonly Float64Array[];
  readonly taxRate: Float64Array;
  /** Growth of the tax base beyond that of the nation and of the working ages. */
  readonly localTaxBaseGrowth: Float64Array;
  /** Change of net cost beyond need and price, lasting: 0.01 makes this and all later years one percent dearer. */
  readonly localCostGrowth: Float64Array;
  /** Investment that is decided, SEK; NaN lets the self-financing share set it. */
  readonly plannedInvestment: Float64Array;
  /** State money outside the general grants, SEK. */
  readonly addedGrants: Float64Array;
}

export interface EconomyDrivers {
  /** Number of projected years. */
  readonly years: number;
  readonly national: NationalDrivers;
  readonly local: PlaceDrivers;
}

/** What holds in every projected year. */
export interface EconomyAssumptions {
  /** Cost per person and year of a service: `[service][age]`; only the proportions matter. A row of noughts follows nothing but price. */
  readonly need: readonly (readonly number[])[];
  /** Index of the age groups whose number the tax base follows. */
  readonly workingAges: readonly number[];
  /** Whether grants other than income equalisation follow each place's need by age, as a cost equalisation does. */
  readonly grantsFollowNeed: boolean;
  /** Share of the debt that is renewed at the rate of the year. */
  readonly renewedDebt: number;
  /** Share of old depreciation that falls away in a year. */
  readonly retiredDepreciation: number;
  /** Years over which an investment is written off. */
  readonly lifetime: number;
  /** Least investment, as a share of depreciation. */
  readonly leastInvestment: number;
  readonly balance: BalancePolicy;
}

/** The balance requirement's numbers, and how a place uses its reserve. */
export interface BalancePolicy {
  /** Years after a deficit within which it must be restored. */
  readonly recoveryYears: number;
  /** Share of tax and grants that the result must exceed before anything may be set aside; one per place. */
  readonly reserveThreshold: Float64Array;
  /** Largest share of tax and grants that the reserve may be after setting aside. */
  readonly reserveCap: number;
  /** Whether as much as the law lets is set aside. */
  readonly setsAside: boolean;
  /** Whether the reserve covers a deficit as far as it goes. */
  readonly usesReserve: boolean;
}
