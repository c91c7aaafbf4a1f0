import { formatNumber } from "@barkraft/messages";
import {
  type Distribution,
  defaultBands,
  type GroupingName,
  type GroupKey,
  groupings,
} from "@barkraft/sweden";
import { Fragment } from "react";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useWorkbench } from "../page/workbench.ts";
import type { Tried } from "./proposals.ts";

/** Winners and losers by county, municipality group, size or tax rate. */
export function Groups({
  tried,
  distributions,
  by,
  written,
  isRead,
}: {
  tried: readonly Tried[];
  distributions: readonly Distribution[];
  by: GroupingName;
  written: string;
  isRead: boolean;
}) {
  const { t, language, scene, go } = useWorkbench();
  const caption = t("web.compare.groups.caption", { year: String(scene.year) });
  const hasBands = by === "size" || by === "tax_rate";
  const reach = Math.max(
    1,
    ...distributions.flatMap(({ groups }) => groups.map(({ mean }) => Math.abs(mean ?? 0))),
  );
  const nameOf = ({ name, band }: GroupKey) => {
    if (!band) return name;
    const write = (value: number) =>
      formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 2 });
    return band.to === null
      ? t("web.compare.band.last", { from: write(band.from) })
      : t("web.compare.band", { from: write(band.from), to: write(band.to) });
  };
  return (
    <Section id="groups" title={t("web.compare.groups")}>
      <div className="filters">
        <ChoiceField
          label={t("web.compare.by")}
          value={by}
          choices={groupings}
          words={(each) => t(`web.compare.by.${each}`)}
          onChange={(next) => go({ by: next === "group" ? undefined : next, bands: undefined })}
        />
        {hasBands && (
          <label className="field">
            <span>{t("web.compare.bands")}</span>
            <input
              type="text"
              value={written}
              aria-invalid={!isRead}
              onChange={({ target }) => go({ bands: target.value }, { replace: true })}
            />
          </label>
        )}
        {hasBands && !isRead && (
          <p className="count" role="status">
            {t("web.compare.bands.wrong", { example: defaultBands[by].join(", ") })}
          </p>
        )}
      </div>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t("web.compare.group")}
            </th>
            <th scope="col" rowSpan={2} className="number">
              {t("web.compare.places")}
            </th>
            {tried.map(({ key, title }) => (
              <th scope="colgroup" colSpan={3} key={key}>
                {title}
              </th>
            ))}
          </tr>
          <tr>
            {tried.map(({ key }) => (
              <Fragment key={key}>
                <td className="bar-cell" />
                <th scope="col" className="number">
                  {t("web.compare.change")}
                </th>
                <th scope="col" className="number">
                  {t("web.compare.share")}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {distributions[0]!.groups.map((group, row) => (
            <tr key={group.key}>
              <th scope="row">{nameOf(group)}</th>
              <td className="number">{group.places}</td>
              {distributions.map(({ groups }, position) => {
                const { mean, share } = groups[row]!;
                const length = (50 * (mean ?? 0)) / reach;
                return (
                  <Fragment key={tried[position]!.key}>
                    <td className="bar-cell" aria-hidden="true">
                      <span className="zero" style={{ left: "50%" }} />
                      <span
                        className={`bar ${length < 0 ? "pays" : "gets"}`}
                        style={{ left: `${50 + Math.min(0, length)}%`, width: `${Math.abs(length)}%` }}
                      />
                    </td>
                    <td className="number">
                      {mean === null ? "–" : formatNumber(mean, language, { signed: true, decimals: 0 })}
                    </td>
                    <td className="number">{percentOf(share)}</td>
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );

  function percentOf(share: number | null): string {
    if (share === null) return "–";
    return `${formatNumber(100 * share, language, { signed: true, decimals: 2 })} %`;
  }
}
