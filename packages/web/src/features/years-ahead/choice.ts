import type { EconomyChoice } from "@barkraft/sweden";
import { sliders } from "./parameters.ts";
import { plannedByYear, readPlan } from "./plan.ts";
import type { Values } from "./use-draft.ts";

/** The year whose grants come late: the one that is chosen, or the nearest that is projected. */
export function delayedYear({ delayed_year: chosen, from, years }: Values): number {
  return Math.min(Math.max(chosen, from + 1), from + years);
}

/** What the link says, as a projection is asked for. */
export function choiceOf(values: Values): EconomyChoice {
  const assumptions = Object.fromEntries(
    sliders.flatMap(({ key }) =>
      values[key] !== "" && Number.isFinite(Number(values[key])) ? [[key, Number(values[key]) / 100]] : [],
    ),
  );
  const { municipality, tax_rate: taxRate, reserve } = values;
  return {
    years: values.years,
    afterProjections: values.after,
    assumptions,
    delayedGrants: values.delayed_grants === 0 ? {} : { [delayedYear(values)]: values.delayed_grants / 100 },
    places:
      municipality === ""
        ? {}
        : {
            [municipality]: {
              taxRate: taxRate / 100,
              reserve: reserve * 1e6,
              plannedInvestment: plannedByYear(readPlan(values.plan) ?? [], values.from, values.years),
            },
          },
  };
}
