import { InputError, type Problem, roundedToSum } from "@barkraft/core";

/** Money that is stepped up and then down again. */
export interface Hump {
  /** All years together, whole kronor. */
  readonly total: number;
  readonly years: number;
  /** The year of the most money, counted from 1. */
  readonly peak: number;
}

/** Who pays, and what share in the first and in the last year; in between the share moves in a straight line. */
export interface Payer {
  readonly payer: string;
  readonly firstShare: number;
  readonly lastShare: number;
}

/** One year of the hump, whole kronor. */
export interface HumpYear {
  readonly year: number;
  readonly amount: number;
  readonly parts: readonly { readonly payer: string; readonly amount: number }[];
}

/**
 * Divides the total over the years: year t weighs t / peak until the peak and then as much less every year, so the money
 * rises and falls in straight lines. Every year is divided among the payers. Years add up to the total and payers to
 * each year, to the krona. Throws an `InputError` that names everything out of bounds.
 */
export function humpFinancing(hump: Hump, payers: readonly Payer[]): readonly HumpYear[] {
  requireHump(hump, payers);
  const { total, years, peak } = hump;
  const weights = Array.from({ length: years }, (_, at) =>
    at < peak ? (at + 1) / peak : (years - at) / (years + 1 - peak),
  );
  const weighed = weights.reduce((sum, weight) => sum + weight, 0);
  const amounts = roundedToSum(weights.map((weight) => (total * weight) / weighed));
  return amounts.map((amount, at) => {
    const along = years === 1 ? 0 : at / (years - 1);
    const shares = payers.map(({ firstShare, lastShare }) => firstShare + (lastShare - firstShare) * along);
    const parts = roundedToSum(shares.map((share) => amount * share));
    return {
      year: at + 1,
      amount,
      parts: payers.map(({ payer }, each) => ({ payer, amount: parts[each]! })),
    };
  });
}

const longestHump = 40;

function requireHump({ total, years, peak }: Hump, payers: readonly Payer[]): void {
  const problems: Problem[] = [];
  const check = (holds: boolean, place: string, found: string, expected: string, advice: string) => {
    if (!holds) problems.push({ code: "hump", place, found, expected, advice });
  };
  check(
    Number.isSafeInteger(total) && total > 0,
    "financing total",
    `'${total}'`,
    "an amount in whole kronor above nought",
    "Write 20 billion kronor as 20e9.",
  );
  check(
    Number.isInteger(years) && years >= 2 && years <= longestHump,
    "financing years",
    `'${years}'`,
    `a whole number from 2 to ${longestHump}`,
    "Ten years is usual.",
  );
  check(
    Number.isInteger(peak) && peak >= 1 && peak <= years,
    "financing peak year",
    `'${peak}'`,
    `a whole number from 1 to ${years}`,
    "Choose one of the years of the programme.",
  );
  for (const side of ["firstShare", "lastShare"] as const) {
    const sum = payers.reduce((all, each) => all + each[side], 0);
    const isDivided = Math.abs(sum - 1) < 1e-9 && payers.every((each) => each[side] >= 0);
    check(
      isDivided,
      `financing ${side === "firstShare" ? "first" : "last"} shares`,
      `shares that add up to ${Number((sum * 100).toPrecision(8))} percent`,
      "shares of nought or more that add up to 100 percent",
      "Change a payer's share so that all of them pay the whole.",
    );
  }
  if (problems.length > 0) throw new InputError(problems);
}
