import { nodeOf } from "../../figures/scene.ts";
import { type FileContext, type FileRow, origin, statusOf } from "../../files/rows.ts";
import { placeSteps } from "./steps.ts";

/** A place's way from tax capacity to payment as lines of a file. */
export function placeFileRows(context: FileContext, row: number): FileRow[] {
  const { scene, level, t, language } = context;
  const { codes, names } = scene.ground.places(level);
  const code = codes[row]!;
  const { capacity, items } = placeSteps(scene.shown, level, code);
  return [...capacity, ...items].map(
    (step): FileRow => ({
      level,
      code,
      name: names[row]!,
      figure: step.id,
      label: nodeOf(step.id).label[language],
      side: scene.isReform ? "reform" : "law",
      value: step.value,
      unit: step.unit,
      year: scene.yearOf(step.id),
      ...statusOf(step.status, t),
      ...origin(context),
    }),
  );
}
