import {
  type EconomyAssumptions,
  type EconomyDrivers,
  type EconomyLaw,
  type EconomyOpening,
  type GuaranteeRules,
  guaranteeLaw,
  type SimulationQuestion,
} from "../../src/index.ts";

const of = (...values: number[]) => Float64Array.of(...values);

/** A poor and a rich place, small enough to reckon by hand. Amounts in SEK. */
export const opening: EconomyOpening = {
  year: 2020,
  places: ["poor", "rich"],
  ages: ["young", "working", "old"],
  services: ["school", "care", "other"],
  population: [of(200, 400), of(500, 1200), of(300, 400)],
  taxBase: of(180_000_000, 600_000_000),
  taxBaseYearBefore: of(176_000_000, 585_000_000),
  taxRate: of(0.22, 0.18),
  grants: of(21_000_000, -9_000_000),
  serviceCost: [of(20_000_000, 40_000_000), of(24_000_000, 32_000_000), of(13_000_000, 22_000_000)],
  depreciation: of(2_000_000, 4_000_000),
  otherFinancialNet: of(500_000, 2_000_000),
  result: of(1_900_000, 3_000_000),
  investment: of(3_000_000, 8_000_000),
  selfFinancing: of(0.9, 0.8),
  debt: of(10_000_000, 30_000_000),
  liquidAssets: of(4_000_000, 6_000_000),
  equity: of(30_000_000, 60_000_000),
  otherLiabilities: of(15_000_000, 20_000_000),
  reserve: of(1_000_000, 0),
  deficits: [of(0, 0), of(0, 0), of(0, 0), of(0, 0)],
  effectiveInterest: 0.02,
};

export const assumptions: EconomyAssumptions = {
  need: [
    [1, 0, 0],
    [0, 0, 1],
    [1, 1, 1],
  ],
  workingAges: [1],
  grantsFollowNeed: true,
  renewedDebt: 0.25,
  retiredDepreciation: 1 / 33,
  lifetime: 33,
  leastInvestment: 0,
  balance: {
    recoveryYears: 3,
    reserveThreshold: of(0.01, 0.01),
    reserveCap: 0.05,
    setsAside: true,
    usesReserve: true,
  },
};

/** Nobody moves, nothing changes but what a test sets. */
export function still(years: number): EconomyDrivers {
  const rate = (value: number) => new Float64Array(years).fill(value);
  const column = (values: Float64Array) =>
    Float64Array.from({ length: years * 2 }, (_, at) => values[at % 2]!);
  const none = () => new Float64Array(years * 2);
  return {
    years,
    national: {
      taxBaseGrowth: rate(0.03),
      unitCostGrowth: rate(0.03),
      efficiency: rate(0),
      interest: rate(0.02),
      grantGrowth: rate(0.03),
      addedGrants: rate(0),
    },
    local: {
      population: opening.population.map(column),
      taxRate: column(opening.taxRate),
      localTaxBaseGrowth: none(),
      localCostGrowth: none(),
      plannedInvestment: none().fill(Number.NaN),
      addedGrants: none(),
    },
  };
}

export const rulesOf = (): GuaranteeRules => ({
  guaranteeLevel: 1.15,
  grantRate: of(0.2, 0.2),
  feeRate: of(0.18, 0.18),
});

export const law: EconomyLaw = guaranteeLaw(rulesOf);

const calm = { persistence: 0, deviation: 0 };
const calmPlaces = { persistence: 0, deviation: of(0, 0) };

/** The years ahead of both places without chance. */
export const calmQuestion = (
  years: number,
  quantities: SimulationQuestion["quantities"],
): SimulationQuestion => ({
  opening,
  drivers: still(years),
  assumptions,
  rulesOf,
  shocks: {
    national: { tax_base: calm, price: calm, interest: calm },
    local: { local_tax_base: calmPlaces, local_cost: calmPlaces, local_population: calmPlaces },
    steering: 0,
    nationalCorrelations: {},
    localCorrelations: {},
  },
  limits: { debt: 1, equity: 0 },
  quantities,
  numbers: Int32Array.of(7, 9),
});
