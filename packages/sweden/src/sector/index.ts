export { type PlaceAccounts, sectorColumns } from "./accounts.ts";
export {
  type CollectedForecasts,
  collectedForecasts,
  type SectorStatement,
  sectorStatements,
} from "./reports.ts";
export {
  type RedCount,
  type SectorPlace,
  type SectorYear,
  sectorPlaceOverYears,
  sectorPlaces,
  sectorYears,
} from "./sector.ts";
