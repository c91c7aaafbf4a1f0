import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { seriesColours } from "../../../charts/frame.ts";
import { drawStackedBars } from "../../../charts/stacked-bars.ts";
import { kronorInWords } from "../../../figures/words.ts";
import { ChartFigure } from "../../chart/ChartFigure.tsx";
import type { ChartTable } from "../../chart/table.ts";
import { useSite } from "../../site/site.ts";
import type { ExpiryAnswer } from "../answers.ts";
import { aboutOf, languageOfText, nearest, word } from "../words.ts";

const receivers = ["municipalities", "regions"] as const;

/** The timeline: how much a year ends after each year, by who received it, and which grants those are. */
export function EndsByYear({ answer }: { answer: ExpiryAnswer }) {
  const { t, language } = useSite();
  const { grants, by_year: byYear } = answer;
  const years = useMemo(() => {
    const known = byYear.map(({ year }) => year);
    const [first, last] = [Math.min(...known), Math.max(...known)];
    return known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }, [byYear]);
  const endedIn = useCallback(
    (year: number, receiver: (typeof receivers)[number]) =>
      grants
        .filter((each) => each.last_year === year && each.receiver === receiver)
        .reduce((sum, { ends_msek: amount }) => sum + amount, 0),
    [grants],
  );
  const draw = useCallback(
    (width: number) =>
      drawStackedBars({
        steps: years,
        parts: receivers.map((receiver) => ({
          label: word(t, "receiver", receiver),
          values: years.map((year) => endedIn(year, receiver) / 1000),
        })),
        title: t("web.targeted.expiry.chart.axis"),
        stepTitle: t("web.targeted.expiry.column.last"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 1 }),
      }),
    [years, endedIn, t, language],
  );
  if (years.length === 0) return null;
  const most = byYear.reduce((a, b) => (b.ends_msek > a.ends_msek ? b : a));
  const unknown = grants.filter(({ last_year: last }) => last === null);
  const table: ChartTable = {
    caption: t("web.targeted.expiry.chart.caption"),
    columns: [
      { key: "year", label: t("web.targeted.expiry.column.last") },
      ...receivers.map((receiver) => ({
        key: receiver,
        label: word(t, "receiver", receiver),
        decimals: 1,
      })),
      { key: "grants", label: t("web.targeted.column.grant"), lang: languageOfText(language) },
    ],
    rows: years.map((year) => ({
      year,
      ...Object.fromEntries(receivers.map((receiver) => [receiver, endedIn(year, receiver)])),
      grants: grants
        .filter((each) => each.last_year === year)
        .map((each) => nearest(language, each.name_sv, each.name_en))
        .join("; "),
    })),
  };
  return (
    <ChartFigure
      id="expiry-chart"
      title={t("web.targeted.expiry.chart.title", {
        year: String(most.year),
        amount: kronorInWords(most.ends_msek * 1e6, language, t),
      })}
      note={t("web.targeted.expiry.chart.note", {
        count: unknown.length,
        amount: kronorInWords(unknown.reduce((sum, each) => sum + each.ends_msek, 0) * 1e6, language, t),
      })}
      draw={draw}
      legend={receivers.map((receiver, at) => ({
        colour: seriesColours[at]!,
        text: word(t, "receiver", receiver),
      }))}
      table={table}
      about={aboutOf(t, answer, t("unit.million SEK"), `${years[0]}–${years.at(-1)}`)}
    />
  );
}
