import { formatNumber } from "@barkraft/messages";
import { nationalReserves } from "@barkraft/sweden";
import { useCallback, useMemo } from "react";
import { binsOfStep, drawHistogram } from "../../charts/histogram.ts";
import { kronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import { aboutSupport } from "./about.ts";
import type { Support } from "./use-support.ts";

const step = 25;

/** What the municipalities would have to do without support: raise taxes, use reserves, book a deficit, or cut. */
export function Instead({ support }: { support: Support }) {
  const { t, language } = useSite();
  const { answer } = support;
  const { asked, places } = answer;
  const rises = useMemo(() => [...places.taxRise].map((rise) => rise * 1e4), [places]);
  const bins = useMemo(() => binsOfStep(rises, step), [rises]);
  const raising = rises.filter((rise) => rise > 0);
  const over = rises.filter((rise) => rise > 100).length;
  const number = (value: number) => formatNumber(value, language, { decimals: 0 });
  const axis = t("web.supportNeeded.riseAxis", { year: String(asked.year) });
  const draw = useCallback(
    (width: number) =>
      drawHistogram({
        bins,
        named: [],
        title: axis,
        countTitle: t("web.answers.municipalities"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
      }),
    [bins, axis, t, language],
  );
  const { municipalities, regions } = nationalReserves;
  return (
    <Section id="instead" title={t("web.supportNeeded.instead")}>
      <ul>
        <li>
          {t("web.supportNeeded.instead.tax", {
            ore: number(answer.taxRiseTogether * 1e4),
            raising: raising.length,
            over,
          })}
        </li>
        <li>{t("web.supportNeeded.instead.cut", { jobs: number(asked.jobs) })}</li>
        <li>
          {t("web.supportNeeded.instead.reserves", {
            amount: kronorInWords(municipalities.amount, language, t),
            holders: municipalities.holders,
            regionAmount: kronorInWords(regions.amount, language, t),
            regionHolders: regions.holders,
          })}
        </li>
        <li>
          {t("web.supportNeeded.instead.borrow", {
            deficit: kronorInWords(
              places.deficit.reduce((sum, each) => sum + each, 0),
              language,
              t,
            ),
            count: places.deficit.filter((each) => each > 0).length,
            years: answer.yearsToRestore,
          })}
        </li>
      </ul>
      <ChartFigure
        id="rise-chart"
        title={t("web.supportNeeded.riseFinding", { raising: raising.length, over })}
        note={t("web.supportNeeded.riseNote")}
        draw={draw}
        table={{
          caption: axis,
          columns: [
            { key: "low", label: t("web.supportNeeded.from"), decimals: 0 },
            { key: "high", label: t("web.supportNeeded.to"), decimals: 0 },
            { key: "count", label: t("web.answers.municipalities"), decimals: 0 },
          ],
          rows: bins.map(({ low, high, count }) => ({ low, high, count })),
        }}
        about={{ ...aboutSupport(support, axis, language, t), prices: null, years: String(asked.year) }}
      />
    </Section>
  );
}
