import type { EconomyChoice } from "@barkraft/sweden";
import { sliders } from "./parameters.ts";
import { plannedByYear, readPlan } from "./plan.ts";
import type { Values } from "./use-draft.ts";

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
