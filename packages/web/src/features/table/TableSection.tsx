import { useCallback, useEffect, useMemo, useRef } from "react";
import { namedOf } from "../../figures/named.ts";
import { writeQuery } from "../../link/search.ts";
import type { Frame } from "../../worker/live-reform.ts";
import { Downloads } from "../download/Downloads.tsx";
import { StatusLegend } from "../page/StatusLegend.tsx";
import { useIsReform, usePainter, useWorkbench } from "../page/workbench.ts";
import { columnsOf } from "./columns.ts";
import { paintFigures } from "./figure-painter.ts";
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
  const body = useRef<HTMLTableSectionElement>(null);
  const frameOfTable = useRef<HTMLElement>(null);
  const painted = useRef<Frame | null>(null);
  const sight = useRef({ first: 0, last: 0 });
  const paint = useCallback(
    (frame: Frame | null) => {
      if (!body.current || !frameOfTable.current) return;
      painted.current = frame;
      body.current.toggleAttribute("data-moving", frame !== null);
      const whole = { first: 0, last: listed.length };
      paintFigures(body.current, listed, columns, scene, frame, language, frame ? sight.current : whole);
    },
    [listed, columns, scene, language],
  );
  usePainter(paint);
  // Measured outside the painting, where it would force a layout in the middle of it.
  const look = useCallback(() => {
    if (body.current && frameOfTable.current) sight.current = sightOf(frameOfTable.current, body.current);
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable with the keyboard.
        tabIndex={0}
        aria-label={t("web.table.frame")}
        onScroll={() => {
          look();
          if (painted.current) paint(painted.current);
        }}
      >
        <table className="figures">
          <TableHead columns={columns} />
          <tbody ref={body}>
            {listed.map((row) => (
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
        </table>
        {listed.length === 0 && <p className="empty">{t("web.table.empty")}</p>}
      </section>
      <StatusLegend />
      <Downloads view="table" rows={listed} columns={columns} />
    </section>
  );
}

/** The lines that can be seen, and a few more for a scroll that is under way. */
function sightOf(frame: HTMLElement, body: HTMLTableSectionElement): { first: number; last: number } {
  const height = body.rows[0]?.offsetHeight || 1;
  const first = Math.floor(frame.scrollTop / height) - 1;
  return { first: Math.max(0, first), last: first + Math.ceil(frame.clientHeight / height) + 2 };
}
