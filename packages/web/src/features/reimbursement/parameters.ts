import { ownChoice, ownNumber, ownText } from "../../link/own.ts";

export const largestMillions = 1_000_000;

/** What the link of the page says. Money is in millions of kronor. */
export const parameters = {
  round: ownText(60),
  pot: ownNumber(10_000, 0, largestMillions),
  set_aside: ownNumber(3000, 0, largestMillions),
  per_month: ownNumber(1000, 0, largestMillions),
  range: ownNumber(20, 0, 100),
  growth: ownNumber(0, -100, 100),
  from: ownText(7),
  horizon: ownNumber(12, 1, 60),
  common: ownNumber(50, 0, 100),
  arrivals: ownText(400),
  officers: ownNumber(12, 0, 100_000),
  minutes: ownNumber(600, 1, 100_000),
  claim_amount: ownNumber(36, 0, largestMillions),
  queue_from: ownText(7),
  waiting: ownNumber(0, 0, 1_000_000),
  hours: ownNumber(120, 1, 250),
  spread: ownNumber(25, 0, 90),
  encoding: ownChoice("auto", ["auto", "utf-8", "windows-1252"]),
} as const;
