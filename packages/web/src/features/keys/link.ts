import { ownChoice, ownNumber } from "../../link/own.ts";
import type { useOwnLink } from "../site/use-own-link.ts";

/** What the link of the page says: the span of the test, the mix in percent, and the pot in million kronor. */
export const parameters = {
  later: ownChoice("1", ["1", "2"]),
  since: ownChoice("before", ["year", "before"]),
  equalised: ownNumber(0, 0, 100),
  fast: ownNumber(20, 0, 100),
  last: ownNumber(0, 0, 100),
  rise: ownNumber(2020, 2011, 2022),
  pot: ownNumber(2000, 1, 1_000_000),
  of: ownNumber(2020, 2011, 2022),
};

export type KeysLink = ReturnType<typeof useOwnLink<typeof parameters>>["values"];
export type ChangeKeys = ReturnType<typeof useOwnLink<typeof parameters>>["change"];
