import { filledDeviate, philoxInPlace } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import { nationAt } from "./layout.ts";

/** Which random numbers a run draws: the same seed and scenario give the same bytes, however the paths are cut. */
export interface Draw {
  readonly seed: number;
  readonly scenario: number;
}

const nationalStream = 0;
const placeStream = 1;

/** The nation on one path: what happens to every place alike, and the key of the year's local shocks. */
export class Nation {
  /** Growth factor of the national tax base in the year. */
  growth = 1;
  costLevel = 1;
  priceLevel = 1;
  effectiveInterest = 0;
  /** How far the national tax base is from its projection: this year and two years before. */
  level = 1;
  levelTwoYearsBefore = 1;
  /** Key of the year's local shocks. */
  keyA = 0;
  keyB = 0;
  private levelYearBefore = 1;
  private taxBaseShock = 0;
  private priceShock = 0;
  private interestShock = 0;
  private readonly flat: FlatEconomy;
  private readonly scenario: number;
  private readonly key: readonly [number, number];
  private readonly words = new Int32Array(4);

  constructor(flat: FlatEconomy, { seed, scenario }: Draw) {
    this.flat = flat;
    this.scenario = scenario;
    this.key = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
  }

  /** Before the first year of a path. */
  restart(): void {
    this.costLevel = 1;
    this.priceLevel = 1;
    this.effectiveInterest = this.flat.effectiveInterest;
    this.level = 1;
    this.levelYearBefore = 1;
    this.levelTwoYearsBefore = 1;
    this.taxBaseShock = 0;
    this.priceShock = 0;
    this.interestShock = 0;
  }

  /** Draws the nation's shocks of a path and year and moves its levels. */
  advance(path: number, year: number): void {
    const { nation, assumptions, shocks } = this.flat;
    const { persistence, deviation, nationalRoot: root } = shocks;
    const drawn = this.draw(path, year, nationalStream);
    const a = filledDeviate(drawn[0]!);
    const b = filledDeviate(drawn[1]!);
    const c = filledDeviate(drawn[2]!);
    this.taxBaseShock = persistence[0]! * this.taxBaseShock + deviation[0]! * root[0]! * a;
    this.priceShock = persistence[1]! * this.priceShock + deviation[1]! * (root[3]! * a + root[4]! * b);
    this.interestShock =
      persistence[2]! * this.interestShock + deviation[2]! * (root[6]! * a + root[7]! * b + root[8]! * c);

    const given = year * nationAt.size;
    const projected = 1 + nation[given + nationAt.taxBaseGrowth]!;
    const unitCost = 1 + nation[given + nationAt.unitCostGrowth]! + this.priceShock;
    this.growth = projected + this.taxBaseShock;
    this.costLevel *= unitCost * (1 - nation[given + nationAt.efficiency]!);
    this.priceLevel *= unitCost;
    const rate = nation[given + nationAt.interest]! + this.interestShock;
    this.effectiveInterest += assumptions.renewedDebt * (rate - this.effectiveInterest);
    this.levelTwoYearsBefore = this.levelYearBefore;
    this.levelYearBefore = this.level;
    this.level *= this.growth / projected;

    const words = this.draw(path, year, placeStream);
    this.keyA = words[0]!;
    this.keyB = words[1]!;
  }

  private draw(path: number, year: number, stream: number): Int32Array {
    const { words, key } = this;
    words[0] = path;
    words[1] = year;
    words[2] = this.scenario;
    words[3] = stream;
    philoxInPlace(words, key[0], key[1]);
    return words;
  }
}
