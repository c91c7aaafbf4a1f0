import { supportAssumptions } from "@barkraft/sweden";
import { ownChoice, ownNumber } from "../../link/own.ts";
import { ownAssumptions } from "../assumptions/own-assumptions.ts";

/** Names and bounds; the values that follow from figures are not needed to read a link. */
const known = supportAssumptions({
  growthFirstYear: 0,
  growthSecondYear: 0,
  usualGrowth: 0,
  appropriationRise: 0,
  regionShare: 0,
});

/** What the link of the page says; percent and percentage points. */
export const supportParameters = {
  asked: ownChoice("2021", ["2020", "2021", "2022"]),
  share: ownNumber(90, 0, 100),
  points: ownNumber(1, -20, 20),
  lasting: ownNumber(2, 1, 4),
  uninsured: ownNumber(33.3, 0, 100),
  assume: ownAssumptions(known),
};
