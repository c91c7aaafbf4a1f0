export {
  type AmountRange,
  forecastPot,
  type PotForecast,
  type PotMonth,
  type PotQuestion,
} from "./forecast.ts";
export { dayAfter, monthAfter } from "./months.ts";
