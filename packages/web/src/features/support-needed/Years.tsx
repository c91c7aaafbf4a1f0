import { formatNumber } from "@barkraft/messages";
import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { kronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import { aboutSupport } from "./about.ts";
import type { Support } from "./use-support.ts";

const columns = ["taxRevenue", "grants", "netCost", "financialNet", "result", "wanted"] as const;

/** When it is lacking: the municipalities' result if nothing is cut, against the result that is wanted. */
export function Years({ support }: { support: Support }) {
  const { t, language } = useSite();
  const { years } = support.answer;
  const axis = t("web.supportNeeded.yearsAxis");
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: years.map(({ year }) => year),
        lines: [
          { label: t("web.supportNeeded.result"), values: years.map(({ result }) => result / 1e9) },
          { label: t("web.supportNeeded.wanted"), values: years.map(({ wanted }) => wanted / 1e9) },
        ],
        title: axis,
        stepTitle: t("web.supportNeeded.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
      }),
    [years, axis, t, language],
  );
  const lacking = years.filter(({ needed }) => needed.together > 0);
  return (
    <Section id="years" title={t("web.supportNeeded.when")}>
      <ChartFigure
        id="years-chart"
        title={
          lacking.length === 0
            ? t("web.supportNeeded.whenNever")
            : t("web.supportNeeded.whenFinding", {
                years: lacking
                  .map(({ year, needed }) => `${year}: ${kronorInWords(needed.together, language, t)}`)
                  .join(", "),
              })
        }
        note={t("web.supportNeeded.whenNote")}
        draw={draw}
        table={{
          caption: axis,
          columns: [
            { key: "year", label: t("web.supportNeeded.year") },
            ...columns.map((key) => ({ key, label: t(`web.supportNeeded.${key}`), decimals: 1 })),
            { key: "together", label: t("web.supportNeeded.together"), decimals: 1 },
            { key: "withRegions", label: t("web.supportNeeded.withRegions"), decimals: 1 },
          ],
          rows: years.map((year) => ({
            year: String(year.year),
            ...Object.fromEntries(columns.map((key) => [key, year[key] / 1e9])),
            together: year.needed.together / 1e9,
            withRegions: year.withRegions / 1e9,
          })),
        }}
        about={aboutSupport(support, axis, language, t)}
      />
    </Section>
  );
}
