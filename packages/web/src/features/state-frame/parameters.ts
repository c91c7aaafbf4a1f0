import { deficitReadings } from "@barkraft/finance";
import { stateAssumptions } from "@barkraft/sweden";
import { ownChoice, ownNumber } from "../../link/own.ts";
import { ownAssumptions } from "../assumptions/own-assumptions.ts";

/** Names and bounds; the values that follow from figures are not needed to read a link. */
const known = stateAssumptions({ usualGrowth: 0, costPerEmployee: 0 });

/** What the link of the page says. Deficits in percent of GDP, the grant in billion SEK. */
export const frameParameters = {
  opening: ownChoice("2009", ["2009", "2019"]),
  debt: ownNumber(-1, -1, 300),
  first: ownNumber(3, -50, 50),
  second: ownNumber(5, -50, 50),
  third: ownNumber(6, -50, 50),
  years: ownNumber(15, 1, 30),
  deficit_years: ownNumber(30, 0, 30),
  afterwards: ownNumber(0, -50, 50),
  interest: ownChoice("total", deficitReadings),
  fan: ownChoice("second", ["first", "second", "third"]),
  support: ownNumber(10, 0, 1000),
  support_years: ownNumber(1, 1, 30),
  assume: ownAssumptions(known),
};
