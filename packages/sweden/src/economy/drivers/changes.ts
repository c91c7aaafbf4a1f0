import { nearestNames, type Problem } from "@barkraft/core";
import { type EconomyAssumptionId, economyAssumptionIds, type StatedAssumption } from "./defaults.ts";

/** What is chosen differently from the figures, by everyone or for one place. Shares and SEK. */
export interface EconomyChanges {
  /** By assumption, or by assumption and year as `tax_base_growth.2024`. */
  readonly assumptions?: Readonly<Record<string, number>> | undefined;
  /** Share of a projected year's general grants that is decided, booked and paid only in the year after. By year. */
  readonly delayedGrants?: Readonly<Record<string, number>> | undefined;
  /** By code. */
  readonly places?: Readonly<Record<string, PlaceChanges>> | undefined;
}

/** What one place does or meets. Lists by calendar year. */
export interface PlaceChanges {
  /** Change of the tax rate from the first projected year on, or from each named year on: 0.005 is 50 öre. */
  readonly taxRate?: number | Readonly<Record<string, number>> | undefined;
  /** Investment that is decided, SEK. */
  readonly plannedInvestment?: Readonly<Record<string, number>> | undefined;
  /** Lasting change of net cost, a share. */
  readonly costGrowth?: Readonly<Record<string, number>> | undefined;
  /** Lasting change of the tax base, a share. */
  readonly taxBaseGrowth?: Readonly<Record<string, number>> | undefined;
  /** State money outside the general grants, SEK. */
  readonly addedGrants?: Readonly<Record<string, number>> | undefined;
  /** Reserve at the opening, SEK. */
  readonly reserve?: number | undefined;
}

/** Assumptions that hold for all years and cannot be given year by year. */
const withoutYears: ReadonlySet<EconomyAssumptionId> = new Set([
  "renewed_debt",
  "lifetime",
  "retired_depreciation",
  "least_investment",
]);

/** The stated assumptions with what is chosen instead, and each as a value of a projected year. */
export interface ChosenAssumptions {
  readonly stated: readonly StatedAssumption[];
  readonly at: (id: EconomyAssumptionId, year: number) => number;
  readonly problems: readonly Problem[];
}

/** Puts what is chosen over what is stated, and finds everything that cannot be chosen. */
export function chosenAssumptions(
  stated: readonly StatedAssumption[],
  given: Readonly<Record<string, number>>,
  years: { readonly first: number; readonly last: number },
): ChosenAssumptions {
  const problems: Problem[] = [];
  const whole = new Map<string, number>();
  const single = new Map<string, number>();
  for (const [key, value] of Object.entries(given)) {
    const [id = "", year] = key.split(".");
    const found = economyAssumptionIds.find((each) => each === id);
    const assumption = stated.find((each) => each.id === id);
    if (!found || !assumption) {
      const near = nearestNames(id.slice(0, 100), economyAssumptionIds);
      problems.push({
        code: "unknown_assumption",
        place: "assumptions",
        found: `'${key.slice(0, 100)}'`,
        expected: `one of ${economyAssumptionIds.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
      });
    } else if (year !== undefined && !(isWithin(year, years) && !withoutYears.has(found))) {
      problems.push({
        code: "assumption_year",
        place: key.slice(0, 100),
        found: `'${year.slice(0, 20)}'`,
        expected: withoutYears.has(found)
          ? "no year: it holds in all years"
          : `a year from ${years.first} to ${years.last}`,
        advice: "Write the name alone, or the name, a point and a projected year.",
      });
    } else {
      problems.push(...rangeProblems({ ...assumption, value }, key));
      (year === undefined ? whole : single).set(key, value);
    }
  }
  return {
    stated: stated.map((each) => {
      const value = whole.get(each.id);
      return value === undefined ? each : { ...each, value, status: "assumed" as const };
    }),
    at: (id, year) =>
      single.get(`${id}.${year}`) ?? whole.get(id) ?? stated.find((each) => each.id === id)!.value,
    problems,
  };
}

function isWithin(year: string, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return /^\d{4}$/.test(year) && Number(year) >= first && Number(year) <= last;
}

const largestRate = 0.5;

function rangeProblems({ id, value, unit }: StatedAssumption, place: string): Problem[] {
  const isYears = unit === "years";
  const isShare = id === "least_investment" || id === "renewed_debt" || id === "retired_depreciation";
  const [low, high] = isYears ? [1, 200] : isShare ? [0, 1] : [-largestRate, largestRate];
  if (value >= low && value <= high) return [];
  const isPercent = !isYears && Math.abs(value) > largestRate && Math.abs(value) <= 100;
  return [
    {
      code: isPercent ? "rate_in_wrong_unit" : "impossible_assumption",
      place,
      found: String(value),
      expected: isYears ? `years from ${low} to ${high}` : `a share between ${low} and ${high}`,
      advice: isPercent ? "Rates are shares: 0.02 is two percent." : "Choose a value within the range.",
    },
  ];
}
