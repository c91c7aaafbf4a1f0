import type { Reference } from "@barkraft/core";

/** Lag (2004:773) om kommunalekonomisk utjämning. */
export const equalisationAct = (section: string): Reference => ({ act: "SFS 2004:773", section });

/** Förordning (2004:881) om kommunalekonomisk utjämning. */
export const equalisationRegulation = (section: string): Reference => ({ act: "SFS 2004:881", section });

/** Lag (2008:342) om utjämning av kostnader för stöd och service till vissa funktionshindrade. */
export const disabilityEqualisationAct = (section: string): Reference => ({ act: "SFS 2008:342", section });

/** Förordning (2008:776) om utjämning av kostnader för stöd och service till vissa funktionshindrade. */
export const disabilityEqualisationRegulation = (section: string): Reference => ({
  act: "SFS 2008:776",
  section,
});

/** Lag (1965:269) med särskilda bestämmelser om kommuns och annan menighets utdebitering av skatt. */
export const taxCollectionAct = (section: string): Reference => ({ act: "SFS 1965:269", section });

/** Statistics Sweden's yearly table of equalisation outcomes. */
export const outcomeStatistics = (section: string): Reference => ({
  act: "SCB OE0115 KomEkUtj",
  section,
});

/** Kommunallag (2017:725). */
export const localGovernmentAct = (section: string): Reference => ({ act: "SFS 2017:725", section });

/** Lag (2018:597) om kommunal bokföring och redovisning. */
export const accountingAct = (section: string): Reference => ({ act: "SFS 2018:597", section });

/** Expenditure area 25 of the state budget, general grants to local government. */
export const budgetOfArea25 = (section: string): Reference => ({
  act: "Statsbudgeten, utgiftsområde 25",
  section,
});
