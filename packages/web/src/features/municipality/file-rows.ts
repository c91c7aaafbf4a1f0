import { nodeOf } from "../../figures/scene.ts";
import { type FileContext, type FileRow, origin, statusOf } from "../../files/rows.ts";
import { placeSteps } from "../place/steps.ts";
import { itemSteps } from "./item-steps.ts";
import { standardCosts } from "./standard-costs.ts";

/** A municipality's way to its items, the items and its standard costs as lines of a file. */
export function municipalityFileRows(context: FileContext, row: number): FileRow[] {
  const { scene, t, language } = context;
  const { codes, names } = scene.ground.places("municipality");
  const code = codes[row]!;
  const { shown } = scene;
  const line = (id: string, value: number | null, status: FileRow["status"]): FileRow => ({
    level: "municipality",
    code,
    name: names[row]!,
    figure: id,
    label: nodeOf(id).label[language],
    side: scene.isReform ? "reform" : "law",
    value,
    unit: nodeOf(id).unit,
    year: scene.yearOf(id),
    ...statusOf(status, t),
    ...origin(context),
  });
  return [
    ...placeSteps(shown, "municipality", code).capacity.map((step) => line(step.id, step.value, step.status)),
    ...standardCosts(shown, row).map((cost) => line(cost.id, cost.own, cost.status)),
    line(
      "structural_cost_pc",
      shown.value("structural_cost_pc", code),
      shown.status("structural_cost_pc", code),
    ),
    line(
      "mean_structural_cost_pc",
      shown.value("mean_structural_cost_pc", "00"),
      shown.status("mean_structural_cost_pc", "00"),
    ),
    ...itemSteps(shown, code).map((step) => line(step.id, step.value, step.status)),
  ];
}
