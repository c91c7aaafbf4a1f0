import { formatFigure, type Language } from "@barkraft/messages";
import { nodeOf, type Scene } from "../../figures/scene.ts";
import type { Frame } from "../../worker/live-reform.ts";
import { type FigureColumn, isSigned } from "./columns.ts";

/** Where the table stands under its scrolling: rows that are out of sight wait. */
interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Writes the figures of the listed rows that are in sight into their cells. */
export function paintFigures(
  body: HTMLTableSectionElement,
  listed: readonly number[],
  columns: readonly FigureColumn[],
  scene: Scene,
  frame: Frame | null,
  language: Language,
  sight: Sight,
): void {
  columns.forEach((column, position) => {
    const values = scene.values(column.measure, column.side, frame);
    const { unit } = nodeOf(column.measure.id);
    const signed = isSigned(column);
    const last = Math.min(sight.last, listed.length - 1);
    for (let line = sight.first; line <= last; line++) {
      const text = body.rows[line]?.cells[position + 1]?.firstElementChild?.firstChild;
      if (!text) continue;
      const value = values[listed[line]!]!;
      const written = formatFigure(Number.isNaN(value) ? null : value, unit, language, { signed });
      if (text.nodeValue !== written) text.nodeValue = written;
    }
  });
}
