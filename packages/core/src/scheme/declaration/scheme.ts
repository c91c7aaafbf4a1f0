import type { Parameter } from "../../parameter/parameter.ts";
import { nearestNames } from "../../text/nearest-names.ts";
import { genericLoop } from "../loops/generic-loop.ts";
import { unitMismatch } from "./check-units.ts";
import type { AnyStep, FirstKnown, Input, Quantity, Source } from "./declare.ts";
import { type Loop, type PlannedNode, readsOf } from "./plan.ts";
import { type Dimension, dimensionOf } from "./unit.ts";

/** What a country pack declares. */
export interface SchemeDeclaration {
  readonly id: string;
  /** Levels from the whole to the part; the first one has a single place. */
  readonly levels: readonly string[];
  readonly baseUnits: readonly string[];
  /** First and last year whose law is declared; a reform may not name a day outside them. */
  readonly years?: readonly [number, number];
  readonly inputs: readonly Input[];
  readonly parameters: readonly Parameter[];
  readonly choices: readonly FirstKnown[];
  readonly steps: readonly AnyStep[];
  /** Named replacements of steps, see `Step.replaces`. */
  readonly replacements?: readonly AnyStep[];
  /** Compiled loops by step id; a step without one runs through the generic loop. */
  readonly loops?: Readonly<Record<string, Loop>>;
}

/** A checked scheme in its order of computation. */
export interface Scheme {
  readonly id: string;
  readonly levels: readonly string[];
  readonly declaration: SchemeDeclaration;
  readonly nodes: readonly PlannedNode[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** For each slot, every slot that depends on it, in order of computation. */
  readonly dependants: readonly (readonly number[])[];
}

/** A scheme that contradicts itself; every mistake that was found. */
export class SchemeError extends Error {
  override readonly name = "SchemeError";
  readonly mistakes: readonly string[];

