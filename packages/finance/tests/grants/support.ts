import type { GrantAmount, TargetedGrant } from "../../src/index.ts";

/** A grant of a made-up register; the amounts are exact unless bounds are given. */
export function madeGrant(
  id: string,
  amounts: Readonly<Record<number, number | readonly [low: number, amount: number, high: number]>>,
  rest: Partial<TargetedGrant> = {},
): TargetedGrant {
  return {
    id,
    name: { sv: id, en: id },
    decision: "kept",
    note: { sv: "", da: "", en: "" },
    receiver: "municipalities",
    sector: "school",
    nature: null,
    authority: null,
    act: null,
    purpose: null,
    conditions: null,
    applicants: null,
    way: null,
    key: "per_inhabitant",
    hours: { application: 10, report: 20, state: 5, receivers: 4 },
    firstYear: null,
    lastYear: null,
    decidedEnd: null,
    appropriation: null,
    share: { percent: 100, low: 100, high: 100, status: "published" },
    source: "made up",
    amounts: Object.entries(amounts).map(([year, given]): GrantAmount => {
      const [low, amount, high] = typeof given === "number" ? [given, given, given] : given;
      return { year: Number(year), low, amount, high, status: "assumed" };
    }),
    ...rest,
  };
}
