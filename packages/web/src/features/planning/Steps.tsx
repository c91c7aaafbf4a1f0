import { formatNumber } from "@barkraft/messages";
import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { NeedAnswer } from "./answer.ts";
import type { Plan } from "./plan.ts";

const columns = ["before", "price", "need", "efficiency", "ceiling", "level", "oneOff", "total"] as const;

/** The appropriations until now and the planned level, and what each planned year is made of. */
export function Steps({ answer, plan }: { answer: NeedAnswer; plan: Plan }) {
  const { t, language } = useSite();
  const history = answer.appropriations;
  const draw = useCallback(
    (width: number) => {
      const before = history.map(({ amount_sek: amount }) => amount / 1e9);
      const none = history.slice(0, -1).map(() => null);
      return drawLines({
        steps: [...history.map(({ year }) => year), ...plan.years.map(({ year }) => year)],
        lines: [
          {
            label: t("web.planning.level"),
            values: [...before, ...plan.years.map(({ level }) => level / 1e9)],
            projectedFrom: before.length - 1,
          },
          {
            label: t("web.planning.fixed"),
            values: [
              ...none,
              before.at(-1)!,
              ...plan.years.map(({ levelInFixedPrices }) => levelInFixedPrices / 1e9),
            ],
            isGhost: true,
          },
        ],
        mark: { step: plan.lastYear, label: String(plan.lastYear) },
        title: t("web.planning.axis"),
        stepTitle: t("web.planning.year"),
        width,
        write: (value) => formatNumber(value, language),
      });
    },
    [history, plan, t, language],
  );
  const last = plan.years.at(-1)!;
  const billions = (amount: number) => formatNumber(amount / 1e9, language, { decimals: 1 });
  const caption = t("web.planning.table");
  const write = (value: number, signed: boolean) => formatNumber(value, language, { decimals: 0, signed });
  const isSigned = (column: (typeof columns)[number]) =>
    column !== "before" && column !== "level" && column !== "total";
  return (
    <Section id="steps" title={t("web.planning.steps")}>
      <ChartFigure
        id="level-chart"
        title={t("web.planning.steps.finding", {
          from: billions(plan.grant),
          to: billions(last.level),
          last: String(last.year),
        })}
        note={t("web.planning.steps.note")}
        draw={draw}
        table={{
          caption: t("web.planning.steps.note"),
          columns: [
            { key: "year", label: t("web.planning.year") },
            { key: "level_sek", label: t("web.planning.level"), decimals: 0 },
            { key: "level_fixed_prices_sek", label: t("web.planning.fixed"), decimals: 0 },
          ],
          rows: [
            ...history.map(({ year, amount_sek }) => ({
              year,
              level_sek: amount_sek,
              level_fixed_prices_sek: null,
            })),
            ...plan.years.map(({ year, level, levelInFixedPrices }) => ({
              year,
              level_sek: level,
              level_fixed_prices_sek: levelInFixedPrices,
            })),
          ],
        }}
        about={{
          source: [t("source.esv"), t("source.scb"), t("source.computed_kolada")].join("; "),
          unit: t("unit.SEK"),
          prices: `${t("prices.nominal")}; ${t("prices.fixed")} (${plan.lastYear})`,
          statuses: ["published", "assumed"],
        }}
      />
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.planning.year")}</th>
            {columns.map((column) => (
              <th scope="col" className="number" key={column}>
                {t(`web.planning.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.years.map((each) => (
            <tr key={each.year}>
              <th scope="row">{each.year}</th>
              {columns.map((column) => (
                <td className="number" key={column}>
                  {write(each[column], isSigned(column))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <ChartDownloads
        label={t("web.planning.steps")}
        table={{
          caption,
          columns: [
            { key: "year", label: t("web.planning.year") },
            ...columns.map((column) => ({
              key: column,
              label: t(`web.planning.column.${column}`),
              decimals: 0,
            })),
          ],
          rows: plan.years.map((each) => ({
            year: each.year,
            ...Object.fromEntries(columns.map((column) => [column, each[column]])),
          })),
        }}
        about={{
          source: [t("source.esv"), t("source.scb"), t("source.computed_kolada")].join("; "),
          unit: t("unit.SEK"),
          prices: t("prices.nominal"),
          statuses: ["assumed"],
        }}
      />
    </Section>
  );
}
