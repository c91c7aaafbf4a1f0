import type { FlatEconomy } from "../flat-economy.ts";
import { inputAt, nationAt, stateAt } from "./layout.ts";
import type { Nation } from "./nation.ts";
import type { Sums } from "./tax-bases.ts";

/** Income equalisation and other grants of every place, and the regulating item that closes to the appropriation. */
export function shareGrants(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  nation: Nation,
  sums: Sums,
): void {
  const { count, stateSize, inputs } = flat;
  const { priceLevel } = nation;
  const given = year * nationAt.size;
  const broughtForward = sums.taxBases / sums.taxBasesBefore;
  const guaranteed = (flat.nation[given + nationAt.guaranteeLevel]! * sums.taxBases) / sums.inhabitants;
  let paid = 0;
  for (let place = 0; place < count; place++) {
    const s = place * stateSize;
    const i = (year * count + place) * inputAt.size;
    const peopleBefore = state[s + stateAt.peopleBefore]!;
    const now = state[s + stateAt.item]!;
    const difference =
      guaranteed * inputs[i + inputAt.inhabitants]! * peopleBefore -
      state[s + stateAt.taxBaseBefore]! * broughtForward;
    const item =
      difference * (difference > 0 ? inputs[i + inputAt.grantRate]! : inputs[i + inputAt.feeRate]!);
    const other = inputs[i + inputAt.otherGrants]! * priceLevel * peopleBefore;
    state[s + stateAt.taxBaseBefore] = state[s + stateAt.taxBase]!;
    state[s + stateAt.taxBase] = now;
    state[s + stateAt.item] = item;
    state[s + stateAt.otherGrants] = other;
    paid += item + other;
  }
  if (flat.isNationHeld) {
    paid =
      flat.nation[given + nationAt.items]! * nation.level +
      flat.nation[given + nationAt.otherGrants]! * priceLevel;
  }
  sums.regulating = (flat.nation[given + nationAt.appropriation]! - paid) / sums.inhabitants;
}
