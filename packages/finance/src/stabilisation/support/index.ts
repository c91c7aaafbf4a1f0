export { type AlternativeGround, type Alternatives, alternativesTo } from "./alternatives.ts";
export { type SupportNeeded, supportNeeded } from "./needed.ts";
export { type SectorOpening, type SectorPath, type SectorYear, sectorYears } from "./sector.ts";
export { type AssumptionWeight, assumptionWeights } from "./weights.ts";
