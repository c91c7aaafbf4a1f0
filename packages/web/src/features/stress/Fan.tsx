import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../charts/lines.ts";
import type { SimulatedFan } from "../../worker/simulation.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import { shares } from "./shares.ts";

/** Where the result may go, with the chance of each band. */
export function Fan({ fan, name, seed }: { fan: SimulatedFan; name: string; seed: number }) {
  const { t, language } = useSite();
  const years = useMemo(() => fan.years.map(inPercent), [fan]);
  const quantile = useCallback(
    (at: number) => years.map(({ quantiles }) => (Number.isFinite(quantiles[at]) ? quantiles[at]! : null)),
    [years],
  );
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: years.map(({ year }) => year),
        lines: [
          { label: t("web.stress.median"), values: quantile(2) },
          {
            label: t("web.stress.projected"),
            values: years.map((year) => year.projected),
            isGhost: true,
          },
        ],
        bands: [
          { label: "90 %", low: quantile(0), high: quantile(4), depth: 0 },
          { label: "50 %", low: quantile(1), high: quantile(3), depth: 1 },
        ],
        title: t("web.stress.axis"),
        stepTitle: t("web.stress.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0, signed: true }),
      }),
    [years, quantile, t, language],
  );
  const table = useMemo(
    () => ({
      caption: t("web.stress.fan.caption", { name }),
      columns: [
        { key: "year", label: t("web.stress.year") },
        { key: "projected", label: t("web.stress.projected"), decimals: 1, signed: true },
        ...shares.map((share) => ({
          key: `p${Math.round(share * 100)}`,
          label: `${formatNumber(share * 100, language, { decimals: 0 })} %`,
          decimals: 1,
          signed: true,
        })),
        { key: "negative", label: t("web.stress.negative"), decimals: 1 },
        { key: "overdue", label: t("web.stress.overdue"), decimals: 1 },
      ],
      rows: years.map(({ year, projected, quantiles, negative, overdue }) => ({
        year,
        projected,
        ...Object.fromEntries(shares.map((share, at) => [`p${Math.round(share * 100)}`, quantiles[at]!])),
        negative,
        overdue,
      })),
    }),
    [years, name, t, language],
  );
  const last = fan.years.at(-1)!;
  return (
    <ChartFigure
      id="fan"
      title={t("web.stress.fan.title", {
        name,
        risk: formatNumber(fan.everOverdue, language, { decimals: 0 }),
        red: formatNumber(last.negative, language, { decimals: 0 }),
        year: String(last.year),
      })}
      note={t("web.stress.fan.note", { seed: String(seed) })}
      draw={draw}
      legend={[
        { colour: "color-mix(in srgb, var(--series-1) 28%, transparent)", text: t("web.stress.band50") },
        { colour: "color-mix(in srgb, var(--series-1) 14%, transparent)", text: t("web.stress.band90") },
      ]}
      table={table}
      about={{
        source: t("source.computed_kolada"),
        unit: t("web.stress.axis"),
        prices: t("prices.nominal"),
        statuses: ["estimated", "assumed"],
        more: [
          [t("web.stress.municipality"), name],
          [t("web.about.seed"), seed],
        ],
      }}
    />
  );
}

/** The result of a year in percent of the projection's tax and grants. */
function inPercent({ year, income, fans, negative, overdue }: SimulatedFan["years"][number]) {
  const { projected, quantiles } = fans[0]!;
  const share = (amount: number) => (amount / income) * 100;
  return { year, projected: share(projected), quantiles: quantiles.map(share), negative, overdue };
}
