import type { Evaluation } from "@barkraft/core";
import { nodeOf } from "../../figures/scene.ts";
import type { PlaceStep } from "../place/steps.ts";

const items = [
  ["income_equalisation_pc", "item"],
  ["regulating_item_pc", "item"],
  ["cost_equalisation_pc", "item"],
  ["structural_grant_pc", "item"],
  ["introduction_grant_pc", "item"],
] as const;

/** The sum of a municipality's items: all five, or those that are known of every municipality. */
export function sumOfItems(evaluation: Evaluation, code: string): "total_pc" | "known_total_pc" {
  return evaluation.value("total_pc", code) === null ? "known_total_pc" : "total_pc";
}

/** Every item of a municipality, their sum, and the system for persons with disabilities beside it. */
export function itemSteps(evaluation: Evaluation, code: string): readonly PlaceStep[] {
  const step = (id: string, drawn: PlaceStep["drawn"], signed = true): PlaceStep => {
    const { level, unit } = nodeOf(id);
    const where = level === "nation" ? "00" : code;
    return {
      id,
      code: where,
      unit,
      value: evaluation.value(id, where),
      before: evaluation.baseline?.value(id, where),
      status: evaluation.status(id, where),
      drawn,
      signed,
    };
  };
  const sum = sumOfItems(evaluation, code);
  return [
    ...items.map(([id, drawn]) => step(id, drawn)),
    step(sum, "sum"),
    step("population_1_november", "no", false),
    ...(sum === "total_pc" ? [step("total_payment", "no")] : []),
    step("disability_equalisation_pc", "bar"),
  ];
}
