import { companionsOf, type Measure } from "../../figures/measures.ts";
import { nodeOf, type Side } from "../../figures/scene.ts";
import type { ShownLevel } from "../../link/search.ts";
import type { Workbench } from "../page/workbench.ts";

/** A column of figures in the table. */
export interface FigureColumn {
  readonly measure: Measure;
  readonly side: Side;
}

/** The chosen measure first; under a reform the law, the reform and the change stand side by side. */
export function columnsOf(level: ShownLevel, measure: Measure, isReform: boolean): readonly FigureColumn[] {
  if (isReform || measure.change) {
    return [
      { measure, side: "law" },
      { measure, side: "reform" },
      { measure, side: "change" },
    ];
  }
  return [measure, ...companionsOf(level, measure)].map((each) => ({ measure: each, side: "law" as const }));
}

/** What stands at the head of a column. */
export function headOf(
  { measure, side }: FigureColumn,
  { t, language }: Pick<Workbench, "t" | "language">,
): { label: string; unit: string; side: string } {
  const { label, unit } = nodeOf(measure.id);
  return {
    label: label[language],
    unit: t(`unit.${unit}` as "unit.SEK"),
    side: t(`web.side.${side}`),
  };
}

/** Gets and pays, differences and changes are read with their sign. */
export function isSigned({ measure, side }: FigureColumn): boolean {
  return measure.scale === "diverging" || side === "change";
}
