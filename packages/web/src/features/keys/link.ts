import { ownChoice, ownNumber, ownText } from "../../link/own.ts";
import type { useOwnLink } from "../site/use-own-link.ts";

/**
 * What the link of the page says: the span of the test, the mix in percent, the pot in million kronor and
 * what it is shared by, and the weeks of newly registered. */
export const parameters = {
  later: ownChoice("1", ["1", "2"]),
  since: ownChoice("before", ["year", "before"]),
  equalised: ownNumber(0, 0, 100),
  fast: ownNumber(20, 0, 100),
  last: ownNumber(0, 0, 100),
  rise: ownNumber(2020, 2011, 2022),
  pot: ownNumber(2000, 1, 1_000_000),
  of: ownNumber(2020, 2011, 2022),
  share_by: ownText(80),
  week_from: ownNumber(10, 1, 53),
  week_to: ownNumber(32, 1, 53),
};

export type KeysLink = ReturnType<typeof useOwnLink<typeof parameters>>["values"];
export type ChangeKeys = ReturnType<typeof useOwnLink<typeof parameters>>["change"];
