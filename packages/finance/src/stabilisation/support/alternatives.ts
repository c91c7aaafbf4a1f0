import type { SectorYear } from "./sector.ts";

/** What one place can do itself about a lack, each by itself. NaN where unknown, nought where nothing is lacking. */
export interface Alternatives {
  /** Rise of the tax rate, share of taxed income; 0.001 is ten öre per hundred kronor. */
  readonly taxRise: Float64Array;
  /** Share of the lack that its own reserve covers, at most one. */
  readonly reserveShare: Float64Array;
  /**
   * The part of the lack that makes the result negative: the balance requirement lets it be booked, but it must be
   * restored, SEK.
   */
  readonly deficit: Float64Array;
  /** What restoring takes from each of the years in which it must be done, SEK a year. */
  readonly restored: Float64Array;
  /** Employees whose work would cease if all of it is cut, at the cost of an employee with everything included. */
  readonly jobs: Float64Array;
}

/** What the alternatives are counted with, one value per place. */
export interface AlternativeGround {
  /** Reserves that may be used, SEK; NaN where unknown. */
  readonly reserve: Float64Array;
  /** Cost of the services divided by employees, SEK of the year. */
  readonly costPerEmployee: Float64Array;
  /** Years in which a deficit must be restored. */
  readonly yearsToRestore: number;
}

/** What each place would have to do without support in a year. */
export function alternativesTo(
  { shortfall, result, taxBase }: SectorYear,
  { reserve, costPerEmployee, yearsToRestore }: AlternativeGround,
): Alternatives {
  const lack = shortfall.map((each) => Math.max(0, each));
  const deficit = result.map((each) => Math.max(0, -each));
  return {
    taxRise: lack.map((each, place) => each / taxBase[place]!),
    reserveShare: lack.map((each, place) => (each === 0 ? 0 : Math.min(1, reserve[place]! / each))),
    deficit,
    restored: deficit.map((each) => each / yearsToRestore),
    jobs: lack.map((each, place) => each / costPerEmployee[place]!),
  };
}
