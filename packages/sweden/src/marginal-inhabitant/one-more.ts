import type { Evaluation, InputColumn, Scheme } from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import type { Addition } from "./person.ts";

export const population = "population_1_november";
const publishedPopulation = "population_1_november_published";

/** The reading of the regulating item that gives way when more inhabitants share the same appropriation. */
export function withClosing(ground: YearGround): YearGround {
  const { scheme, reform } = ground;
  const closing = scheme.declaration.replacements?.find(
    ({ replaces }) => replaces?.step.id === "regulating_item_unrounded_pc" && replaces.name === "closing",
  );
  const replaced = closing && scheme.slotOf.get(closing.replaces!.step.id)!;
  if (replaced === undefined || reform?.replacedBy.has(replaced)) return ground;
  const replacedBy = new Map(reform?.replacedBy).set(replaced, scheme.slotOf.get(closing!.id)!);
  return { ...ground, reform: { parameters: reform?.parameters ?? new Map(), replacedBy, affected: [] } };
}

/** The population of 1 November as a figure, so that the year-ends it may be estimated from can change alone. */
export function withFixedPopulation(
  inputs: YearGround["inputs"],
  baseline: Evaluation,
  row: number,
): ReadonlyMap<string, InputColumn> {
  const column = inputs.get(publishedPopulation)!;
  const values = column.values.slice();
  values[row] = baseline.column(population)[row]!;
  const status = baseline.statusAt(baseline.scheme.slotOf.get(population)!, row);
  const statusAt = (place: number) => (place === row ? status : column.statusAt(place));
  return new Map([...inputs, [publishedPopulation, { ...column, values, statusAt }]]);
}

/** The inputs with the person counted in them. */
export function withAdditions(
  scheme: Scheme,
  inputs: YearGround["inputs"],
  additions: readonly Addition[],
  row: number,
): ReadonlyMap<string, InputColumn> {
  const changed = additions.map(({ input, amount }) => {
    const column = inputs.get(input)!;
    const values = column.values.slice();
    values[rowOf(scheme, input, row)]! += amount;
    return [input, { ...column, values }] as const;
  });
  return new Map([...inputs, ...changed]);
}

/** The row of an input that belongs to a municipality: the only one for figures of the nation. */
export function rowOf(scheme: Scheme, input: string, row: number): number {
  return scheme.nodes[scheme.slotOf.get(input)!]!.level === scheme.levels[0] ? 0 : row;
}

/** The cells in which the person is counted. */
export function touchedCells(scheme: Scheme, additions: readonly Addition[], row: number) {
  return new Map(additions.map(({ input }) => [input, new Set([rowOf(scheme, input, row)])]));
}
