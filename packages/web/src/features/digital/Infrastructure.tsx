import { extremesOf, infrastructureCase } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../charts/lines.ts";
import { kronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { DigitalAnswer } from "./answer.ts";

/** One shared infrastructure against one each. */
export function Infrastructure({ answer }: { answer: DigitalAnswer }) {
  const { t, language } = useSite();
  const { document } = answer.programme;
  const { organisations } = document;
  const { found, low, high } = useMemo(() => {
    const saved = (assumed?: Parameters<typeof infrastructureCase>[2]) => {
      const each = infrastructureCase(document, organisations, assumed);
      return each.presentSeparate - each.presentShared;
    };
    const bounds = extremesOf(document.assumptions, saved);
    return {
      found: infrastructureCase(document, organisations),
      low: saved(bounds.low),
      high: saved(bounds.high),
    };
  }, [document, organisations]);
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: found.years.map(({ year }) => year),
        lines: (["separate", "shared"] as const).map((side) => ({
          label: t(`web.digital.${side}`),
          values: found.years.map((each) => each[side] / 1e6),
        })),
        title: t("web.digital.axis"),
        stepTitle: t("web.digital.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [found, t, language],
  );
  const signed = (amount: number) => `${amount < 0 ? "−" : ""}${kronorInWords(amount, language, t)}`;
  const note = t("web.digital.infrastructure.note");
  const written = (value: number) =>
    formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 2 });
  return (
    <Section id="infrastructure" title={t("web.digital.infrastructure", { count: String(organisations) })}>
      <ChartFigure
        id="infrastructure-chart"
        title={t("web.digital.infrastructure.finding", {
          saved: signed(found.presentSeparate - found.presentShared),
          years: document.years,
          low: signed(low),
          high: signed(high),
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.digital.year") },
            { key: "separate_sek", label: t("web.digital.separate"), decimals: 0 },
            { key: "shared_sek", label: t("web.digital.shared"), decimals: 0 },
          ],
          rows: found.years.map(({ year, separate, shared }) => ({
            year,
            separate_sek: separate,
            shared_sek: shared,
          })),
        }}
        about={{
          source: t("web.about.source.assumed"),
          unit: t("unit.SEK"),
          prices: t("prices.fixed"),
          statuses: ["assumed"],
        }}
      />
      <WideTable caption={t("web.digital.infrastructure.assumptions")}>
        <thead>
          <tr>
            <th scope="col">{t("web.digital.assumption")}</th>
            <th scope="col" className="number">
              {t("web.digital.value")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.range")}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(document.assumptions).map(
            ([name, { value, low: least, high: most, note: what }]) => (
              <tr key={name}>
                <th scope="row">{what[language]}</th>
                <td className="number">{written(value)}</td>
                <td className="number">{`${written(least)}–${written(most)}`}</td>
              </tr>
            ),
          )}
        </tbody>
      </WideTable>
    </Section>
  );
}
