export { countedInhabitants, packagePlaces } from "./places.ts";
export { monthlyUnemployment } from "./unemployment.ts";
