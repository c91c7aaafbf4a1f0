import type { OwnKeyColumns } from "@barkraft/finance";
import { formatNumber, type Translator } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { binsOfStep, drawHistogram } from "../../charts/histogram.ts";
import { Section } from "../answers/Section.tsx";
import type { ChartAbout } from "../chart/about.ts";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import type { ChartTable } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import { aboutKeys } from "./about.ts";
import type { KeyGround } from "./compute/key-test.ts";
import { hasRegistrations, type Rise, risesIn } from "./compute/rise.ts";
import type { ChangeKeys, KeysLink } from "./link.ts";
import { YearField } from "./YearField.tsx";

/** Width of a bin, percentage points. */
const step = 0.2;

/** How the fast variable's stand-in is spread in a year, beside the report's figure 1. */
export function RiseSection({
  ground,
  own,
  link,
  change,
}: {
  ground: KeyGround;
  own: OwnKeyColumns;
  link: KeysLink;
  change: ChangeKeys;
}) {
  const { t, language } = useSite();
  const { rise: year } = link;
  const rises = useMemo(() => risesIn(ground, year, own), [ground, year, own]);
  const isOwn = hasRegistrations(own);
  const bins = useMemo(
    () =>
      binsOfStep(
        rises.map(({ points }) => points),
        step,
      ),
    [rises],
  );
  const number = useCallback(
    (value: number) => formatNumber(value, language, { decimals: 1, signed: true }),
    [language],
  );
  const [lowest, highest] = [rises[0], rises.at(-1)];
  const named = useCallback(
    (name: string) => {
      const found = rises.find((rise) => rise.name === name);
      return found ? number(found.points) : "–";
    },
    [rises, number],
  );
  const draw = useCallback(
    (width: number) =>
      drawHistogram({
        bins,
        named: [lowest, highest].flatMap((rise) =>
          rise ? [{ value: rise.points, label: `${rise.name} ${number(rise.points)}` }] : [],
        ),
        title: t("web.keys.rise.axis"),
        countTitle: t("web.keys.rise.count"),
        width,
        write: number,
      }),
    [bins, lowest, highest, number, t],
  );
  if (!lowest || !highest) return null;
  const words = String(year);
  const compared = { year: words, first: named("Övertorneå"), second: named("Åre") };
  const weeks = { from: String(link.week_from), to: String(link.week_to) };
  const note = isOwn
    ? t("web.keys.rise.note.own", { ...compared, ...weeks })
    : t("web.keys.rise.note", compared);
  const about: ChartAbout = { ...aboutKeys(t("web.keys.rise.axis"), words, t), prices: null };
  const each = eachTable(rises, isOwn, t);
  const table: ChartTable = {
    caption: t(isOwn ? "web.keys.rise.caption.own" : "web.keys.rise.caption", { year: words }),
    columns: [
      { key: "from_points", label: t("web.keys.rise.from"), decimals: 1, signed: true },
      { key: "to_points", label: t("web.keys.rise.to"), decimals: 1, signed: true },
      { key: "municipalities", label: t("web.keys.rise.count"), decimals: 0 },
    ],
    rows: bins.map(({ low, high, count }) => ({
      from_points: Number(low.toFixed(1)),
      to_points: Number(high.toFixed(1)),
      municipalities: count,
    })),
  };
  return (
    <Section id="rise" title={t(isOwn ? "web.keys.rise.own" : "web.keys.rise")}>
      <YearField
        label={t("web.keys.rise.year")}
        year={year}
        onChange={(rise) => change({ rise }, { keep: true })}
      />
      <ChartFigure
        id="rise-chart"
        title={t("web.keys.rise.chart", {
          year: words,
          low: number(lowest.points),
          lowest: lowest.name,
          high: number(highest.points),
          highest: highest.name,
        })}
        note={note}
        draw={draw}
        table={table}
        about={about}
      />
      <details className="as-table">
        <summary>{t("web.keys.rise.each")}</summary>
        <FigureTable table={each} />
      </details>
      <ChartDownloads table={each} about={about} note={note} label={t("web.keys.rise.each")} />
    </Section>
  );
}

/** Every municipality's rise, the largest first; with its ends where counts are known as intervals. */
function eachTable(rises: readonly Rise[], isOwn: boolean, t: Translator): ChartTable {
  const points = (key: string, label: string) => ({ key, label, decimals: 2, signed: true });
  return {
    caption: t("web.keys.rise.each"),
    columns: [
      { key: "name", label: t("web.keys.share.name") },
      { key: "code", label: t("web.keys.share.code") },
      points("rise_points", t("web.keys.rise.axis")),
      ...(isOwn
        ? [points("low_points", t("web.keys.rise.low")), points("high_points", t("web.keys.rise.high"))]
        : []),
    ],
    rows: rises.toReversed().map(({ name, code, points: rise, low, high }) => ({
      name,
      code,
      rise_points: rise,
      ...(isOwn ? { low_points: low, high_points: high } : {}),
    })),
  };
}
