export { type CostByAge, costByAge, type NeedYear, needOf, needOver, type ServiceCost } from "./need.ts";
export { type AgePath, type DatedPersons, inhabitantsOf, pathThrough } from "./persons.ts";
