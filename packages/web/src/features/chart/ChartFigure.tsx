import { type ReactNode, useEffect, useRef } from "react";
import type { Drawing } from "../../charts/frame.ts";
import { ChartDownloads } from "./ChartDownloads.tsx";
import { TableBehind } from "./TableBehind.tsx";
import type { ChartTable } from "./table.ts";
import type { AboutLines } from "./table-files.ts";
import { useWidth } from "./use-width.ts";

export interface LegendEntry {
  /** A colour of the style sheet, such as `var(--series-1)`. */
  readonly colour: string;
  readonly text: string;
}

/**
 * A chart with what it needs to be understood: a title that says the finding, unit, year and price level under it,
 * the drawing, its legend, the same figures as a table, and the files.
 */
export function ChartFigure({
  id,
  title,
  note,
  draw,
  legend = [],
  table,
  about,
  children,
}: {
  id: string;
  /** What the chart shows, as a sentence with the figure. */
  title: string;
  /** Unit, year, price level, source and status. */
  note: ReactNode;
  /** Draws for a width in pixels. Keep it with `useCallback`: a new one is drawn anew. */
  draw: (width: number) => Drawing;
  /** For what has no label of its own in the drawing. */
  legend?: readonly LegendEntry[];
  table: ChartTable;
  /** What the files say about the figures: unit, source, versions. */
  about: AboutLines;
  /** What stands between the drawing and the table. */
  children?: ReactNode;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width > 0) holder.current?.replaceChildren(draw(width));
  }, [width, draw]);
  const drawing = () =>
    holder.current?.querySelector<SVGSVGElement>(":scope > svg, :scope > figure > svg:last-of-type") ?? null;
  return (
    <figure className="chart-figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className="note">{note}</p>
      </figcaption>
      <div className="chart" role="img" aria-label={`${title}. ${table.caption}`}>
        <div ref={holder} className="chart-holder" />
      </div>
      {legend.length > 0 && (
        <ul className="chart-legend">
          {legend.map(({ colour, text }) => (
            <li key={text}>
              <svg width="14" height="12" aria-hidden="true">
                <rect width="14" height="12" fill={colour} />
              </svg>{" "}
              {text}
            </li>
          ))}
        </ul>
      )}
      {children}
      <TableBehind table={table} />
      <ChartDownloads table={table} picture={{ drawing, title, legend }} about={about} label={title} />
    </figure>
  );
}
