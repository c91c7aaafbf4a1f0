import { type Status, statuses } from "@barkraft/core";
import type { Translator } from "@barkraft/messages";
import type { FileContext, FileRow } from "./rows.ts";
import { origin } from "./rows.ts";

/** A line of the sheet that says what a workbook holds. */
export type AboutRow = readonly [what: string, says: string | number];

/** What a workbook holds: year, unit, prices, source, reform, versions, what the statuses mean, how it was made. */
export function aboutRows(context: FileContext, rows: readonly FileRow[]): AboutRow[] {
  const { scene, t } = context;
  const { source, model_version, data_version } = origin(context);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const reforms = [...new Set(rows.map(({ reform }) => reform))].filter((reform) => reform !== "");
  return [
    [t("web.about.year"), scene.year],
    [t("web.about.unit"), units.map((unit) => `${unit}: ${t(`unit.${unit}` as "unit.SEK")}`).join("; ")],
    [t("web.about.prices"), t("prices.nominal")],
    [t("web.about.source"), source],
    [t("web.about.reform"), reforms.length === 0 ? t("web.about.reform.none") : reforms.join("; ")],
    [t("web.about.model"), model_version],
    [t("web.about.data"), data_version],
    ...statuses.map((status): AboutRow => [t("web.about.status", { status }), meaningOf(status, t)]),
    ...madeRows(t),
  ];
}

/** A status and what it means. */
export const meaningOf = (status: Status, t: Translator) =>
  `${t(`status.${status}`)}: ${t(`status.${status}.meaning`)}`;

/** How a file of the page was made, and the link that makes it again. */
export const madeRows = (t: Translator): readonly AboutRow[] => [
  [t("web.about.made"), t("web.about.made.text")],
  [t("web.about.link"), window.location.href],
];
