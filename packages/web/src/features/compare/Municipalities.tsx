import { changeOf } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { Distribution, Finances } from "@barkraft/sweden";
import { useMemo, useState } from "react";
import { nodeOf } from "../../figures/scene.ts";
import { type FileRow, origin, statusOf } from "../../files/rows.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { FileButtons } from "../download/FileButtons.tsx";
import { lineFiles } from "../download/line-files.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import type { Tried } from "./proposals.ts";

/** Every municipality's difference under each proposal. */
export function Municipalities({
  tried,
  distributions,
  item,
  finances,
}: {
  tried: readonly Tried[];
  distributions: readonly Distribution[];
  item: string;
  finances: Finances;
}) {
  const workbench = useWorkbench();
  const { t, language, scene } = workbench;
  const { baseline } = scene.ground;
  const { codes, names } = scene.ground.places("municipality");
  const [asShare, setAsShare] = useState(false);
  const [sorted, setSorted] = useState(0);
  const before = baseline.column(item);
  const changes = useMemo(
    () =>
      tried.map(({ evaluation }, position) => {
        const added = distributions[position]!.added ?? 0;
        return changeOf(baseline, evaluation, item).map((change) => change + added);
      }),
    [tried, distributions, baseline, item],
  );
  const shown = asShare
    ? changes.map((column) => column.map((change, row) => (100 * change) / finances.revenues[row]!))
    : changes;
  const order = useMemo(() => {
    const rows = [...codes.keys()];
    const column = sorted === 0 ? undefined : sorted === 1 ? before : shown[sorted - 2];
    if (!column) return rows.sort((a, b) => names[a]!.localeCompare(names[b]!, "sv"));
    const rank = (row: number) => (Number.isNaN(column[row]!) ? Number.NEGATIVE_INFINITY : column[row]!);
    return rows.sort((a, b) => rank(b) - rank(a));
  }, [sorted, codes, names, before, shown]);
  const write = (value: number, decimals: number) =>
    Number.isNaN(value) ? t("status.unknown") : formatNumber(value, language, { signed: true, decimals });
  const caption = t("web.compare.municipalities.caption", { year: String(scene.year) });
  const fileLines = () => {
    const { unit, label } = nodeOf(item);
    return tried.flatMap(({ title }, position) =>
      codes.map((code, row): FileRow => {
        const value = changes[position]![row]!;
        return {
          level: "municipality",
          code,
          name: names[row]!,
          figure: item,
          label: label[language],
          side: "change",
          value: Number.isNaN(value) ? null : value,
          unit,
          year: scene.year,
          ...statusOf(Number.isNaN(value) ? "unknown" : "assumed", t),
          ...origin(workbench),
          reform: title,
        };
      }),
    );
  };
  const words = ["barkraft", t("web.page.compare"), String(scene.year)];
  const heads = [
    { key: "municipality", title: t("web.level.municipality") },
    { key: "law", title: t("web.compare.law") },
    ...tried,
  ];
  return (
    <Section id="municipalities" title={t("web.compare.municipalities")}>
      <ChoiceField
        label={t("web.compare.as")}
        className="stack-choice"
        value={asShare ? "share" : "kronor"}
        choices={["kronor", "share"]}
        words={(each) => t(`web.compare.as.${each}`)}
        onChange={(next) => setAsShare(next === "share")}
      />
      {asShare && (
        <p className="note">
          {t("web.compare.share.note", { year: String(finances.revenueYear ?? t("status.unknown")) })}
        </p>
      )}
      <div className="long-table">
        <WideTable caption={caption} hint={t("web.table.sort")}>
          <thead>
            <tr>
              {heads.map(({ key, title }, position) => (
                <th
                  key={key}
                  scope="col"
                  className={position === 0 ? undefined : "number"}
                  aria-sort={sorted === position ? (position === 0 ? "ascending" : "descending") : undefined}
                >
                  <button type="button" onClick={() => setSorted(position)}>
                    {title}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((row) => (
              <tr key={codes[row]}>
                <th scope="row">
                  <PageLink to="/municipality/$code" params={{ code: codes[row]! }}>
                    {names[row]}
                  </PageLink>
                </th>
                <td className="number">{write(before[row]!, 0)}</td>
                {shown.map((column, position) => (
                  <td className="number" key={tried[position]!.key}>
                    {write(column[row]!, asShare ? 2 : 0)}
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
