export type { AssumptionValues, NamedAssumption } from "./assumption.ts";
export { type AssumptionChanges, assumptionEnds, assumptionValues } from "./values.ts";
