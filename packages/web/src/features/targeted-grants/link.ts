import { grantDecisions, grantReceivers } from "@barkraft/finance";
import { ownChoice, ownNumber, ownText } from "../../link/own.ts";

export const registerPath = "/v1/targeted-grants";

export const foldKeys = [
  "per_inhabitant",
  "children_1_5",
  "children_1_15",
  "children_6_15",
  "children_6_19",
  "adults_20_64",
  "aged_65_plus",
  "aged_80_plus",
  "foreign_born",
] as const;

/** The grants of elderly care and school that the request of March 2020 was about, as far as the register tells. */
export const marchRequest = [
  "elderly-care-municipalities",
  "maximum-fee",
  "school-development-municipalities",
  "teachers-wages-municipalities",
  "teacher-training-municipalities",
  "certain-schools-municipalities",
] as const;

/** What the link says for this page. */
export const parameters = {
  words: ownText(200),
  receiver: ownChoice("all", ["all", ...grantReceivers]),
  sector: ownText(40),
  decision: ownChoice("all", ["all", ...grantDecisions]),
  order: ownChoice("register", ["register", "amount", "name"]),
  outcome: ownNumber(2024, 1997, 2100),
  basket: ownText(8000),
  fold_year: ownNumber(2020, 1997, 2100),
  into: ownChoice("per_inhabitant", foldKeys),
  steps: ownNumber(4, 1, 20),
  loss: ownNumber(100, 0, 100_000),
  review: ownText(200),
  answers: ownText(6000),
  ended: ownNumber(2022, 1990, 2100),
};

/** Ids that are written with commas between. */
export function listOf(written: string): string[] {
  return written.split(",").filter((id) => id !== "");
}
