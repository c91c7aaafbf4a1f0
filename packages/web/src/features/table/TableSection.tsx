import { useCallback, useEffect, useMemo, useRef } from "react";
import { namedOf } from "../../figures/named.ts";
import { nodeOf } from "../../figures/scene.ts";
import { writeQuery } from "../../link/search.ts";
import type { Frame } from "../../worker/live-reform.ts";
import { Downloads } from "../download/Downloads.tsx";
import { StatusLegend } from "../page/StatusLegend.tsx";
import { useIsReform, usePainter, useWorkbench } from "../page/workbench.ts";
import { columnsOf, type FigureColumn } from "./columns.ts";
import { paintCells, paintMoving, type Sight } from "./figure-painter.ts";
import { PlaceRow } from "./PlaceRow.tsx";
import { readSorting, rowsToList } from "./rows.ts";
import { TableFilters } from "./TableFilters.tsx";
import { TableHead } from "./TableHead.tsx";
import { useListed } from "./use-listed.ts";

/** Every place with its figures. */
export function TableSection() {
  const { t, language, search, scene, level, measure, go } = useWorkbench();
  const isReform = useIsReform();
  const columns = useMemo(() => columnsOf(level, measure, isReform), [level, measure, isReform]);
  const places = useListed();
  const listed = useMemo(() => {
    const figures = columns.map((column) => scene.values(column.measure, column.side, null));
    return rowsToList(places, search, readSorting(search.sort), figures);
  }, [places, search, scene, columns]);

  const linkOfRow = { ...search, explain: undefined };
  const table = useRef<HTMLTableElement>(null);
  const frameOfTable = useRef<HTMLElement>(null);
  const moving = useRef<HTMLDivElement>(null);
  const painted = useRef<Frame | null>(null);
  const sight = useRef<Sight>({ first: 0, last: 0 });
  const paint = useCallback(
    (frame: Frame | null) => {
      if (!table.current || !moving.current) return;
      const figures = { listed, columns, scene, language };
      if (frame) paintMoving(moving.current, figures, frame, sight.current);
      else paintCells(table.current, figures);
      if ((painted.current === null) !== (frame === null)) {
        frameOfTable.current?.toggleAttribute("data-moving", frame !== null);
      }
      painted.current = frame;
    },
    [listed, columns, scene, language],
  );
  usePainter(paint);
  // Measured outside the painting, where it would force a layout in the middle of it.
  const look = useCallback(() => {
    if (!frameOfTable.current || !moving.current) return;
    const { top, ...seen } = sightOf(frameOfTable.current);
    sight.current = seen;
    moving.current.style.top = `${top}px`;
  }, []);
  useEffect(() => {
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  });

  return (
    <section className="section table-section" aria-labelledby="table-title">
      <h2 id="table-title">{t(`web.table.title.${level}`, { year: String(scene.year) })}</h2>
      {columns.some(({ side }) => side !== "law") && (
        <p className="note">{namedOf(scene, measure, "reform", { t, language }, isReform).label}</p>
      )}
      <TableFilters count={listed.length} of={places.length} />
      <section
        ref={frameOfTable}
        className="table-frame"
        style={widthsOf(columns)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable with the keyboard.
        tabIndex={0}
        aria-label={t("web.table.frame")}
        onScroll={() => {
          look();
          if (painted.current) paint(painted.current);
        }}
      >
        <table ref={table} className="figures">
          <TableHead columns={columns} />
          {stretchesOf(listed).map((stretch) => (
            <tbody key={stretch.first} style={{ "--lines": stretch.rows.length } as React.CSSProperties}>
              {stretch.rows.map((row) => (
                <PlaceRow
                  key={places[row]!.code}
                  row={row}
                  name={places[row]!.name}
                  code={places[row]!.code}
                  columns={columns}
                  scene={scene}
                  isSelected={search.place === places[row]!.code}
                  go={go}
                  t={t}
                  isReform={isReform}
                  href={writeQuery({ ...linkOfRow, place: places[row]!.code })}
                />
              ))}
            </tbody>
          ))}
        </table>
        <div ref={moving} className="moving" aria-hidden="true">
          <span />
          {columns.map((column) => (
            <div key={`${column.measure.key} ${column.side}`}>
              <pre> </pre>
            </div>
          ))}
        </div>
        {listed.length === 0 && <p className="empty">{t("web.table.empty")}</p>}
      </section>
      <StatusLegend />
      <Downloads view="table" rows={listed} columns={columns} />
    </section>
  );
}

/** How wide the figures are where there is little room: an amount in kronor has more digits than one per inhabitant. */
function widthsOf(columns: readonly FigureColumn[]): React.CSSProperties {
  const widths = columns.map(({ measure }) => (nodeOf(measure.id).unit === "SEK" ? 6.5 : 4.5));
  return {
    "--figures-columns": widths.map((width) => `${width}rem`).join(" "),
    "--figures-width": `${widths.reduce((sum, width) => sum + width, 0)}rem`,
  } as React.CSSProperties;
}

const linesOfStretch = 20;

/** The lines in stretches: those out of sight are neither laid out nor painted, and a stretch is asked only once. */
function stretchesOf(listed: readonly number[]): { first: number; rows: readonly number[] }[] {
  const count = Math.ceil(listed.length / linesOfStretch);
  return Array.from({ length: count }, (_, stretch) => {
    const first = stretch * linesOfStretch;
    return { first, rows: listed.slice(first, first + linesOfStretch) };
  });
}

/** The lines that can be seen, a few more for a scroll that is under way, and where the first one stands. */
function sightOf(frame: HTMLElement): Sight & { readonly top: number } {
  const body = frame.querySelector("tbody");
  const height = body?.rows[0]?.offsetHeight || 1;
  const first = Math.max(0, Math.floor(frame.scrollTop / height) - 3);
  const last = first + Math.ceil(frame.clientHeight / height) + 5;
  return { first, last, top: (body?.offsetTop ?? 0) + first * height };
}
