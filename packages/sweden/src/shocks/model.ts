import { exactSum, InputError, nearestNames } from "@barkraft/core";
import {
  type EconomyOpening,
  type NationalShock,
  nationalShocks,
  type PlaceShockName,
  placeShocks,
  type ShockModel,
} from "@barkraft/finance";
import type { CorrelationEstimate, ShockEstimates } from "./estimate.ts";
import { deviationAt } from "./size.ts";

/**
 * Numbers that stand instead of estimates, by name: `price.deviation`, `local_cost.persistence`, or a pair such as
 * `tax_base,price`. A local deviation is that of a municipality of typical size; the others follow in proportion.
 */
export type ShockOverrides = Readonly<Record<string, number>>;

/** Names that an override may have. */
export const shockParameterNames: readonly string[] = [
  "steering",
  ...[...nationalShocks, ...placeShocks].flatMap((name) => [`${name}.persistence`, `${name}.deviation`]),
  "tax_base,price",
  "tax_base,interest",
  "price,interest",
  "local_tax_base,local_cost",
  "local_tax_base,local_population",
  "local_cost,local_population",
];

/** The shock model of the places of an opening. Throws an `InputError` for an override that names nothing. */
export function shockModel(
  estimates: ShockEstimates,
  opening: EconomyOpening,
  overrides: ShockOverrides = {},
): ShockModel {
  checkNames(overrides);
  const inhabitants = opening.places.map((_, place) =>
    exactSum(opening.population.map((column) => column[place]!)),
  );
  const national = (name: NationalShock) => ({
    persistence: overrides[`${name}.persistence`] ?? estimates.national[name].persistence,
    deviation: overrides[`${name}.deviation`] ?? estimates.national[name].deviation,
  });
  const local = (name: PlaceShockName) => {
    const { size, persistence, deviation } = estimates.local[name];
    const scale = (overrides[`${name}.deviation`] ?? deviation) / deviation;
    return {
      persistence: overrides[`${name}.persistence`] ?? persistence,
      deviation: Float64Array.from(inhabitants, (people) => scale * deviationAt(size, people)),
    };
  };
  const correlations = (names: readonly string[], found: readonly CorrelationEstimate[]) => ({
    ...Object.fromEntries(found.map(({ pair, value }) => [pair, value])),
    ...Object.fromEntries(
      Object.entries(overrides).filter(([name]) => names.includes(name.split(",")[0]!) && name.includes(",")),
    ),
  });
  return {
    national: { tax_base: national("tax_base"), price: national("price"), interest: national("interest") },
    local: {
      local_tax_base: local("local_tax_base"),
      local_cost: local("local_cost"),
      local_population: local("local_population"),
    },
    steering: overrides.steering ?? estimates.steering.value,
    nationalCorrelations: correlations(nationalShocks, estimates.nationalCorrelations),
    localCorrelations: correlations(placeShocks, estimates.localCorrelations),
  };
}

function checkNames(overrides: ShockOverrides): void {
  const problems = Object.keys(overrides)
    .filter((name) => !shockParameterNames.includes(name))
    .map((name) => ({
      code: "unknown_shock",
      place: "shocks",
      found: `'${name.slice(0, 60)}'`,
      expected: `one of ${shockParameterNames.join("; ")}`,
      advice: `Did you mean ${nearestNames(name, shockParameterNames, 1).join("") || shockParameterNames[0]}?`,
    }));
  if (problems.length > 0) throw new InputError(problems);
}
