import type { Places } from "../../column/places.ts";
import { type Status, worseStatus } from "../../column/status.ts";
import { figureStatusOf } from "../../parameter/parameter.ts";
import { InputError } from "../../text/input-error.ts";
import { parameterStatusAt, type ResolvedParameter } from "../declaration/parameters.ts";
import type { PlannedMean, PlannedNode, PlannedStep, PlannedSum } from "../declaration/plan.ts";
import type { Scheme } from "../declaration/scheme.ts";
import { toDeclaredValue, toFormulaValue } from "../declaration/unit.ts";
import type { CompiledReform } from "../reform/reform.ts";
import { compute, forgetInfinities, isInForce } from "./compute.ts";
import type { FigureSource, InputColumn } from "./figures.ts";
import { type Ground, groundOf, resolveAll } from "./ground.ts";

/** One year's law, computed for every place. Values are found by step and place; nothing is computed twice. */
export class Evaluation {
  readonly #ground: Ground;
  readonly #columns: Float64Array[];
  /** Of a reform: only the parameters it changes. */
  readonly #parameters: ReadonlyMap<string, ResolvedParameter>;
  readonly #replacedBy: ReadonlyMap<number, number>;
  readonly #own: (Float64Array | undefined)[];
  /** Statuses found so far, by row and slot in one number. */
  readonly #statuses = new Map<number, Status>();
  readonly baseline: Evaluation | undefined;

  private constructor(
    ground: Ground,
    columns: Float64Array[],
    parameters: ReadonlyMap<string, ResolvedParameter>,
    replacedBy: ReadonlyMap<number, number>,
    own: (Float64Array | undefined)[],
    baseline: Evaluation | undefined,
  ) {
    this.#ground = ground;
    this.#columns = columns;
    this.#parameters = parameters;
    this.#replacedBy = replacedBy;
    this.#own = own;
    this.baseline = baseline;
  }

  get scheme(): Scheme {
    return this.#ground.scheme;
  }

