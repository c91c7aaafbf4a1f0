import type { Language } from "@barkraft/messages";
import { nodeOf, type Scene } from "../../figures/scene.ts";
import { type FileRow, origin } from "../../files/rows.ts";
import type { ShownLevel } from "../../link/search.ts";
import { placeSteps } from "./steps.ts";

/** A place's way from tax capacity to payment as lines of a file. */
export function placeFileRows(scene: Scene, level: ShownLevel, row: number, language: Language): FileRow[] {
  const { codes, names } = scene.ground.places(level);
  const code = codes[row]!;
  const { capacity, items } = placeSteps(scene.settled, level, code);
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
      status: step.status,
      ...origin(scene),
    }),
  );
}
