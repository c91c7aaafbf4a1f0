import { InputError, type Problem, roundedToSum } from "@barkraft/core";

/** What a planning basis for general grants is reckoned from. Growth is a share: 0.025 is 2.5 percent a year. */
export interface BasisAssumptions {
  /** The last year whose grant is decided, and that grant in whole kronor. */
  readonly lastYear: number;
  readonly grant: number;
  /** One value for each year ahead. */
  readonly priceAndWages: readonly number[];
  readonly need: readonly number[];
  /** What is asked of efficiency each year. */
  readonly efficiency: readonly number[];
  /** For one year alone, SEK by year; they do not raise the level of the years after. */
  readonly oneOffs?: Readonly<Record<number, number>>;
  /** The most that the level may grow in a year; none unless said. */
  readonly ceiling?: number | undefined;
}

/** One year of the basis in whole kronor: before + price + need + efficiency + ceiling = level, level + one-off = total. */
export interface BasisYear {
  readonly year: number;
  readonly before: number;
  readonly price: number;
  readonly need: number;
  /** Nought or less. */
  readonly efficiency: number;
  /** What the ceiling takes away; nought or less. */
  readonly ceiling: number;
  readonly level: number;
  readonly oneOff: number;
  readonly total: number;
  /** The level in the prices of the last decided year. */
  readonly levelInFixedPrices: number;
}

const longestBasis = 25;

/**
 * General grants several years ahead: each year's level is the one before raised by price and wages, then by the need,
 * then lowered by the efficiency asked for, and no higher than the ceiling lets it grow. Every step is in whole kronor
 * and they add up exactly. Throws an `InputError` that names every assumption out of bounds.
 */
export function planningBasis(assumptions: BasisAssumptions): readonly BasisYear[] {
  requireBounds(assumptions);
  const { lastYear, grant, priceAndWages, need, efficiency, oneOffs = {}, ceiling } = assumptions;
  const years: BasisYear[] = [];
  let prices = 1;
  for (let at = 0; at < priceAndWages.length; at++) {
    const year = lastYear + at + 1;
    const before = years.at(-1)?.level ?? grant;
    const price = before * priceAndWages[at]!;
    const byNeed = (before + price) * need[at]!;
    const saved = -(before + price + byNeed) * efficiency[at]!;
    const wanted = before + price + byNeed + saved;
    const highest = ceiling === undefined ? wanted : Math.min(wanted, before * (1 + ceiling));
    const [, ...parts] = roundedToSum([before, price, byNeed, saved, highest - wanted]);
    const level = before + parts.reduce((sum, part) => sum + part, 0);
    const oneOff = Math.round(oneOffs[year] ?? 0);
    prices *= 1 + priceAndWages[at]!;
    years.push({
      year,
      before,
      price: parts[0]!,
      need: parts[1]!,
      efficiency: parts[2]!,
      ceiling: parts[3]!,
      level,
      oneOff,
      total: level + oneOff,
      levelInFixedPrices: Math.round(level / prices),
    });
  }
  return years;
}

function requireBounds(assumptions: BasisAssumptions): void {
  const { lastYear, grant, priceAndWages, need, efficiency, oneOffs = {}, ceiling } = assumptions;
  const problems: Problem[] = [];
  const years = priceAndWages.length;
  if (!(years >= 1 && years <= longestBasis && need.length === years && efficiency.length === years)) {
    problems.push({
      code: "basis_years",
      place: "years",
      found: `${years} years`,
      expected: `from 1 to ${longestBasis} years, and growth for each of them`,
      advice: "Ask for fewer years.",
    });
  }
  if (!(grant >= 0 && Number.isSafeInteger(grant))) {
    problems.push({
      code: "basis_grant",
      place: "grant",
      found: `'${grant}'`,
      expected: "an amount in whole kronor",
      advice: "Write 150 billion kronor as 150e9.",
    });
  }
  const shares = { price: priceAndWages, need, efficiency, ceiling: ceiling === undefined ? [] : [ceiling] };
  for (const [place, values] of Object.entries(shares)) {
    const wrong = values.find((value) => !(value >= -0.5 && value <= 0.5));
    if (wrong !== undefined) problems.push(outOfBounds(place, wrong));
  }
  for (const [year, amount] of Object.entries(oneOffs)) {
    const isPlanned = Number(year) > lastYear && Number(year) <= lastYear + years;
    if (isPlanned && Math.abs(amount) <= 1e13) continue;
    problems.push({
      code: "basis_one_off",
      place: `one-off ${year}`,
      found: `'${amount}'`,
      expected: `an amount in kronor in a year from ${lastYear + 1} to ${lastYear + years}`,
      advice: "Give one-off amounts for the planned years only.",
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function outOfBounds(place: string, value: number): Problem {
  return {
    code: "basis_growth",
    place,
    found: `${Number((value * 100).toPrecision(6))} percent a year`,
    expected: "growth from −50 to 50 percent a year",
    advice: "Write 2.5 percent a year as 2.5.",
  };
}