  /** Whether somebody's choice stands in place of the law or supplies what it lacks. */
  get isReformed(): boolean {
    if (this.baseline || this.#replacedBy.size > 0) return true;
    return [...this.#parameters.values()].some(({ dated }) => dated.status === "reform");
  }

  get year(): number {
    return this.#ground.year;
  }

  get places(): Places {
    return this.#ground.places;
  }

  /**
   * Evaluates every step for `year`. `inputs` holds one column per declared input.
   * Throws an `InputError` when an input is missing or a parameter of the year is unknown and refused.
   */
  static of(
    scheme: Scheme,
    year: number,
    places: Places,
    inputs: ReadonlyMap<string, InputColumn>,
    reform?: CompiledReform,
  ): Evaluation {
    const ground = groundOf(scheme, year, places, inputs);
    const parameters = resolveAll(scheme, year, places, reform);
    const columns: Float64Array[] = [];
    const evaluation = new Evaluation(
      ground,
      columns,
      parameters,
      reform?.replacedBy ?? new Map(),
      [],
      undefined,
    );
    for (const node of scheme.nodes) {
      if (node.kind === "parameter") columns[node.slot] = parameters.get(node.id)!.values;
      else if (node.kind === "input") {
        const { values } = inputs.get(node.id)!;
        columns[node.slot] =
          node.unit === "percent" ? values.map((value) => toFormulaValue(value, node.unit)) : values;
      } else {
        columns[node.slot] = new Float64Array(places.levels[node.level]!.codes.length).fill(Number.NaN);
        if (!isInForce(node, evaluation.#replacedBy)) continue;
        compute(node, columns, ground, evaluation.#replacedBy);
        forgetInfinities(columns[node.slot]!);
      }
    }
    return evaluation;
  }

  /**
   * The same figures under a reform: recomputes only what depends on what the reform changes and shares
   * every other column with this evaluation. With `reuse`, an earlier reform of this same evaluation is
   * overwritten instead of allocating new columns; its old values are lost.
   */
  under(reform: CompiledReform, reuse?: Evaluation): Evaluation {
    if (this.baseline) throw new Error("a reform is applied to a baseline, not to another reform");
    if (reuse && reuse.baseline !== this) throw new Error("only a reform of this baseline can be reused");
    const { scheme, places } = this.#ground;
    const own = reuse ? reuse.#own : [];
    const columns = this.#columns.slice();
    const next = new Evaluation(this.#ground, columns, reform.parameters, reform.replacedBy, own, this);
    for (const [id, resolved] of reform.parameters) columns[scheme.slotOf.get(id)!] = resolved.values;
    for (const slot of reform.affected) {
      const node = scheme.nodes[slot]!;
      if (!isInForce(node, next.#replacedBy)) continue;
      own[slot] ??= new Float64Array(places.levels[node.level]!.codes.length);
      columns[slot] = own[slot];
      compute(node, columns, next.#ground, next.#replacedBy);
    }
    return next;
  }

  /**
   * The same law with other input columns, in their declared units: a baseline of its own, which recomputes only
   * what depends on them. Where only values are given, years, statuses and sources stay those of the old columns.
   */
  withInputs(changed: ReadonlyMap<string, Float64Array | InputColumn>): Evaluation {
    if (this.baseline) throw new Error("inputs are changed in a baseline, not in a reform");
    const { scheme, places, inputs } = this.#ground;
    const columns = this.#columns.slice();
    const affected = new Set<number>();
    const given = new Map(inputs);
    for (const [id, column] of changed) {
      const node = this.#node(id);
      const replaced = column instanceof Float64Array ? { ...inputs.get(id)!, values: column } : column;
      const { values } = replaced;
      given.set(id, replaced);
      columns[node.slot] = values.map((value) => toFormulaValue(value, node.unit));
      for (const slot of scheme.dependants[node.slot]!) affected.add(slot);
    }
    const ground = { ...this.#ground, inputs: given };
    const next = new Evaluation(ground, columns, this.#parameters, this.#replacedBy, [], undefined);
    for (const slot of [...affected].sort((a, b) => a - b)) {
      const node = scheme.nodes[slot]!;
      if (!isInForce(node, next.#replacedBy)) continue;
      columns[slot] = new Float64Array(places.levels[node.level]!.codes.length);
      compute(node, columns, next.#ground, next.#replacedBy);
      forgetInfinities(columns[slot]!);
    }
    return next;
  }

  /** Values of a quantity for all places of its level, in its declared unit. */
  column(id: string): Float64Array {
    const node = this.#node(id);
    const column = this.#columns[node.slot]!;
    return node.unit === "percent" ? column.map((value) => toDeclaredValue(value, node.unit)) : column;
  }

  /** One value in its declared unit, or null where it is unknown. */
  value(id: string, code: string): number | null {
    const node = this.#node(id);
    return this.valueAt(node.slot, this.row(node.level, code));
  }

  /** How certain one value is. */
  status(id: string, code: string): Status {
    const node = this.#node(id);
    return this.statusAt(node.slot, this.row(node.level, code));
  }

  /** The row of a place at a level. Throws an `InputError` for a code that is not there. */
  row(level: string, code: string): number {
    const row = this.#ground.rows[level]?.get(code);
    if (row === undefined) {
      throw new InputError([
        {
          code: "unknown_place",
          place: level,
          found: `'${code}'`,
          expected: `the code of a ${level}`,
          advice: `Use one of the codes of the ${level} level.`,
        },
      ]);
    }
    return row;
  }

  /** One value by slot and row, in its declared unit, or null where it is unknown. */
  valueAt(slot: number, row: number): number | null {
    const value = this.#columns[slot]![row]!;
    return !Number.isFinite(value) ? null : toDeclaredValue(value, this.#ground.scheme.nodes[slot]!.unit);
  }

  /** The node that stands at `slot` under this evaluation's reform. */
  nodeAt(slot: number): PlannedNode {
    return this.#ground.scheme.nodes[this.#replacedBy.get(slot) ?? slot]!;
  }

  /** A parameter as this evaluation uses it. */
  parameter(id: string): ResolvedParameter | undefined {
    return this.#parameters.get(id) ?? this.baseline?.parameter(id);
  }

  source(id: string, row: number): FigureSource | undefined {
    return this.#ground.inputs.get(id)?.sourceAt(row);
  }

  /** The calendar year that the figures of a node describe. */
  yearOf(node: PlannedNode): number {
    if (node.kind === "input") return this.#ground.inputs.get(node.id)?.year ?? this.year;
    const declaration = node.kind === "sum" || node.kind === "mean" ? node.ofDeclaration : node.declaration;
    if (declaration.kind === "input") return this.#ground.inputs.get(declaration.id)?.year ?? this.year;
    return this.year - ("yearsBefore" in declaration ? (declaration.yearsBefore ?? 0) : 0);
  }

  /** The row that input `position` of the node reads for its own row `row`. */
  inputRow(node: PlannedNode, position: number, row: number): number {
    return this.#ground.parents[node.slot]?.[position]?.[row] ?? row;
  }

  /** The rows below `row` that a sum or a mean is made of. */
  memberRows(node: PlannedSum | PlannedMean, row: number): Int32Array {
    return this.#ground.groups.get(node.slot)![row]!;
  }

  /** The first known source of a choice at `row`: its position, or -1. */
  chosen(node: PlannedNode, row: number): number {
    if (node.kind !== "first known") return -1;
    return node.inputs.findIndex((slot, position) => {
      return !Number.isNaN(this.#columns[slot]![this.inputRow(node, position, row)]!);
    });
  }

  /** How certain the value at `slot` and `row` is: as certain as the least certain thing it was made of. */
  statusAt(slot: number, row: number): Status {
    if (!Number.isFinite(this.#columns[slot]![row]!)) return "unknown";
    // What a reform does not touch has the baseline's column, and so its status.
    if (this.baseline && this.#columns[slot] === this.baseline.#columns[slot]) {
      return this.baseline.statusAt(slot, row);
    }
    const key = row * this.#columns.length + slot;
    const remembered = this.#statuses.get(key);
    if (remembered) return remembered;
    const status = this.#statusOf(this.nodeAt(slot), row);
    this.#statuses.set(key, status);
    return status;
  }

  #statusOf(node: PlannedNode, row: number): Status {
    switch (node.kind) {
      case "input":
        return this.#ground.inputs.get(node.id)!.statusAt(row);
      case "parameter":
        return figureStatusOf[parameterStatusAt(this.parameter(node.id)!, this.places, row)];
      case "first known": {
        const position = this.chosen(node, row);
        return this.statusAt(node.inputs[position]!, this.inputRow(node, position, row));
      }
      case "step": {
        if (this.#isConfirmed(node, row)) return this.statusAt(node.confirmedBy, row);
        // A replacement is somebody's choice of law, whatever it is made of.
        let status: Status = node.replaces >= 0 ? "assumed" : (node.declaration.atBest ?? "derived");
        for (let position = 0; position < node.inputs.length && status !== "assumed"; position++) {
          const of = this.statusAt(node.inputs[position]!, this.inputRow(node, position, row));
          // A formula may cope with an unknown input; then its result is no worse than an estimate.
          status = worseStatus(status, of === "unknown" ? "estimated" : of);
        }
        return status;
      }
      case "sum":
      case "mean": {
        let status: Status = "derived";
        for (const member of this.memberRows(node, row)) {
          status = worseStatus(status, this.statusAt(node.of, member));
          if (node.kind === "mean") status = worseStatus(status, this.statusAt(node.weight, member));
          // Every member's value is known, since the sum's is: nothing is worse than assumed.
          if (status === "assumed") break;
        }
        return status;
      }
    }
  }

  /** Whether the law as it stands gives exactly what was published. */
  #isConfirmed({ slot, confirmedBy }: PlannedStep, row: number): boolean {
    return (
      confirmedBy >= 0 && !this.isReformed && this.#columns[slot]![row] === this.#columns[confirmedBy]![row]
    );
  }

  #node(id: string): PlannedNode {
    const slot = this.#ground.scheme.slotOf.get(id);
    if (slot === undefined) throw new Error(`scheme '${this.#ground.scheme.id}' has no quantity '${id}'`);
    return this.#ground.scheme.nodes[slot]!;
  }
}
