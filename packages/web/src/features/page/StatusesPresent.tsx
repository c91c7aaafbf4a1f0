import { type Status, statuses } from "@barkraft/core";
import { useMemo } from "react";
import type { Measure } from "../../figures/measures.ts";
import type { Scene } from "../../figures/scene.ts";
import { statusMarks } from "../../figures/status.ts";
import { useWorkbench } from "./workbench.ts";

/** How certain the shown figures are, with how many there are of each kind. */
export function statusesPresent(
  scene: Scene,
  measure: Measure,
): (readonly [status: Status, count: number])[] {
  const side = scene.shownSide(measure);
  const counts = new Map<Status, number>();
  for (let row = 0; row < scene.ground.column(measure.id).length; row++) {
    const status = scene.status(measure, side, row);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return statuses.flatMap((status) => (counts.has(status) ? [[status, counts.get(status)!] as const] : []));
}

/** The statuses of the figures that a map or a chart shows. */
export function StatusesPresent() {
  const { t, scene, measure } = useWorkbench();
  const present = useMemo(() => statusesPresent(scene, measure), [scene, measure]);
  return (
    <span className="statuses">
      {present.map(([status, count]) => (
        <span key={status}>
          <span aria-hidden="true">{statusMarks[status]}</span> {count} {t(`status.${status}`)}
        </span>
      ))}
    </span>
  );
}
