import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { binsOfStep, drawHistogram } from "../../charts/histogram.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import type { ChartTable } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import { aboutKeys } from "./about.ts";
import type { KeyGround } from "./key-test.ts";
import type { ChangeKeys } from "./link.ts";
import { risesIn } from "./rise.ts";
import { YearField } from "./YearField.tsx";

/** Width of a bin, percentage points. */
const step = 0.2;

/** How the fast variable's stand-in is spread in a year, beside the report's figure 1. */
export function RiseSection({
  ground,
  year,
  change,
}: {
  ground: KeyGround;
  year: number;
  change: ChangeKeys;
}) {
  const { t, language } = useSite();
  const rises = useMemo(() => risesIn(ground, year), [ground, year]);
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
  const note = t("web.keys.rise.note", { year: words, first: named("Övertorneå"), second: named("Åre") });
  const table: ChartTable = {
    caption: t("web.keys.rise.caption", { year: words }),
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
    <Section id="rise" title={t("web.keys.rise")}>
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
        about={aboutKeys(ground, note, t)}
      />
    </Section>
  );
}
