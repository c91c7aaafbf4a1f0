export { type BacktestSpan, backtestFrom, backtestTo, backtestYears } from "./backtest-years.ts";
export { type SwedishReceivers, type SwedishReceiversOptions, swedishReceivers } from "./receivers.ts";
export { type RegisteredYears, registeredYears } from "./registered-years.ts";
export { type RegistrationPeriod, registrationColumns } from "./registration-columns.ts";
export { joinRegistrations, type Registration, readRegistrations } from "./registrations.ts";
export { type KeyFigures, packKeyFigures, unpackKeyFigures } from "./transport.ts";
