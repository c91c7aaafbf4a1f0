import { leastDeficit } from "../../equations/index.ts";
import type { FlatEconomy } from "../flat-economy.ts";
import { inputAt, placeAt, stateAt } from "./layout.ts";
import type { Nation } from "./nation.ts";

/** The accounts of every place: result, reserve, balance requirement, investment, debt and equity. */
export function closeAccounts(
  flat: FlatEconomy,
  state: Float64Array,
  year: number,
  nation: Nation,
  regulating: number,
): void {
  const { count, stateSize, inputs, perPlace, assumptions } = flat;
  const { costLevel, effectiveInterest } = nation;
  const { lifetime, leastInvestment } = assumptions;
  const keptDepreciation = 1 - assumptions.retiredDepreciation;
  const { setsAside, usesReserve, reserveCap } = assumptions.balance;
  const lastDeficit = stateAt.deficits + flat.recoveryYears;
  for (let place = 0; place < count; place++) {
    const s = place * stateSize;
    const i = (year * count + place) * inputAt.size;
    const p = place * placeAt.size;
    const income =
      state[s + stateAt.taxBase]! * inputs[i + inputAt.taxRate]! +
      state[s + stateAt.item]! +
      state[s + stateAt.otherGrants]! +
      regulating * inputs[i + inputAt.inhabitants]! * state[s + stateAt.peopleBefore]! +
      inputs[i + inputAt.addedGrants]!;
    const cost =
      inputs[i + inputAt.netCost]! * costLevel * state[s + stateAt.localCost]! * state[s + stateAt.people]!;
    const depreciation =
      state[s + stateAt.depreciation]! * keptDepreciation + state[s + stateAt.investment]! / lifetime;
    const debtBefore = state[s + stateAt.debt]!;
    const financial = perPlace[p + placeAt.otherFinancialNet]! - debtBefore * effectiveInterest;
    const result = income - cost - depreciation + financial;

    const reserve = state[s + stateAt.reserve]!;
    const claimed = state[s + stateAt.claimed]!;
    let balanced = result;
    if (result < 0) {
      if (usesReserve) {
        const used = reserve < -result ? reserve : -result;
        state[s + stateAt.reserve] = reserve - used;
        balanced = result + used;
      }
    } else if (setsAside) {
      const above = result - perPlace[p + placeAt.reserveThreshold]! * income;
      const room = reserveCap * income - reserve;
      const free = result - claimed;
      const least = above < room ? (above < free ? above : free) : room < free ? room : free;
      if (least > 0) {
        state[s + stateAt.reserve] = reserve + least;
        balanced = result - least;
      }
    }
    if (claimed > 0 || balanced < 0) {
      state[s + stateAt.claimed] = ageDeficits(state, s + stateAt.deficits, s + lastDeficit, balanced);
      if (state[s + lastDeficit]! > leastDeficit) state[s + stateAt.everOverdue] = 1;
    }

    const planned = inputs[i + inputAt.plannedInvestment]!;
    let investment = planned;
    if (Number.isNaN(planned)) {
      const affordable = (depreciation + result) / perPlace[p + placeAt.selfFinancing]!;
      const least = leastInvestment * depreciation;
      investment = affordable > least ? affordable : least;
    }
    const debt = debtBefore + (investment - depreciation - result);
    state[s + stateAt.depreciation] = depreciation;
    state[s + stateAt.investment] = investment;
    state[s + stateAt.debt] = debt > 0 ? debt : 0;
    state[s + stateAt.equity] = state[s + stateAt.equity]! + result;
    state[s + stateAt.result] = result;
    state[s + stateAt.income] = income;
    state[s + stateAt.cost] = cost;
  }
}

/** Restores deficits out of a surplus, the oldest first, and lets the rest grow a year older. Gives what is left in all. */
function ageDeficits(state: Float64Array, first: number, last: number, balanced: number): number {
  let surplus = balanced > 0 ? balanced : 0;
  for (let age = last; age >= first; age--) {
    const owed = state[age]!;
    const left = owed > surplus ? owed - surplus : 0;
    surplus -= owed - left;
    state[age] = left;
  }
  state[last] = state[last]! + state[last - 1]!;
  for (let age = last - 1; age > first; age--) state[age] = state[age - 1]!;
  state[first] = balanced < 0 ? -balanced : 0;
  let claimed = 0;
  for (let age = first; age <= last; age++) claimed += state[age]!;
  return claimed;
}
