import { ink, type Pdf, setText } from "./document.ts";

export interface PdfColumn {
  readonly header: string;
  /** Share of the width. */
  readonly wide: number;
  readonly align?: "left" | "right";
}

const air = 2.5;

/** A table from `top`; gives where it ends. */
export function drawTable(
  pdf: Pdf,
  at: { readonly left: number; readonly top: number; readonly width: number },
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
  size = 8,
): number {
  const whole = columns.reduce((sum, { wide }) => sum + wide, 0);
  const widths = columns.map(({ wide }) => (at.width * wide) / whole);
  const lefts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, width) => sum + width, at.left),
  );
  const table = pdf.struct("Table");
  pdf.addStructure(table);
  let top = at.top;
  const drawRow = (cells: readonly string[], isHead: boolean) => {
    const row = pdf.struct("TR");
    table.add(row);
    let lowest = top;
    for (const [column, cell] of cells.entries()) {
      const place = { left: lefts[column]!, top: top + air, width: widths[column]! - 4 };
      row.add(
        pdf.struct(isHead || column === 0 ? "TH" : "TD", {}, () => {
          const style = {
            size,
            align: columns[column]!.align ?? "left",
            ...(isHead ? { font: "strong" as const, colour: ink.soft } : {}),
          };
          lowest = Math.max(lowest, setText(pdf, cell, place, style));
        }),
      );
    }
    row.end();
    top = lowest + air - 1;
    pdf.markContent("Artifact", { type: "Layout" });
    pdf
      .moveTo(at.left, top)
      .lineTo(at.left + at.width, top)
      .lineWidth(isHead ? 0.8 : 0.3)
      .strokeColor(isHead ? ink.soft : ink.line)
      .stroke();
    pdf.endMarkedContent();
  };
  drawRow(
    columns.map(({ header }) => header),
    true,
  );
  for (const row of rows) drawRow(row, false);
  table.end();
  return top;
}
