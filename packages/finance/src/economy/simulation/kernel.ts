import { type Chunk, normalDeviate, partsOfBin, philox, placeWord } from "@barkraft/core";
import type { FlatEconomy } from "./flat-economy.ts";
import { inputAt, nationAt, placeAt, stateAt } from "./layout.ts";
import { binsOf, simulatedEvents, simulatedQuantities } from "./quantities.ts";
import type { SimulationTallies } from "./tallies.ts";
import { stopAtTaxBase, stopAtUnknown } from "./unknown.ts";

/** Which random numbers a run draws: the same seed and scenario give the same bytes, however the paths are cut. */
export interface Draw {
  readonly seed: number;
  readonly scenario: number;
}

const nationalStream = 0;
const placeStream = 1;

/**
 * Simulates a run of paths and adds them to the tallies: the equations of `equations/`, written out on flat arrays, with
 * the national mean tax capacity and the regulating item of every path and year. Without shocks each path is the
 * projection. Throws an `InputError` with the place and year where a number stops being one.
 */
export function simulatePaths(flat: FlatEconomy, draw: Draw, chunk: Chunk, into: SimulationTallies): void {
  const { years, count, numbers, isNationHeld, stateSize, recoveryYears } = flat;
  const { inputs, perPlace, nation, low, width, assumptions } = flat;
  const { balance } = assumptions;
  const { setsAside, usesReserve, reserveThreshold, reserveCap } = balance;
  const keptDepreciation = 1 - assumptions.retiredDepreciation;
  const { lifetime, leastInvestment, renewedDebt } = assumptions;
  const lastDeficit = stateAt.deficits + recoveryYears;

  const cells = years * count;
  const { counts, positions, events, everOverdue } = into;
  const kept = Int32Array.from(flat.quantities, (quantity) => simulatedQuantities.indexOf(quantity));
  const bins = Int32Array.from(flat.quantities, (quantity) => binsOf[quantity]);
  const firstBin = new Int32Array(bins.length);
  for (let index = 1; index < bins.length; index++)
    firstBin[index] = firstBin[index - 1]! + bins[index - 1]! * cells;
  const values = new Float64Array(simulatedQuantities.length);
  const scale = width.map((each) => partsOfBin / each);

  const { persistence, deviation, nationalRoot: n, localRoot: l } = flat.shocks;
  const [keepTaxBase, keepPrice, keepInterest, keepLocalTaxBase, keepCost, keepPeople] =
    persistence as unknown as readonly [number, number, number, number, number, number];
  const [n00, n10, n11, n20, n21, n22] = [n[0]!, n[3]!, n[4]!, n[6]!, n[7]!, n[8]!];
  const [l00, l10, l11, l20, l21, l22] = [l[0]!, l[3]!, l[4]!, l[6]!, l[7]!, l[8]!];
  const [taxBaseDeviation, priceDeviation, interestDeviation] = [deviation[0]!, deviation[1]!, deviation[2]!];
  const key = [draw.seed >>> 0, Math.floor(draw.seed / 2 ** 32) >>> 0] as const;

  const state = new Float64Array(flat.opening.length);
  for (let path = chunk.from; path < chunk.to; path++) {
    state.set(flat.opening);
    let taxBaseShock = 0;
    let priceShock = 0;
    let interestShock = 0;
    let costLevel = 1;
    let priceLevel = 1;
    let effectiveInterest = flat.effectiveInterest;
    // How far the nation's tax base is from its projection, this year and two years before.
    let nationalLevel = 1;
    let levelYearBefore = 1;
    let levelTwoYearsBefore = 1;

    for (let year = 0; year < years; year++) {
      const given = year * nationAt.size;
      const drawn = philox([path, year, draw.scenario, nationalStream], key);
      const first = normalDeviate(drawn[0] | 0);
      const second = normalDeviate(drawn[1] | 0);
      const third = normalDeviate(drawn[2] | 0);
      taxBaseShock = keepTaxBase * taxBaseShock + taxBaseDeviation * n00 * first;
      priceShock = keepPrice * priceShock + priceDeviation * (n10 * first + n11 * second);
      interestShock =
        keepInterest * interestShock + interestDeviation * (n20 * first + n21 * second + n22 * third);
      const growth = 1 + nation[given + nationAt.taxBaseGrowth]! + taxBaseShock;
      const unitCostGrowth = nation[given + nationAt.unitCostGrowth]! + priceShock;
      costLevel *= (1 + unitCostGrowth) * (1 - nation[given + nationAt.efficiency]!);
      priceLevel *= 1 + unitCostGrowth;
      effectiveInterest +=
        renewedDebt * (nation[given + nationAt.interest]! + interestShock - effectiveInterest);
      levelTwoYearsBefore = levelYearBefore;
      levelYearBefore = nationalLevel;
      nationalLevel *= growth / (1 + nation[given + nationAt.taxBaseGrowth]!);

      const words = philox([path, year, draw.scenario, placeStream], key);
      const keyA = words[0] | 0;
      const keyB = words[1] | 0;
      let taxBases = 0;
      let taxBasesBefore = 0;
      let inhabitants = 0;
      for (let place = 0; place < count; place++) {
        const s = place * stateSize;
        const i = (year * count + place) * inputAt.size;
        const p = place * placeAt.size;
        const number = numbers[place]! * 4;
        const a = normalDeviate(placeWord(keyA, keyB, number));
        const b = normalDeviate(placeWord(keyA, keyB, number + 1));
        const c = normalDeviate(placeWord(keyA, keyB, number + 2));
        const local =
          keepLocalTaxBase * state[s + stateAt.taxBaseShock]! +
          perPlace[p + placeAt.taxBaseDeviation]! * l00 * a;
        const cost =
          keepCost * state[s + stateAt.costShock]! +
          perPlace[p + placeAt.costDeviation]! * (l10 * a + l11 * b);
        const people =
          keepPeople * state[s + stateAt.peopleShock]! +
          perPlace[p + placeAt.peopleDeviation]! * (l20 * a + l21 * b + l22 * c);
        state[s + stateAt.taxBaseShock] = local;
        state[s + stateAt.costShock] = cost;
        state[s + stateAt.peopleShock] = people;
        const peopleBefore = state[s + stateAt.people]!;
        state[s + stateAt.peopleBefore] = peopleBefore;
        state[s + stateAt.people] = peopleBefore * (1 + people);
        state[s + stateAt.localCost]! *= 1 + inputs[i + inputAt.costGrowth]! + cost;
        const before = state[s + stateAt.taxBase]!;
        const now =
          before *
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
      if (isNationHeld) {
        taxBases = nation[given + nationAt.taxBase]! * nationalLevel;
        taxBasesBefore = nation[given + nationAt.taxBaseBefore]! * levelTwoYearsBefore;
        inhabitants = nation[given + nationAt.inhabitants]!;
      }

      const broughtForward = taxBases / taxBasesBefore;
      const guaranteed = (nation[given + nationAt.guaranteeLevel]! * taxBases) / inhabitants;
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
      if (isNationHeld) {
        paid =
          nation[given + nationAt.items]! * nationalLevel +
          nation[given + nationAt.otherGrants]! * priceLevel;
      }

      const regulating = (nation[given + nationAt.appropriation]! - paid) / inhabitants;
      for (let place = 0; place < count; place++) {
        const s = place * stateSize;
        const cell = year * count + place;
        const i = cell * inputAt.size;
        const p = place * placeAt.size;
        const peopleBefore = state[s + stateAt.peopleBefore]!;
        const income =
          state[s + stateAt.taxBase]! * inputs[i + inputAt.taxRate]! +
          state[s + stateAt.item]! +
          state[s + stateAt.otherGrants]! +
          regulating * inputs[i + inputAt.inhabitants]! * peopleBefore +
          inputs[i + inputAt.addedGrants]!;
        const cost =
          inputs[i + inputAt.netCost]! *
          costLevel *
          state[s + stateAt.localCost]! *
          state[s + stateAt.people]!;
        const depreciation =
          state[s + stateAt.depreciation]! * keptDepreciation + state[s + stateAt.investment]! / lifetime;
        const debtBefore = state[s + stateAt.debt]!;
        const financial = perPlace[p + placeAt.otherFinancialNet]! - debtBefore * effectiveInterest;
        const result = income - cost - depreciation + financial;

        const reserve = state[s + stateAt.reserve]!;
        let claimed = 0;
        for (let age = stateAt.deficits; age <= lastDeficit; age++) claimed += state[s + age]!;
        let balanced = result;
        if (result < 0) {
          if (usesReserve) {
            const used = reserve < -result ? reserve : -result;
            state[s + stateAt.reserve] = reserve - used;
            balanced = result + used;
          }
        } else if (setsAside) {
          const above = result - reserveThreshold * income;
          const room = reserveCap * income - reserve;
          const free = result - claimed;
          let setAside = above < room ? above : room;
          if (free < setAside) setAside = free;
          if (setAside > 0) {
            state[s + stateAt.reserve] = reserve + setAside;
            balanced = result - setAside;
          }
        }
        if (claimed > 0 || balanced < 0) {
          let surplus = balanced > 0 ? balanced : 0;
          for (let age = lastDeficit; age >= stateAt.deficits; age--) {
            const owed = state[s + age]!;
            const left = owed > surplus ? owed - surplus : 0;
            surplus -= owed - left;
            state[s + age] = left;
          }
          state[s + lastDeficit]! += state[s + lastDeficit - 1]!;
          for (let age = lastDeficit - 1; age > stateAt.deficits; age--) state[s + age] = state[s + age - 1]!;
          state[s + stateAt.deficits] = balanced < 0 ? -balanced : 0;
        }

        const planned = inputs[i + inputAt.plannedInvestment]!;
        let investment = planned;
        if (Number.isNaN(planned)) {
          const affordable = (depreciation + result) / perPlace[p + placeAt.selfFinancing]!;
          const least = leastInvestment * depreciation;
          investment = affordable > least ? affordable : least;
        }
        const borrowed = debtBefore + investment - depreciation - result;
        const debt = borrowed > 0 ? borrowed : 0;
        const equity = state[s + stateAt.equity]! + result;
        state[s + stateAt.depreciation] = depreciation;
        state[s + stateAt.investment] = investment;
        state[s + stateAt.debt] = debt;
        state[s + stateAt.equity] = equity;

        const e = cell * simulatedEvents.length;
        if (result < 0) events[e]! += 1;
        if (state[s + lastDeficit]! > 0) {
          events[e + 1]! += 1;
          state[s + stateAt.everOverdue] = 1;
        }
        if (debt > perPlace[p + placeAt.debtLimit]! * income) events[e + 2]! += 1;
        if (equity < perPlace[p + placeAt.equityLimit]! * income) events[e + 3]! += 1;
        values[0] = result;
        values[1] = debt;
        values[2] = equity;
        values[3] = income;
        values[4] = cost;
        const positionsInKrona = scale[cell]!;
        for (let index = 0; index < kept.length; index++) {
          const at = index * cells + cell;
          const position = Math.floor((values[kept[index]!]! - low[at]!) * positionsInKrona);
          positions[at]! += position;
          const most = bins[index]! - 1;
          const bin = position > 0 ? (position < most * partsOfBin ? (position / partsOfBin) | 0 : most) : 0;
          counts[firstBin[index]! + cell * bins[index]! + bin]! += 1;
        }
      }
    }
    for (let place = 0; place < count; place++) {
      everOverdue[place]! += state[place * stateSize + stateAt.everOverdue]!;
    }
  }
  into.paths += chunk.to - chunk.from;
  stopAtUnknown(flat, into);
}
