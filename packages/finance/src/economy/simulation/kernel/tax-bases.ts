import { filledDeviate, placeWord } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import { inputAt, nationAt, placeAt, stateAt } from "./layout.ts";
import type { Nation } from "./nation.ts";
import { stopAtTaxBase } from "./unknown.ts";

/** Words set aside for each place's shocks of a year. */
const wordsOfPlace = 4;

/** What the law reads of all places together. */
export interface Sums {
  taxBases: number;
  taxBasesBefore: number;
  inhabitants: number;
  /** Regulating item per inhabitant. */
  regulating: number;
}

/** Draws the local shocks of a year and moves tax bases, inhabitants and local cost levels; sums what the law reads. */
export function moveTaxBases(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  nation: Nation,
  sums: Sums,
): void {
  const { count, numbers, stateSize, inputs, perPlace } = flat;
  const { growth, keyA, keyB } = nation;
  const { persistence, steering, localRoot: root } = flat.shocks;
  const keepTaxBase = persistence[3]!;
  const keepCost = persistence[4]!;
  const keepPeople = persistence[5]!;
  const [l00, l10, l11] = [root[0]!, root[3]!, root[4]!];
  const [l20, l21, l22] = [root[6]!, root[7]!, root[8]!];
  let taxBases = 0;
  let taxBasesBefore = 0;
  let inhabitants = 0;
  for (let place = 0; place < count; place++) {
    const s = place * stateSize;
    const i = (year * count + place) * inputAt.size;
    const p = place * placeAt.size;
    const word = numbers[place]! * wordsOfPlace;
    const a = filledDeviate(placeWord(keyA, keyB, word));
    const b = filledDeviate(placeWord(keyA, keyB, word + 1));
    const c = filledDeviate(placeWord(keyA, keyB, word + 2));
    const local =
      keepTaxBase * state[s + stateAt.taxBaseShock]! + perPlace[p + placeAt.taxBaseDeviation]! * (l00 * a);
    const cost =
      keepCost * state[s + stateAt.costShock]! + perPlace[p + placeAt.costDeviation]! * (l10 * a + l11 * b);
    const people =
      keepPeople * state[s + stateAt.peopleShock]! +
      perPlace[p + placeAt.peopleDeviation]! * (l20 * a + l21 * b + l22 * c);
    state[s + stateAt.taxBaseShock] = local;
    state[s + stateAt.costShock] = cost;
    state[s + stateAt.peopleShock] = people;
    const peopleBefore = state[s + stateAt.people]!;
    state[s + stateAt.peopleBefore] = peopleBefore;
    state[s + stateAt.people] = peopleBefore * (1 + people);
    // In the first year nothing has departed from the projection yet.
    const departure =
      year === 0
        ? 0
        : state[s + stateAt.result]! / state[s + stateAt.income]! - inputs[i + inputAt.projectedShareBefore]!;
    state[s + stateAt.localCost] =
      state[s + stateAt.localCost]! * (1 + inputs[i + inputAt.costGrowth]! + cost + steering * departure);
    const now =
      state[s + stateAt.taxBase]! *
      growth *
      inputs[i + inputAt.relativeTaxBase]! *
      (1 + inputs[i + inputAt.taxBaseGrowth]! + local) *
      (1 + people);
    taxBasesBefore += state[s + stateAt.taxBaseBefore]!;
    taxBases += now;
    inhabitants += inputs[i + inputAt.inhabitants]! * peopleBefore;
    state[s + stateAt.item] = now;
  }
  if (!Number.isFinite(taxBases)) stopAtTaxBase(flat, state, year);
  if (flat.isNationHeld) {
    const given = year * nationAt.size;
    taxBases = flat.nation[given + nationAt.taxBase]! * nation.level;
    taxBasesBefore = flat.nation[given + nationAt.taxBaseBefore]! * nation.levelTwoYearsBefore;
    inhabitants = flat.nation[given + nationAt.inhabitants]!;
  }
  sums.taxBases = taxBases;
  sums.taxBasesBefore = taxBasesBefore;
  sums.inhabitants = inhabitants;
}
