import { InputError, languages, nearestNames, type PlannedNode } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { type FigureColumn, figureColumns, type ResultLevel } from "../figures.ts";

/** A quantity of the scheme: its id and the level whose places have it. */
export interface FoundQuantity {
  readonly id: string;
  readonly level: string;
}

/** Every quantity that can be explained by name: all but the sums and means that steps make on the way. */
export function namedQuantities(): readonly Exclude<PlannedNode, { kind: "sum" | "mean" }>[] {
  return sweden.nodes.filter((node) => node.kind !== "sum" && node.kind !== "mean");
}

/**
 * The quantity a user means by an id or a label in any language, whatever the case. A figure of the results,
 * such as `income_equalisation_pc`, is the one of its name at `level`.
 * Throws an `InputError` with near names when there is none.
 */
export function findQuantity(asked: string, level?: ResultLevel): FoundQuantity {
  const nodes = namedQuantities();
  const wanted = asked.trim().toLocaleLowerCase("sv");
  const byId = nodes.find(({ id }) => id === wanted);
  const isFigure = figureColumns.some(({ name }) => name === wanted);
  if (byId && !isFigure) return { id: byId.id, level: byId.level };
  const matching = byId
    ? [byId]
    : nodes.filter(({ declaration }) =>
        languages.some((each) => declaration.label[each].toLocaleLowerCase("sv") === wanted),
      );
  const found = matching.find((node) => node.level === level) ?? matching[0];
  if (found) {
    const column: FigureColumn | undefined = figureColumns.find(({ name }) => name === found.id);
    const atLevel = level === undefined ? undefined : column?.quantity[level];
    const node = nodes.find(({ id }) => id === atLevel) ?? found;
    return { id: node.id, level: node.level };
  }
  throw unknownQuantity(asked);
}

/** The refusal of a quantity that does not exist, with the nearest ids and labels. */
export function unknownQuantity(asked: string): InputError {
  const names = namedQuantities().flatMap(({ id, declaration }) => [
    id,
    ...languages.map((each) => declaration.label[each]),
  ]);
  const near = nearestNames(asked, new Set(names));
  return new InputError([
    {
      code: "unknown_quantity",
      place: "quantity",
      found: `'${asked.slice(0, 100)}'`,
      expected: "the id or the label of a quantity",
      advice:
        near.length > 0
          ? `Did you mean ${near.join(", ")}?`
          : "For example income_equalisation_pc or total_pc; `barkraft explain --list` lists all of them.",
    },
  ]);
}
