/** A column of a table for people. */
export interface TextColumn {
  readonly header: string;
  /** Second line of the heading. */
  readonly unit?: string;
  readonly align: "left" | "right";
}

const widestHeader = 13;
const gap = "  ";

/** A table with headings, rows and an optional row of totals under a line, as plain text. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): string {
  const headers = columns.map(({ header, unit }) => [
    ...wrap(header, widestHeader),
    ...(unit ? wrap(unit, widestHeader) : []),
  ]);
  const height = Math.max(...headers.map((lines) => lines.length));
  const all = total ? [...rows, total] : rows;
  const widths = columns.map((_, column) =>
    Math.max(...headers[column]!.map(lengthOf), ...all.map((row) => lengthOf(row[column]!))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, column) => pad(cells[column]!, widths[column]!, align))
      .join(gap)
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join(gap);
  const heading = Array.from({ length: height }, (_, row) =>
    line(headers.map((lines) => lines[row - height + lines.length] ?? "")),
  );
  return [...heading, rule, ...rows.map(line), ...(total ? [rule, line(total)] : [])].join("\n");
}

/** A text broken between words into lines of at most `width`, where its words allow. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pad(text: string, width: number, align: TextColumn["align"]): string {
  const space = " ".repeat(width - lengthOf(text));
  return align === "left" ? text + space : space + text;
}

function lengthOf(text: string): number {
  return [...text].length;
}
