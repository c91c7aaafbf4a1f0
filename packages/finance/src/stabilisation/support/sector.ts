/** Local governments of one kind as their accounts leave them, one value per place. SEK of the opening year. */
export interface SectorOpening {
  readonly year: number;
  readonly codes: readonly string[];
  readonly population: Float64Array;
  readonly taxRevenue: Float64Array;
  /** General grants and equalisation, net. */
  readonly grants: Float64Array;
  /** Cost of the services less their own revenue, depreciation included; a cost is positive. */
  readonly netCost: Float64Array;
  /** Financial net of a usual year. */
  readonly financialNet: Float64Array;
  /** What the income equalisation gives (+) or takes (−), before the state closes the sum. */
  readonly incomeEqualisation: Float64Array;
  /** Taxed income of the year, that a tax rate is applied to. */
  readonly taxBase: Float64Array;
  /** Growth of need by age and number of people, share of the opening year's net cost, for each year of the path. */
  readonly need: readonly Float64Array[];
}

/** What moves the sector in each year of the path; shares, not percent, and SEK. */
export interface SectorPath {
  /** Growth of the tax base of the whole country. */
  readonly taxBaseGrowth: readonly number[];
  /** Growth of wages and prices that the services meet. */
  readonly priceGrowth: number;
  /** What the same services are expected to cost less each year. */
  readonly efficiency: number;
  /** General grants above those of the opening year, SEK of the year, already promised. */
  readonly promised: readonly number[];
  /** Result that is wanted, share of taxes and grants. */
  readonly wantedResult: number;
}

/** One year of the sector, one value per place. SEK of the year. */
export interface SectorYear {
  readonly year: number;
  readonly taxRevenue: Float64Array;
  readonly grants: Float64Array;
  /** What the services of the opening year cost, for the people there now. */
  readonly netCost: Float64Array;
  readonly financialNet: Float64Array;
  /** What is left if nothing is cut. */
  readonly result: Float64Array;
  readonly wanted: Float64Array;
  /** Wanted less what is left; negative where there is room. */
  readonly shortfall: Float64Array;
  readonly taxBase: Float64Array;
}

/**
 * The sector year by year if it cuts nothing. Taxes grow with the tax base; so do grants and fees of the income
 * equalisation, and because the state's appropriation does not, everyone gives up the difference as the same amount
 * per inhabitant, as the regulating item does. Other grants stand in kronor. Costs grow with prices and need and
 * shrink by the efficiency requirement.
 */
export function sectorYears(opening: SectorOpening, path: SectorPath): SectorYear[] {
  const inhabitants = sum(opening.population);
  const equalised = sum(opening.incomeEqualisation);
  let base = 1;
  let cost = 1;
  return path.taxBaseGrowth.map((growth, index) => {
    base *= 1 + growth;
    cost *= (1 + path.priceGrowth) * (1 - path.efficiency);
    const promised = path.promised[index] ?? 0;
    const perInhabitant = (promised - (base - 1) * equalised) / inhabitants;
    const taxRevenue = opening.taxRevenue.map((revenue) => revenue * base);
    const grants = opening.grants.map(
      (grant, place) =>
        grant + (base - 1) * opening.incomeEqualisation[place]! + perInhabitant * opening.population[place]!,
    );
    const need = opening.need[index]!;
    const netCost = opening.netCost.map((spent, place) => spent * cost * (1 + need[place]!));
    const result = taxRevenue.map(
      (revenue, place) => revenue + grants[place]! - netCost[place]! + opening.financialNet[place]!,
    );
    const wanted = taxRevenue.map((revenue, place) => (revenue + grants[place]!) * path.wantedResult);
    return {
      year: opening.year + index + 1,
      taxRevenue,
      grants,
      netCost,
      financialNet: opening.financialNet,
      result,
      wanted,
      shortfall: wanted.map((aim, place) => aim - result[place]!),
      taxBase: opening.taxBase.map((value) => value * base),
    };
  });
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
