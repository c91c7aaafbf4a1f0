import { choiceOf } from "./choice.ts";
import type { Values } from "./use-draft.ts";

/** What the page shows, as `/v1/years-ahead` is asked for it. */
export function outlookRequest(values: Values) {
  const { years, afterProjections, assumptions, delayedGrants = {}, places } = choiceOf(values);
  const own = places?.[values.municipality];
  const invested = Object.entries(own?.plannedInvestment ?? {}).map(([year, amount]) => [
    `planned_investment.${year}`,
    amount,
  ]);
  return {
    from: values.from,
    years,
    after_projections: afterProjections,
    ...(values.municipality === "" ? {} : { municipality: values.municipality }),
    set: {
      ...assumptions,
      ...Object.fromEntries(
        Object.entries(delayedGrants).map(([year, share]) => [`delayed_grants.${year}`, share]),
      ),
      ...(values.tax_rate === 0 || !own ? {} : { tax_rate: values.tax_rate / 100 }),
      ...(values.reserve === 0 || !own ? {} : { reserve: values.reserve * 1e6 }),
      ...Object.fromEntries(invested),
    },
  };
}
