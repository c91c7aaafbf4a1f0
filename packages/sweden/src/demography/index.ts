export {
  type AgeGroup,
  ageGroups,
  demographyColumns,
  personsByCode,
  personsTogether,
  projectionBaseYears,
} from "./ages.ts";
export { needGrowth } from "./growth.ts";
export { serviceLabels } from "./labels.ts";
export { costYears, type DemographicNeed, demographicNeed } from "./need.ts";
export { type ProjectionError, projectionErrors } from "./projection-check.ts";
export { otherServices, serviceCostColumns, serviceCosts, services } from "./service-costs.ts";
export { healthCareWeights, serviceWeights, shareOf90AmongThe80 } from "./weights.ts";
