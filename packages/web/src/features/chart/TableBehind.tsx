import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";
import { type ChartTable, cellText } from "./table.ts";

/** The figures of a chart as a table, shown when it is opened. */
export function TableBehind({ table }: { table: ChartTable }) {
  const { t } = useSite();
  return (
    <details className="as-table">
      <summary>{t("web.chart.table")}</summary>
      <FigureTable table={table} />
    </details>
  );
}

/** Figures in rows and columns, the first column as the head of its row. */
export function FigureTable({ table }: { table: ChartTable }) {
  const { language } = useSite();
  const { caption, columns, rows } = table;
  return (
    <WideTable caption={caption}>
      <thead>
        <tr>
          {columns.map(({ key, label, decimals }) => (
            <th scope="col" key={key} className={decimals === undefined ? undefined : "number"}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={columns.map(({ key }) => row[key]).join(" ")}>
            {columns.map((column, position) =>
              position === 0 ? (
                <th scope="row" key={column.key} lang={column.lang}>
                  {cellText(row[column.key], column, language)}
                </th>
              ) : (
                <td
                  key={column.key}
                  className={column.decimals === undefined ? undefined : "number"}
                  lang={column.lang}
                >
                  {cellText(row[column.key], column, language)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
