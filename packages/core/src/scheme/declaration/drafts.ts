import { nearestNames } from "../../text/nearest-names.ts";
import type { Quantity, Source } from "./declare.ts";
import type { SchemeDeclaration } from "./scheme-declaration.ts";

type Aggregate = Extract<Source, { kind: "sum" | "mean" }>;

/** A declaration, or a sum or mean that one reads, before its place in the order is known. */
export interface Draft {
  readonly id: string;
  readonly level: string;
  readonly unit: string;
  readonly node: Quantity | { readonly kind: "sum" | "mean"; readonly source: Aggregate };
  /** Ids read, in the order of the input names. */
  readonly reads: readonly string[];
}

/** The id of a source as read at `level`: sums and means get a name of their own per level. */
export function sourceId(source: Source, level: string): string {
  if (source.kind === "sum") return `sum(${source.of.id})@${source.at ?? level}`;
  if (source.kind === "mean") return `mean(${source.of.id};${source.weight.id})@${source.at ?? level}`;
  return source.id;
}

/**
 * Everything that must be computed, by id and in the declared order: each declaration after the sums and means that it
 * reads. Duplicate ids and what is read without being declared are added to `mistakes`.
 */
export function collectDrafts(declaration: SchemeDeclaration, mistakes: string[]): Map<string, Draft> {
  const { inputs, parameters, choices, steps, replacements = [] } = declaration;
  const declared: readonly Quantity[] = [...inputs, ...parameters, ...choices, ...steps, ...replacements];
  const registered = new Set(declared);
  const names = declared.map(({ id }) => id);
  const requireDeclared = (reader: string, quantity: Quantity) => {
    if (registered.has(quantity)) return;
    const near = nearestNames(quantity.id, names)[0];
    mistakes.push(
      `'${reader}' reads '${quantity.id}', which the scheme does not declare${near ? `; nearest is '${near}'` : ""}`,
    );
  };

  const drafts = new Map<string, Draft>();
  for (const node of declared) {
    const { id, level, unit } = node;
    if (drafts.has(id)) mistakes.push(`'${id}' is declared twice`);
    if (node.kind === "step" && node.confirmedBy) requireDeclared(id, node.confirmedBy);
    const sources = sourcesOf(node, mistakes);
    for (const source of sources) {
      for (const quantity of quantitiesOf(source)) requireDeclared(id, quantity);
      if (!isAggregate(source)) continue;
      const draft = aggregateDraft(source, level);
      drafts.set(draft.id, draft);
    }
    const reads = sources.map((source) => sourceId(source, level));
    drafts.set(id, { id, level, unit, node, reads });
  }
  return drafts;
}

/** What a declaration reads; a name that stands for nothing is a mistake and left out. */
function sourcesOf(node: Quantity, mistakes: string[]): Source[] {
  if (node.kind !== "step" && node.kind !== "first known") return [];
  return Object.entries<Source | undefined>(node.from).flatMap(([name, source]) => {
    if (source !== undefined) return [source];
    mistakes.push(`'${node.id}' reads '${name}', which is nothing: its declaration or parameter is missing`);
    return [];
  });
}

function isAggregate(source: Source): source is Aggregate {
  return source.kind === "sum" || source.kind === "mean";
}

function quantitiesOf(source: Source): Quantity[] {
  if (source.kind === "mean") return [source.of, source.weight];
  return [source.kind === "sum" ? source.of : source];
}

function aggregateDraft(source: Aggregate, readAt: string): Draft {
  return {
    id: sourceId(source, readAt),
    level: source.at ?? readAt,
    unit: source.of.unit,
    node: { kind: source.kind, source },
    reads: quantitiesOf(source).map(({ id }) => id),
  };
}
