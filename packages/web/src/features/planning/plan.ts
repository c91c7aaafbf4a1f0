import { type BasisYear, planningBasis } from "@barkraft/finance";
import { needGrowth } from "@barkraft/sweden";
import { type OwnValues, ownChoice, ownNumber } from "../../link/own.ts";
import type { NeedAnswer } from "./answer.ts";

/** Above this the ceiling is none. */
export const noCeiling = 10;

export const parameters = {
  ahead: ownNumber(4, 1, 7),
  price: ownNumber(2.5, -2, 8),
  efficiency: ownNumber(0.5, -1, 3),
  ceiling: ownNumber(noCeiling, 0, noCeiling),
  once: ownNumber(0, -20, 40),
  part: ownNumber(70, 50, 90),
  rule: ownChoice("same_amount", ["same_amount", "with_growth", "trend"] as const),
  loss: ownNumber(20, 0, 100),
};

export type PlanValues = OwnValues<typeof parameters>;

export interface Plan {
  readonly lastYear: number;
  readonly grant: number;
  readonly years: readonly BasisYear[];
  /** Mean growth of the need, a share. */
  readonly need: number;
}

/** The basis that the sliders stand on, computed where they are. */
export function planOf(answer: NeedAnswer, values: PlanValues): Plan {
  const { year: lastYear, amount_sek: grant } = answer.appropriations.at(-1)!;
  const planned = Array.from({ length: values.ahead }, (_, at) => lastYear + at + 1);
  const indices = {
    municipal: answer.years,
    regional: answer.years.map(({ year, regional_index: index }) => ({ year, index })),
  };
  const need = needGrowth(indices, values.part / 100, planned);
  const years = planningBasis({
    lastYear,
    grant,
    priceAndWages: planned.map(() => values.price / 100),
    need,
    efficiency: planned.map(() => values.efficiency / 100),
    oneOffs: values.once === 0 ? {} : { [lastYear + 1]: Math.round(values.once * 1e9) },
    ceiling: values.ceiling >= noCeiling ? undefined : values.ceiling / 100,
  });
  return { lastYear, grant, years, need: need.reduce((sum, each) => sum + each, 0) / need.length };
}

/** The same assumptions as the API wants them. */
export function requestOf({ lastYear }: Plan, values: PlanValues) {
  return {
    years: values.ahead,
    price_pct: values.price,
    efficiency_pct: values.efficiency,
    municipal_share_pct: values.part,
    ...(values.ceiling >= noCeiling ? {} : { ceiling_pct: values.ceiling }),
    ...(values.once === 0 ? {} : { one_offs_sek: { [lastYear + 1]: Math.round(values.once * 1e9) } }),
  };
}
