/** An investment that is decided: what a year's list adds up to stands instead of what the model would invest. */
export interface PlannedInvestment {
  readonly year: number;
  /** Million SEK in the prices of the year. */
  readonly amount: number;
  readonly name: string;
}

const entry = /^(\d{4}),(\d{1,6}(?:\.\d{1,3})?),([^;,]{0,60})$/;

/** A list as the link holds it, `2025,120,School;2027,40.5,`; undefined for what is none. */
export function readPlan(written: string): readonly PlannedInvestment[] | undefined {
  if (written === "") return [];
  const found = written.split(";").map((each) => entry.exec(each));
  if (found.length > 40 || found.includes(null)) return undefined;
  return found.map((parts) => ({
    year: Number(parts![1]),
    amount: Number(parts![2]),
    name: parts![3]!,
  }));
}

export function writePlan(plan: readonly PlannedInvestment[]): string {
  return plan
    .map(({ year, amount, name }) => `${year},${amount},${name.replaceAll(/[;,]/g, " ").slice(0, 60)}`)
    .join(";");
}

/** SEK in each projected year that has something on the list. */
export function plannedByYear(
  plan: readonly PlannedInvestment[],
  from: number,
  years: number,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { year, amount } of plan) {
    if (year > from && year <= from + years) sums[year] = (sums[year] ?? 0) + amount * 1e6;
  }
  return sums;
}
