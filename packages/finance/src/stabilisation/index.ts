export {
  type AssistanceEstimate,
  type AssistanceReading,
  assistanceReadings,
  estimateAssistance,
} from "./assistance/estimate.ts";
export { type AssistanceForecast, type AssistancePlace, forecastAssistance } from "./assistance/forecast.ts";
export { type AssistanceHeldBack, heldBackAssistance } from "./assistance/held-back.ts";
export {
  assistanceOfLostJobs,
  type LostJobsAssistance,
  type LostJobsGround,
} from "./assistance/lost-jobs.ts";
export type { AssistancePanel } from "./assistance/panel.ts";
export * from "./support/index.ts";
