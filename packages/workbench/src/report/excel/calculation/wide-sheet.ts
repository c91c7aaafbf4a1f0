import { unitText, type Voice } from "../../text/result-text.ts";
import { labelOf, numberFormats } from "../quantities.ts";
import type { Sheet, SheetCell } from "../workbook.ts";
import type { Layout } from "./layout.ts";

/** A quantity under the law or the reform as a column with a line for each place. */
export interface WideFigure {
  readonly slot: number;
  readonly variant: number;
}

/** What the nation's sums and means are taken over: a line for each place of a level. */
export function wideSheet(
  name: string,
  level: string,
  figures: readonly WideFigure[],
  layout: Layout,
  { language, translate }: Voice,
): Sheet {
  const { variants } = layout.tree;
  const { codes, names } = variants[0].places.levels[level]!;
  const nodes = figures.map(({ slot, variant }) => variants[variant]!.nodeAt(slot));
  const after = (variant: number) => (variant === 0 ? "" : `, ${translate("cli.calculation.reform")}`);
  return {
    name,
    columns: [
      { width: 8 },
      { width: 18 },
      ...nodes.map(({ unit }) => ({ width: 17, format: numberFormats[unit] ?? "General" })),
    ],
    headings: [
      [
        translate("cli.column.code"),
        translate(`level.${level as "municipality"}`),
        ...nodes.map((node, at) => labelOf(node, language) + after(figures[at]!.variant)),
      ],
      [null, null, ...nodes.map(({ unit }) => unitText(unit, translate))],
      ["code", "name", ...nodes.map(({ id }) => id)],
    ],
    rows: codes.map((code, row): SheetCell[] => [
      code,
      names[row]!,
      ...figures.map(({ slot, variant }) => layout.wideContent(slot, variant, row)),
    ]),
    frozenColumns: 2,
  };
}
