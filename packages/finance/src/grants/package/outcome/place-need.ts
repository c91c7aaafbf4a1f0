import { exactSum } from "@barkraft/core";
import { type Curve, type Timing, timingOf } from "../money/timing.ts";
import { yearOfMonth } from "../month.ts";
import type { MeasureOutcome } from "./measure.ts";

/** A weight for each period of each place or group, in order; NaN where it is not known. */
export interface PlaceCurves {
  /** The first period: a calendar year, or a month. */
  readonly first: number;
  readonly weights: readonly Float64Array[];
}

/** One place's money against its need. */
export interface TimedPlace {
  readonly row: number;
  /** SEK in all periods. */
  readonly money: number;
  /** The need's weights added up; NaN where one of them is not known. */
  readonly need: number;
  /** Of the money, and of the need, that all places with a known need have together. */
  readonly moneyShare: number;
  readonly needShare: number;
  /** SEK beyond what the place would get if the same money followed the need, minus where it gets less. */
  readonly beyond: number;
  /** In periods; undefined without money or without need. */
  readonly timing: Timing | undefined;
}

/** Every place's money against its need. */
export interface TimedPlaces {
  readonly places: readonly TimedPlace[];
  /** Half the sum of the differences of the shares: how much of the money goes elsewhere than the need is. */
  readonly misplaced: number;
}

/** How much a figure stands above its base, period by period; what is below the base is no need. */
export function riseOver(base: Float64Array, levels: readonly Float64Array[], first: number): PlaceCurves {
  return {
    first,
    weights: Array.from(base, (from, row) =>
      Float64Array.from(levels, (level) => Math.max(0, level[row]! - from)),
    ),
  };
}

/** Temporary grants to each place by calendar year, SEK; undefined while no year is known. */
export function moneyByYear(measures: readonly MeasureOutcome[], count: number): PlaceCurves | undefined {
  const parts = temporaryGrants(measures).flatMap(({ shared }) =>
    shared!.years.flatMap(({ year, amounts }) => (year === undefined ? [] : [{ year, amounts }])),
  );
  if (parts.length === 0) return undefined;
  const first = Math.min(...parts.map(({ year }) => year));
  const years = Math.max(...parts.map(({ year }) => year)) - first + 1;
  const weights = Array.from({ length: count }, () => new Float64Array(years));
  for (const { year, amounts } of parts) {
    for (let row = 0; row < count; row++) weights[row]![year - first]! += amounts[row]!;
  }
  return { first, weights };
}

/**
 * Temporary grants to each group of places by month, SEK: what a place gets of a year is paid in the proportions of
 * that year's months. `groupOf` is the group of each place, −1 for none. Undefined while no month is known.
 */
export function moneyByMonth(
  measures: readonly MeasureOutcome[],
  groupOf: readonly number[],
  groups: number,
): PlaceCurves | undefined {
  const dated = temporaryGrants(measures).filter(({ flows }) => flows !== undefined);
  if (dated.length === 0) return undefined;
  const first = Math.min(...dated.map(({ flows }) => flows!.first));
  const end = Math.max(...dated.map(({ flows }) => flows!.first + flows!.paid.length));
  const weights = Array.from({ length: groups }, () => new Float64Array(end - first));
  for (const { flows, shared } of dated) {
    for (const { year, amounts } of shared!.years) {
      if (year === undefined) continue;
      const byGroup = new Float64Array(groups);
      amounts.forEach((amount, row) => {
        if (groupOf[row]! >= 0) byGroup[groupOf[row]!]! += amount;
      });
      const months = [...flows!.paid.keys()].filter((at) => yearOfMonth(flows!.first + at) === year);
      const pot = exactSum(months.map((at) => flows!.paid[at]!));
      if (pot === 0) continue;
      for (const at of months) {
        const part = flows!.paid[at]! / pot;
        for (let group = 0; group < groups; group++)
          weights[group]![flows!.first - first + at]! += byGroup[group]! * part;
      }
    }
  }
  return { first, weights };
}

/** Sets every place's money against its need. Places whose need is not known are in no share. */
export function timePlaces(money: PlaceCurves, need: PlaceCurves, rows: readonly number[]): TimedPlaces {
  const curves = rows.map((row) => {
    const paid: Curve = { first: money.first, weights: money.weights[row]! };
    const needed: Curve = { first: need.first, weights: need.weights[row]! };
    return { row, paid, needed, money: exactSum([...paid.weights]), need: sumOf(needed.weights) };
  });
  const known = curves.filter((each) => !Number.isNaN(each.need));
  const [allMoney, allNeed] = [
    exactSum(known.map((each) => each.money)),
    exactSum(known.map((each) => each.need)),
  ];
  const places = curves.map(({ row, paid, needed, money: own, need: ownNeed }): TimedPlace => {
    const isKnown = !Number.isNaN(ownNeed);
    const needShare = isKnown && allNeed > 0 ? ownNeed / allNeed : Number.NaN;
    return {
      row,
      money: own,
      need: ownNeed,
      moneyShare: isKnown && allMoney > 0 ? own / allMoney : Number.NaN,
      needShare,
      beyond: own - needShare * allMoney,
      timing: isKnown ? timingOf(paid, needed) : undefined,
    };
  });
  const apart = places.flatMap(({ moneyShare, needShare }) =>
    Number.isNaN(moneyShare) || Number.isNaN(needShare) ? [] : [Math.abs(moneyShare - needShare)],
  );
  return { places, misplaced: apart.length === 0 ? Number.NaN : exactSum(apart) / 2 };
}

/** What is permanent is not meant for a need that passes; only a shared grant reaches a place. */
const temporaryGrants = (measures: readonly MeasureOutcome[]) =>
  measures.filter(
    ({ measure, shared }) => measure.kind === "grant" && !measure.permanent && shared !== undefined,
  );

const sumOf = (weights: Float64Array) => (weights.some(Number.isNaN) ? Number.NaN : exactSum([...weights]));
