import {
  type AnyStep,
  type FirstKnown,
  type Input,
  InputError,
  type Labels,
  nearestNames,
  type Parameter,
  type Reference,
  type RoundingRule,
  type Source,
} from "@barkraft/core";
import { formulas, sweden } from "@barkraft/sweden";

/** What a quantity reads: by which name, which quantity, and how it is brought to its own level. */
export interface CatalogueSource {
  readonly name: string;
  readonly id: string;
  readonly takenAs: "value" | "sum" | "mean";
  /** Of a mean: the quantity that weighs. */
  readonly weight?: string;
}

/** A declared quantity that is not a parameter: an input, a choice between sources, or a step of the law. */
export interface CatalogueQuantity {
  readonly id: string;
  readonly kind: "input" | "first known" | "step";
  readonly label: Labels;
  readonly description: Labels;
  readonly unit: string;
  readonly level: string;
  readonly law: readonly Reference[];
  readonly inputs: readonly CatalogueSource[];
  readonly parameters: readonly CatalogueSource[];
  /** The formula as it runs, by the names of its inputs. */
  readonly formula?: string;
  readonly rounding?: RoundingRule;
  /** Of a named replacement: the step it can stand in for, and the name a reform calls it by. */
  readonly replaces?: { readonly id: string; readonly name: string };
}

const { declaration } = sweden;

const quantities: readonly CatalogueQuantity[] = [
  ...declaration.inputs,
  ...declaration.choices,
  ...declaration.steps,
  ...(declaration.replacements ?? []),
].map(quantityOf);

/** Every quantity in its declared order: inputs, choices, steps, replacements. */
export function listQuantities(): readonly CatalogueQuantity[] {
  return quantities;
}

/** Every parameter with its history, in the order of its path. */
export function listParameters(): readonly Parameter[] {
  return declaration.parameters;
}

/** A quantity by its id. Throws an `InputError` with near ids when there is none. */
export function catalogueQuantity(id: string): CatalogueQuantity {
  return found(quantities, id, "unknown_quantity", "the id of an input, a choice or a step");
}

/** A parameter by its path. Throws an `InputError` with near paths when there is none. */
export function catalogueParameter(id: string): Parameter {
  return found(declaration.parameters, id, "unknown_parameter_path", "the path of a parameter");
}

function found<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  code: string,
  expected: string,
): Item {
  const item = items.find((each) => each.id === id);
  if (item) return item;
  const near = nearestNames(
    id.slice(0, 100),
    items.map((each) => each.id),
  );
  throw new InputError([
    {
      code,
      place: "id",
      found: `'${id.slice(0, 100)}'`,
      expected,
      advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : `For example ${items[0]?.id}.`,
    },
  ]);
}

function quantityOf(declared: Input | FirstKnown | AnyStep): CatalogueQuantity {
  const { id, kind, label, description, unit, level } = declared;
  const common = { id, kind, label, description, unit, level };
  if (declared.kind === "input") return { ...common, law: [], inputs: [], parameters: [] };
  const sources = Object.entries(declared.from);
  const described = {
    ...common,
    law: declared.law,
    inputs: sources.filter(([, source]) => source.kind !== "parameter").map(sourceOf),
    parameters: sources.filter(([, source]) => source.kind === "parameter").map(sourceOf),
  };
  if (declared.kind === "first known") return described;
  const { rounding, replaces } = declared;
  return {
    ...described,
    ...(formulas[id] === undefined ? {} : { formula: formulas[id] }),
    ...(rounding ? { rounding } : {}),
    ...(replaces ? { replaces: { id: replaces.step.id, name: replaces.name } } : {}),
  };
}

function sourceOf([name, source]: readonly [string, Source]): CatalogueSource {
  if (source.kind === "sum") return { name, id: source.of.id, takenAs: "sum" };
  if (source.kind === "mean") {
    return { name, id: source.of.id, takenAs: "mean", weight: source.weight.id };
  }
  return { name, id: source.id, takenAs: "value" };
}
