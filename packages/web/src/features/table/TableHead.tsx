import { useWorkbench } from "../page/workbench.ts";
import { type FigureColumn, headOf } from "./columns.ts";
import { readSorting, type Sorting, writeSorting } from "./rows.ts";

/** Heads that sort: figures from the largest first, names from A. */
export function TableHead({ columns }: { columns: readonly FigureColumn[] }) {
  const workbench = useWorkbench();
  const { t, search, go, scene, level } = workbench;
  const sorting = readSorting(search.sort);
  const direction = (column: Sorting["column"]) =>
    sorting.column === column ? (sorting.descending ? "descending" : "ascending") : undefined;
  const sort = (column: Sorting["column"]) => {
    const descending = sorting.column === column ? !sorting.descending : column !== "name";
    go({ sort: writeSorting({ column, descending }) }, { replace: true });
  };
  const arrow = (column: Sorting["column"]) =>
    sorting.column === column ? (sorting.descending ? "↓" : "↑") : "";
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={direction("name")}>
          <button type="button" onClick={() => sort("name")}>
            {t(`web.level.${level}`)} <span aria-hidden="true">{arrow("name")}</span>
          </button>
        </th>
        {columns.map((column, position) => {
          const { label, unit, side } = headOf(column, workbench);
          return (
            <th
              scope="col"
              className="number"
              key={`${column.measure.key} ${column.side}`}
              aria-sort={direction(position)}
            >
              <button type="button" onClick={() => sort(position)}>
                {columns.every((each) => each.side === "law") ? label : side}
                <span aria-hidden="true"> {arrow(position)}</span>
                <span className="unit">
                  {unit}, {scene.yearOf(column.measure.id)}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
