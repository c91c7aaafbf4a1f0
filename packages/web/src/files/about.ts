import { statuses } from "@barkraft/core";
import type { FileContext, FileRow } from "./rows.ts";
import { origin } from "./rows.ts";

/** A line of the sheet that says what a workbook holds. */
export type AboutRow = readonly [what: string, says: string | number];

/** What a workbook holds: year, unit, prices, source, reform, versions, and what the statuses mean. */
export function aboutRows({ scene, t }: FileContext, rows: readonly FileRow[]): AboutRow[] {
  const { source, reform, model_version, data_version } = origin(scene);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return [
    [t("web.about.year"), scene.year],
    [t("web.about.unit"), units.map((unit) => `${unit}: ${t(`unit.${unit}` as "unit.SEK")}`).join("; ")],
    [t("web.about.prices"), t("prices.nominal")],
    [t("web.about.source"), source],
    [t("web.about.reform"), reform === "" ? t("web.about.reform.none") : reform],
    [t("web.about.model"), model_version],
    [t("web.about.data"), data_version],
    ...statuses.map(
      (status): AboutRow => [
        t("web.about.status", { status }),
        `${t(`status.${status}`)}: ${t(`status.${status}.meaning`)}`,
      ],
    ),
  ];
}
