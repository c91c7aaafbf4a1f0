export {
  type CountyRate,
  countyTiming,
  municipalTiming,
  type NeedYears,
  needColumns,
  needYears,
  type PlaceNeed,
  placeNeeds,
} from "./place-need.ts";
export { countedInhabitants, packagePlaces } from "./places.ts";
export { countyUnemployment, monthlyUnemployment } from "./unemployment.ts";
export { sameMoneyWords, usualJobs, usualMunicipalShare } from "./usual.ts";
