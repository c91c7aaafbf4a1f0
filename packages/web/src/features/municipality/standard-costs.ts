import { type Evaluation, exactSum, type Status } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { nodeOf } from "../../figures/scene.ts";

/** How a sub-model's standard cost was got. */
export type CostBasis = "formula" | "reference" | "same" | "partly" | "unknown";

/** A sub-model's standard cost at one municipality beside the national mean, SEK per inhabitant. */
export interface StandardCost {
  readonly id: string;
  readonly own: number | null;
  readonly mean: number | null;
  readonly difference: number | null;
  readonly status: Status;
  readonly basis: CostBasis;
}

const sources: Readonly<Record<string, CostBasis>> = {
  formula: "formula",
  reference: "reference",
  sameForAll: "same",
};

/** The sub-models that the structural cost is the sum of, in the order of the regulation, and that of the disabled. */
const models = [
  ...Object.values(
    sweden.declaration.steps.find(({ id }) => id === "structural_cost_pc")?.from ?? {},
  ).flatMap((source) => ("id" in source ? [source.id] : [])),
];

/** Every standard cost of the municipality at `row`. */
export function standardCosts(evaluation: Evaluation, row: number): StandardCost[] {
  const people = evaluation.column("population_31_december_two_years_before");
  const everyone = exactSum(people);
  return models.map((id) => {
    const costs = evaluation.column(id);
    const { slot } = nodeOf(id);
    const own = costs[row]!;
    const mean = exactSum(costs.map((cost, place) => cost * people[place]!)) / everyone;
    return {
      id,
      own: knownOr(own),
      mean: knownOr(mean),
      difference: knownOr(own - mean),
      status: evaluation.statusAt(slot, row),
      basis: basisOf(evaluation, slot, row),
    };
  });
}

function basisOf(evaluation: Evaluation, slot: number, row: number): CostBasis {
  const node = evaluation.nodeAt(slot);
  if (node.kind === "first known") {
    const position = evaluation.chosen(node, row);
    return position < 0 ? "unknown" : (sources[node.inputNames[position]!] ?? "formula");
  }
  if (node.kind !== "step") return "formula";
  const parts = new Set(
    node.inputs
      .map((input) => evaluation.nodeAt(input))
      .filter((input) => input.kind === "first known")
      .map((input) => basisOf(evaluation, input.slot, row)),
  );
  if (parts.size === 0 || (parts.size === 1 && parts.has("formula"))) return "formula";
  return parts.size === 1 ? [...parts][0]! : "partly";
}

const knownOr = (value: number) => (Number.isFinite(value) ? value : null);

/** A sub-model's name without the words that all their names begin with. */
export function modelName(label: string): string {
  const rest = label.slice(label.indexOf(":") + 1).trim();
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
