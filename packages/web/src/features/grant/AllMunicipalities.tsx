import { formatNumber } from "@barkraft/messages";
import type { CostModel } from "@barkraft/sweden";
import { useMemo, useState } from "react";
import { type FileRow, origin, statusOf } from "../../files/rows.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { FileButtons } from "../download/FileButtons.tsx";
import { lineFiles } from "../download/line-files.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import type { GrantLine } from "./grant-rows.ts";

const columns = ["grant", "before", "change", "total"] as const;
type Column = (typeof columns)[number];

/** Every municipality's grant, item, change and what is left, as a table and a file. */
export function AllMunicipalities({
  lines,
  model,
  amount,
}: {
  lines: readonly GrantLine[];
  model: CostModel;
  amount: number;
}) {
  const workbench = useWorkbench();
  const { t, language, scene } = workbench;
  const [sorted, setSorted] = useState<Column | "name">("change");
  const ordered = useMemo(
    () =>
      lines.toSorted((a, b) =>
        sorted === "name" ? a.name.localeCompare(b.name, "sv") : b[sorted] - a[sorted],
      ),
    [lines, sorted],
  );
  const caption = t("web.grant.all.caption", { year: String(scene.year) });
  const fileLines = () =>
    lines.flatMap((line) =>
      columns.map(
        (column): FileRow => ({
          level: "municipality",
          code: line.code,
          name: line.name,
          figure: `grant_${column}`,
          label: t(`web.grant.column.${column}`),
          side: column === "before" ? "law" : "change",
          value: line[column],
          unit: "SEK/inhabitant",
          year: scene.year,
          ...statusOf(column === "before" ? line.status : "assumed", t),
          ...origin(workbench),
          reform: `amount=${amount}; cost_model=${model}`,
        }),
      ),
    );
  const words = ["barkraft", t("web.page.grant"), model, String(scene.year)];
  const head = (column: Column | "name", words: string) => (
    <th
      scope="col"
      className={column === "name" ? undefined : "number"}
      aria-sort={sorted === column ? (column === "name" ? "ascending" : "descending") : undefined}
    >
      <button type="button" onClick={() => setSorted(column)}>
        {words}
      </button>
    </th>
  );
  return (
    <Section id="all" title={t("web.grant.all")}>
      <div className="long-table">
        <WideTable caption={caption} hint={t("web.table.sort")}>
          <thead>
            <tr>
              {head("name", t("web.level.municipality"))}
              {head("grant", t("web.grant.column.grant"))}
              {head("before", t("web.grant.column.before"))}
              {head("change", t("web.grant.column.change"))}
              {head("total", t("web.grant.column.total"))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((line) => (
              <tr key={line.code}>
                <th scope="row">
                  <PageLink to="/municipality/$code" params={{ code: line.code }}>
                    {line.name}
                  </PageLink>
                </th>
                {columns.map((column) => (
                  <td className="number" key={column}>
                    {formatNumber(line[column], language, {
                      signed: column === "before" || column === "change",
                      decimals: 0,
                    })}
                    {column === "before" && (
                      <>
                        {" "}
                        <StatusMark status={line.status} t={t} />
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      </div>
      <FileButtons label={t("web.download.table")} files={lineFiles(workbench, words, caption, fileLines)} />
    </Section>
  );
}