  constructor(id: string, mistakes: readonly string[]) {
    super([`scheme '${id}' cannot be built:`, ...mistakes.map((mistake) => `- ${mistake}`)].join("\n"));
    this.mistakes = mistakes;
  }
}

type Node = Quantity | { kind: "sum" | "mean"; source: Extract<Source, { kind: "sum" | "mean" }> };

interface Draft {
  readonly id: string;
  readonly level: string;
  readonly unit: string;
  readonly node: Node;
  /** Ids read, in the order of the input names. */
  readonly reads: readonly string[];
}

/**
 * Checks the declarations and puts them in order. Throws a `SchemeError` that lists every duplicate id,
 * unknown input, wrong level, unit mismatch and cycle. With "structure" the units are taken as checked: that runs
 * every formula many times, which a country pack does when it is generated and tested, not whenever it is opened.
 */
export function buildScheme(
  declaration: SchemeDeclaration,
  checks: "everything" | "structure" = "everything",
): Scheme {
  const mistakes: string[] = [];
  const drafts = collectDrafts(declaration, mistakes);
  checkLevels(declaration, drafts, mistakes);
  if (checks === "everything") checkUnits(declaration, drafts, mistakes);
  const order = orderOf(drafts, mistakes);
  if (mistakes.length > 0) throw new SchemeError(declaration.id, mistakes);

  const slotOf = new Map(order.map((draft, slot) => [draft.id, slot]));
  const nodes = order.map((draft, slot) => planned(draft, slot, slotOf, declaration));
  return {
    id: declaration.id,
    levels: declaration.levels,
    declaration,
    nodes,
    slotOf,
    dependants: dependantsOf(nodes),
  };
}

/** The id of a source as read at `level`: sums and means get a name of their own per level. */
export function sourceId(source: Source, level: string): string {
  if (source.kind === "sum") return `sum(${source.of.id})@${source.at ?? level}`;
  if (source.kind === "mean") return `mean(${source.of.id};${source.weight.id})@${source.at ?? level}`;
  return source.id;
}

function collectDrafts(declaration: SchemeDeclaration, mistakes: string[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const replacements = declaration.replacements ?? [];
  const declared: readonly Quantity[] = [
    ...declaration.inputs,
    ...declaration.parameters,
    ...declaration.choices,
    ...declaration.steps,
    ...replacements,
  ];
  const registered = new Set<Quantity>(declared);
  const names = declared.map(({ id }) => id);

  const known = (reader: string, quantity: Quantity) => {
    if (registered.has(quantity)) return;
    const near = nearestNames(quantity.id, names)[0];
    mistakes.push(
      `'${reader}' reads '${quantity.id}', which the scheme does not declare${near ? `; nearest is '${near}'` : ""}`,
    );
  };

  for (const node of declared) {
    if (drafts.has(node.id)) mistakes.push(`'${node.id}' is declared twice`);
    const reads: string[] = [];
    if (node.kind === "step" && node.confirmedBy) known(node.id, node.confirmedBy);
    if (node.kind === "step" || node.kind === "first known") {
      for (const [name, source] of Object.entries<Source | undefined>(node.from)) {
        if (source === undefined) {
          mistakes.push(
            `'${node.id}' reads '${name}', which is nothing: its declaration or parameter is missing`,
          );
          continue;
        }
        const id = sourceId(source, node.level);
        reads.push(id);
        if (source.kind === "sum" || source.kind === "mean") {
          known(node.id, source.of);
          const inner = [source.of.id];
          if (source.kind === "mean") {
            known(node.id, source.weight);
            inner.push(source.weight.id);
          }
          drafts.set(id, {
            id,
            level: source.at ?? node.level,
            unit: source.of.unit,
            node: { kind: source.kind, source },
            reads: inner,
          });
        } else known(node.id, source);
      }
    }
    drafts.set(node.id, { id: node.id, level: node.level, unit: node.unit, node, reads });
  }
  checkReplacements(declaration, mistakes);
  return drafts;
}

function checkReplacements({ steps, replacements = [] }: SchemeDeclaration, mistakes: string[]): void {
  const named = new Set<string>();
  for (const { id, level, unit, replaces } of replacements) {
    if (!replaces) {
      mistakes.push(`'${id}' is listed as a replacement but does not say what it replaces`);
      continue;
    }
    const { step, name } = replaces;
    if (!steps.includes(step))
      mistakes.push(`'${id}' replaces '${step.id}', which is not a step of the scheme`);
    if (step.level !== level || step.unit !== unit) {
      mistakes.push(
        `'${id}' (${unit} at level '${level}') cannot replace '${step.id}' (${step.unit} at level '${step.level}')`,
      );
    }
    const key = `${step.id} ${name}`;
    if (named.has(key)) mistakes.push(`'${step.id}' has two replacements named '${name}'`);
    named.add(key);
  }
}

function checkLevels(
  { levels }: SchemeDeclaration,
  drafts: ReadonlyMap<string, Draft>,
  mistakes: string[],
): void {
  for (const { id, level, node, reads } of drafts.values()) {
    if (!levels.includes(level)) mistakes.push(`'${id}' is at level '${level}', which is not a level`);
    if (node.kind !== "step" && node.kind !== "first known") continue;
    for (const read of reads) {
      const source = drafts.get(read);
      if (source && levels.indexOf(source.level) > levels.indexOf(level)) {
        mistakes.push(
          `'${id}' at level '${level}' reads '${read}' at the lower level '${source.level}'; use a sum or a weighted mean`,
        );
      }
    }
  }
}

function checkUnits(
  { baseUnits }: SchemeDeclaration,
  drafts: ReadonlyMap<string, Draft>,
  mistakes: string[],
): void {
  const dimensions = new Map<string, Dimension>();
  for (const { id, unit } of drafts.values()) {
    try {
      dimensions.set(id, dimensionOf(unit, baseUnits));
    } catch (error) {
      mistakes.push(`'${id}': ${(error as Error).message}`);
    }
  }
  for (const { id, node, reads } of drafts.values()) {
    const own = dimensions.get(id);
    const read = reads.map((name) => dimensions.get(name));
    if (!own || read.some((dimension) => dimension === undefined)) continue;
    if (node.kind === "step") {
      const names = Object.keys(node.from);
      const inputs = Object.fromEntries(names.map((name, position) => [name, read[position]!]));
      const mismatch = unitMismatch(node, inputs, own, baseUnits);
      if (mismatch) mistakes.push(`'${id}': ${mismatch}`);
    } else if (node.kind === "first known") {
      reads.forEach((name, position) => {
        const same = baseUnits.every((base) => (own.get(base) ?? 0) === (read[position]!.get(base) ?? 0));
        if (!same)
          mistakes.push(`'${id}' in '${node.unit}' chooses '${name}' in '${drafts.get(name)?.unit}'`);
      });
    }
  }
}

/** Depth-first order; declared order where nothing decides, so that the plan never depends on chance. */
function orderOf(drafts: ReadonlyMap<string, Draft>, mistakes: string[]): Draft[] {
  const order: Draft[] = [];
  const state = new Map<string, "open" | "done">();
  const replacementsOf = Map.groupBy(
    [...drafts.values()].filter(({ node }) => node.kind === "step" && node.replaces),
    ({ node }) => (node as AnyStep).replaces!.step.id,
  );
  const path: string[] = [];
  const visit = (id: string): void => {
    const draft = drafts.get(id);
    if (!draft || state.get(id) === "done") return;
    if (state.get(id) === "open") {
      const cycle = [...path.slice(path.indexOf(id)), id];
      mistakes.push(`these steps wait for each other: ${cycle.join(" → ")}`);
      return;
    }
    state.set(id, "open");
    path.push(id);
    // A replacement must be ready before the step whose place it can take.
    for (const replacement of replacementsOf.get(id) ?? []) visit(replacement.id);
    for (const read of draft.reads) visit(read);
    path.pop();
    state.set(id, "done");
    order.push(draft);
  };
  for (const id of drafts.keys()) visit(id);
  return order;
}

function planned(
  { id, level, unit, node, reads }: Draft,
  slot: number,
  slotOf: ReadonlyMap<string, number>,
  { loops }: SchemeDeclaration,
): PlannedNode {
  const base = { slot, id, level, unit };
  const inputs = reads.map((read) => slotOf.get(read)!);
  switch (node.kind) {
    case "input":
      return { ...base, kind: "input", declaration: node };
    case "parameter":
      return { ...base, kind: "parameter", declaration: node };
    case "first known":
      return { ...base, kind: "first known", declaration: node, inputNames: Object.keys(node.from), inputs };
    case "sum":
      return { ...base, kind: "sum", of: inputs[0]!, ofDeclaration: node.source.of };
    case "mean":
      return { ...base, kind: "mean", of: inputs[0]!, weight: inputs[1]!, ofDeclaration: node.source.of };
    case "step": {
      const inputNames = Object.keys(node.from);
      const loop = loops?.[id] ?? genericLoop(node, inputNames);
      const replaces = node.replaces ? slotOf.get(node.replaces.step.id)! : -1;
      const confirmedBy = node.confirmedBy ? slotOf.get(node.confirmedBy.id)! : -1;
      return { ...base, kind: "step", declaration: node, inputNames, inputs, loop, replaces, confirmedBy };
    }
  }
}

function dependantsOf(nodes: readonly PlannedNode[]): number[][] {
  const direct: number[][] = nodes.map(() => []);
  for (const node of nodes) {
    for (const read of readsOf(node)) direct[read]!.push(node.slot);
    // Only matters while the replacement is in force; recomputing the replaced step otherwise is harmless.
    if (node.kind === "step" && node.replaces >= 0) direct[node.slot]!.push(node.replaces);
  }
  return nodes.map(({ slot }) => {
    const reached = new Set<number>();
    const pending = [...direct[slot]!];
    while (pending.length > 0) {
      const next = pending.pop()!;
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(...direct[next]!);
    }
    return [...reached].sort((a, b) => a - b);
  });
}
