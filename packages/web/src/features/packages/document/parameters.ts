import { ownChoice, ownText } from "../../../link/own.ts";

/** What the map can show: this package, the one beside it, or how much more this one gives. */
export const mapFigures = ["own", "beside", "difference"] as const;

/** What the places can be put in the order of. */
const placeOrders = ["name", "amount", "perInhabitant", "other", "difference"] as const;

/** What the link says for this page. */
export const parameters = {
  a: ownText(9000),
  b: ownText(9000),
  show: ownChoice("municipality", ["municipality", "region"]),
  need: ownChoice("unemployment", ["unemployment", "assistance"]),
  map: ownChoice("own", mapFigures),
  order: ownChoice("perInhabitant", placeOrders),
};
