export { countedInhabitants, packagePlaces } from "./places.ts";
export { monthlyUnemployment } from "./unemployment.ts";
export { sameMoneyWords, usualJobs, usualMunicipalShare } from "./usual.ts";
