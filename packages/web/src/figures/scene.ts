import {
  compileReform,
  Evaluation,
  type Labels,
  type PlaceList,
  type Reform,
  type Status,
} from "@barkraft/core";
import { regulatingItemChange, sweden, type TransportedYear, unpackYear } from "@barkraft/sweden";
import type { ReformSearch } from "../link/reform-search.ts";
import type { ShownLevel } from "../link/search.ts";
import { closedReform, printedChange } from "../reform/closing.ts";
import { isReform, reformOf } from "../reform/settings.ts";
import type { Frame } from "../worker/live-reform.ts";
import type { Measure } from "./measures.ts";

/** Which side of a reform a figure is from. */
export type Side = "law" | "reform" | "change";

/** One year under the law as it is: computed once, shared by every reform. */
export class Ground {
  readonly packed: TransportedYear;
  readonly baseline: Evaluation;
  readonly #columns = new Map<string, Float64Array>();

  constructor(packed: TransportedYear) {
    const { places, inputs } = unpackYear(packed);
    this.packed = packed;
    this.baseline = Evaluation.of(sweden, packed.year, places, inputs);
  }

  column(id: string): Float64Array {
    const known = this.#columns.get(id);
    if (known) return known;
    const column = this.baseline.column(id);
    this.#columns.set(id, column);
    return column;
  }

  places(level: string): PlaceList {
    return this.baseline.places.levels[level]!;
  }

  get inhabitants(): Float64Array {
    return this.column("population_1_november");
  }
}

/** What the page shows: the year, the reform that stands in the link, and how its cost is read. */
export class Scene {
  readonly ground: Ground;
  readonly reform: ReformSearch;
  readonly isReform: boolean;
  readonly closesToAppropriation: boolean;
  /** The baseline itself where there is no reform. */
  readonly settled: Evaluation;
  readonly settledRegulatingItemChange: number | null;
  /** The same with the regulating item changed, where the appropriation stays as it is. */
  readonly shown: Evaluation;

  constructor(ground: Ground, reform: ReformSearch, closesToAppropriation: boolean) {
    const { baseline } = ground;
    this.ground = ground;
    this.reform = reform;
    this.closesToAppropriation = closesToAppropriation;
    this.isReform = isReform(reform, baseline.year);
    const under = (changed: Reform) =>
      baseline.under(compileReform(sweden, baseline.year, baseline.places, changed));
    const rules = reformOf(reform, baseline.year);
    this.settled = this.isReform ? under(rules) : baseline;
    this.settledRegulatingItemChange = this.isReform ? regulatingItemChange(baseline, this.settled) : 0;
    const closed =
      this.isReform && closesToAppropriation
        ? closedReform(rules, baseline, this.settledRegulatingItemChange)
        : null;
    this.shown = closed ? under(closed) : this.settled;
  }

  get year(): number {
    return this.ground.baseline.year;
  }

  /** The calendar year that a quantity describes: the population of 1 November is of the year before. */
  yearOf(id: string): number {
    return this.ground.baseline.yearOf(sweden.nodes[sweden.slotOf.get(id)!]!);
  }

  /** A quantity after the reform, or after the one in the making. */
  after(id: string, frame: Frame | null): Float64Array {
    if (frame) return frame.columns[id] ?? this.ground.column(id);
    return this.isReform ? this.settled.column(id) : this.ground.column(id);
  }

  /** A measure's figures on one side of the reform, by row of its level. */
  values(measure: Measure, side: Side, frame: Frame | null): Float64Array {
    const law = this.ground.column(measure.id);
    if (side === "law") return law;
    const after = this.after(measure.id, frame);
    const shift = this.shift(measure, frame);
    const inhabitants = this.ground.inhabitants;
    const out = new Float64Array(law.length);
    for (let row = 0; row < out.length; row++) {
      const moved = measure.regulated === "amount" ? shift * inhabitants[row]! : shift;
      out[row] = side === "change" ? after[row]! - law[row]! + moved : after[row]! + moved;
    }
    return out;
  }

  /** What an unchanged appropriation adds to a measure, SEK per inhabitant. */
  shift(measure: Measure, frame: Frame | null): number {
    if (!this.closesToAppropriation || !measure.regulated) return 0;
    const change = frame ? frame.regulatingItemChange : this.settledRegulatingItemChange;
    if (change === null) return Number.NaN;
    // The item is printed in whole kronor, and measures that hold it hold it as printed.
    return measure.regulated === "printed" ? printedChange(this.ground.baseline, change) : change;
  }

  /** Whether figures after the reform are read with the regulating item's change. */
  isClosed(measure: Measure, side: Side, isReform = this.isReform): boolean {
    return this.closesToAppropriation && isReform && side !== "law" && measure.regulated !== undefined;
  }

  /** An unchanged appropriation is asked for, but some payment is missing in what it would be worked out from. */
  get closingIsUnknown(): boolean {
    return this.closesToAppropriation && this.isReform && this.settledRegulatingItemChange === null;
  }

  /** The side of a measure that the map and the chart show. */
  shownSide(measure: Measure): Side {
    return measure.change ? "change" : "reform";
  }

  status(measure: Measure, side: Side, row: number): Status {
    const { slot } = nodeOf(measure.id);
    if (side === "law" || !this.isReform) return this.ground.baseline.statusAt(slot, row);
    return this.settled.statusAt(slot, row);
  }
}

/** The declared quantity behind an id. */
export function nodeOf(id: string): {
  slot: number;
  unit: string;
  level: string;
  label: Labels;
  description: Labels;
} {
  const node = sweden.nodes[sweden.slotOf.get(id)!]!;
  const { label, description } =
    node.kind === "sum" || node.kind === "mean" ? node.ofDeclaration : node.declaration;
  return { slot: node.slot, unit: node.unit, level: node.level, label, description };
}

/** The row of a place at a level, or -1. */
export function rowOf(ground: Ground, level: ShownLevel, code: string | undefined): number {
  return code === undefined ? -1 : ground.places(level).codes.indexOf(code);
}
