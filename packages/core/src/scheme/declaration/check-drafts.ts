import { unitMismatch } from "./check-units.ts";
import type { Draft } from "./drafts.ts";
import type { SchemeDeclaration } from "./scheme-declaration.ts";
import { type Dimension, dimensionOf } from "./unit.ts";

/** Adds to `mistakes` every replacement that cannot stand for the step it names. */
export function checkReplacements({ steps, replacements = [] }: SchemeDeclaration, mistakes: string[]): void {
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

/** Adds to `mistakes` every level that is none, and every step that reads a lower level than its own. */
export function checkLevels(
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

/** Adds to `mistakes` every unit that is none, and every step or choice whose unit its inputs do not give. */
export function checkUnits(
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
