import { type ReactNode, useEffect, useRef, useState } from "react";
import { breakWideTitles, type Drawing, linesNamedBelow, type NamedLine } from "../../charts/frame.ts";
import type { ChartAbout } from "./about.ts";
import { ChartDownloads } from "./ChartDownloads.tsx";
import { TableBehind } from "./TableBehind.tsx";
import type { ChartTable } from "./table.ts";
import { useWidth } from "./use-width.ts";

export interface LegendEntry {
  /** A colour of the style sheet, such as `var(--series-1)`. */
  readonly colour: string;
  readonly text: string;
  /** Dashes of a line; without them the legend shows a patch. */
  readonly dashes?: string | undefined;
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
  /** What the files say about the figures. */
  about: ChartAbout;
  /** What stands between the drawing and the table. */
  children?: ReactNode;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const [below, setBelow] = useState<readonly NamedLine[]>([]);
  useEffect(() => {
    if (width === 0 || !holder.current) return;
    const drawn = draw(width);
    holder.current.replaceChildren(drawn);
    breakWideTitles(holder.current);
    setBelow(linesNamedBelow(drawn));
  }, [width, draw]);
  const named = new Set(legend.map(({ text }) => text));
  const shown: readonly LegendEntry[] = [...below.filter(({ text }) => !named.has(text)), ...legend];
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
      {shown.length > 0 && (
        <ul className="chart-legend">
          {shown.map((entry) => (
            <li key={entry.text}>
              <LegendMark {...entry} /> {entry.text}
            </li>
          ))}
        </ul>
      )}
      {children}
      <TableBehind table={table} />
      <ChartDownloads
        table={table}
        picture={{ drawing, title, legend: shown }}
        about={about}
        note={typeof note === "string" ? note : undefined}
        label={title}
      />
    </figure>
  );
}

function LegendMark(entry: LegendEntry) {
  if ("dashes" in entry) {
    return (
      <svg width="28" height="12" aria-hidden="true">
        <line
          x1="0"
          x2="28"
          y1="6"
          y2="6"
          stroke={entry.colour}
          strokeWidth="2.5"
          strokeDasharray={entry.dashes}
        />
      </svg>
    );
  }
  return (
    <svg width="14" height="12" aria-hidden="true">
      <rect width="14" height="12" fill={entry.colour} />
    </svg>
  );
}
