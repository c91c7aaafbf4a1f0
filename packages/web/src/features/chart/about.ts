import type { Status } from "@barkraft/core";
import type { Translator } from "@barkraft/messages";
import { madeRows, meaningOf } from "../../files/about.ts";
import type { Versions } from "../site/site.ts";
import type { ChartTable } from "./table.ts";

/** What a file says about its figures: a line each of what it is and what it says. */
export type AboutLines = readonly (readonly [what: string, says: string | number])[];

/** What is to be said of the figures behind a chart, in the reader's language. */
export interface ChartAbout {
  readonly source: string;
  readonly unit: string;
  /** Null where there is no money in the table. */
  readonly prices: string | null;
  /** Which statuses the figures have. */
  readonly statuses: readonly Status[];
  /** Without it, from the first to the last year of the table. */
  readonly years?: string;
  /** What else decides the figures: the place, the seed, the assumptions. */
  readonly more?: AboutLines;
}

/** The lines of a workbook's second sheet: what it shows, unit, years, prices, source, statuses, versions, origin. */
export function aboutLines(
  about: ChartAbout,
  { caption, rows }: ChartTable,
  versions: Versions | undefined,
  t: Translator,
  note?: string,
): AboutLines {
  const years = about.years ?? yearsOf(rows);
  return [
    [t("web.about.shows"), caption],
    [t("web.about.unit"), about.unit],
    ...(years === undefined ? [] : [[t("web.about.years"), years] as const]),
    ...(about.prices === null ? [] : [[t("web.about.prices"), about.prices] as const]),
    [t("web.about.source"), about.source],
    ...about.statuses.map((status) => [t("web.about.status.kinds"), meaningOf(status, t)] as const),
    ...(note === undefined || note === caption ? [] : [[t("web.about.note"), note] as const]),
    ...(about.more ?? []),
    ...versionLines(versions, t),
    ...madeRows(t),
  ];
}

/** What stands under a picture: unit, years, prices, source, statuses, versions and the link. */
export function pictureLines(
  about: ChartAbout,
  { rows }: ChartTable,
  versions: Versions | undefined,
  t: Translator,
): readonly string[] {
  const basis = [about.unit, about.years ?? yearsOf(rows), about.prices].filter((part) => part != null);
  return [
    basis.join(", "),
    `${t("web.about.source")}: ${about.source}`,
    t("web.picture.status", { status: about.statuses.map((status) => t(`status.${status}`)).join(", ") }),
    ...(versions ? [`${versions.model}, ${versions.data}`] : []),
    window.location.href,
  ];
}

const versionLines = (versions: Versions | undefined, t: Translator): AboutLines =>
  versions
    ? [
        [t("web.about.model"), versions.model],
        [t("web.about.data"), versions.data],
      ]
    : [];

/** The first and the last of a table's months or calendar years; a year may also count from one. */
function yearsOf(rows: ChartTable["rows"]): string | undefined {
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month];
  if (first != null && last != null) return `${first} – ${last}`;
  const years = rows.map(({ year }) => Number(year)).filter((year) => year > 1900);
  if (years.length === 0) return undefined;
  const [low, high] = [Math.min(...years), Math.max(...years)];
  return low === high ? String(low) : `${low}–${high}`;
}
