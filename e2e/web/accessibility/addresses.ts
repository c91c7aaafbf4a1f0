/** Every page but the first, in the state that shows most of it, with what it is waited for. */
export const pages: readonly (readonly [address: string, shown: string])[] = [
  ["method?find=garanti", ".entry"],
  ["workshop?year=2022&guarantee=1.1&set=income_equalisation.municipal_grant_rate.18:19.5", ".place-numbers"],
  ["municipality/1860?year=2022&guarantee=1.1", "#inhabitant table"],
  ["municipality/9999?year=2022", ".state"],
  ["compare?year=2020&beside=two-billion-grant~one-rate&guarantee=1.1&by=size", "#municipalities tbody"],
  ["grant?year=2020", "#all tbody"],
  ["support-needed?lang=en", "#all tbody"],
  ["targeted-grants?basket=maximum-fee,sick-leave-process-regions&review=maximum-fee", "#fold-chart svg"],
  ["state-frame?interest=primary&fan=third", "#debt-chart svg"],
  ["accuracy", "#deviations li"],
  ["keys?fast=20", "#rise-chart svg"],
  ["reimbursement", "#forecast-chart svg"],
  ["stress?simulated=1860", "#fan svg"],
  ["years-ahead?municipality=1860", "#similar-chart svg"],
  ["investment", "#debt-figure svg"],
  ["nowhere", ".state"],
];
