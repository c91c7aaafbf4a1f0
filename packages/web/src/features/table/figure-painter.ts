import { formatFigure, type Language } from "@barkraft/messages";
import { nodeOf, type Scene } from "../../figures/scene.ts";
import type { Frame } from "../../worker/live-reform.ts";
import { type FigureColumn, isSigned } from "./columns.ts";

/** The lines of the table that can be seen, and a few around them. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** What a table's figures are written from. */
export interface Figures {
  readonly listed: readonly number[];
  readonly columns: readonly FigureColumn[];
  readonly scene: Scene;
  readonly language: Language;
}

/** Writes every figure into its cell. */
export function paintCells(table: HTMLTableElement, { listed, columns, scene, language }: Figures): void {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  columns.forEach((column, position) => {
    const write = writerOf(column, scene, null, language);
    listed.forEach((row, line) => {
      const text = rows[line]?.cells[position + 1]?.firstElementChild?.firstChild;
      const written = write(row);
      if (text && text.nodeValue !== written) text.nodeValue = written;
    });
  });
}

/**
 * Writes the figures of a reform in the making over the cells, one text for each column: to lay out and paint
 * two texts of many lines takes a fraction of what as many cells take.
 */
export function paintMoving(
  texts: HTMLElement,
  { listed, columns, scene, language }: Figures,
  frame: Frame,
  sight: Sight,
): void {
  const lines = listed.slice(sight.first, sight.last + 1);
  columns.forEach((column, position) => {
    const text = texts.children[position + 1]?.firstElementChild?.firstChild;
    if (!text || column.side === "law") return;
    const written = lines.map(writerOf(column, scene, frame, language)).join("\n");
    if (text.nodeValue !== written) text.nodeValue = written;
  });
}

function writerOf(column: FigureColumn, scene: Scene, frame: Frame | null, language: Language) {
  const values = scene.values(column.measure, column.side, frame);
  const { unit } = nodeOf(column.measure.id);
  const signed = isSigned(column);
  return (row: number): string => {
    const value = values[row]!;
    return formatFigure(Number.isNaN(value) ? null : value, unit, language, { signed });
  };
}
