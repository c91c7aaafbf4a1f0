import { openingYears } from "@barkraft/sweden";
import { ownChoice, ownNumber, ownText } from "../../link/own.ts";

/** What the link says of this page. An empty share is the mean of the years. */
export const parameters = {
  municipality: ownText(4),
  from: ownNumber(2019, openingYears.first, openingYears.last),
  years: ownNumber(11, 1, 25),
  timing: ownChoice("next", ["next", "same"]),
  self_financing: ownText(8),
  growth: ownText(8),
  price_growth: ownNumber(2, -10, 20),
  least: ownNumber(50, 0, 200),
};
