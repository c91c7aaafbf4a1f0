export {
  type AmountRange,
  forecastPot,
  type PotForecast,
  type PotMonth,
  type PotQuestion,
} from "./forecast.ts";
export { dayInMonths, monthAfter } from "./months.ts";
