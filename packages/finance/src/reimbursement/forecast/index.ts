export { forecastPot, type PotForecast, type PotMonth, type PotQuestion, type AmountRange } from "./forecast.ts";
export { dayAfter, monthAfter } from "./months.ts";
