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
  arrivals: ownText(400),
  officers: ownNumber(12, 0, 100_000),
  minutes: ownNumber(600, 1, 100_000),
  claim_amount: ownNumber(36, 0, largestMillions),
  encoding: ownChoice("auto", ["auto", "utf-8", "windows-1252"]),
} as const;
