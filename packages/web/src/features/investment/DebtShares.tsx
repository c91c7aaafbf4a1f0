import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { colourOf, drawLines } from "../../charts/lines.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { InvestmentGroundAnswer } from "./investment-answer.ts";

const groups = ["state", "local", "municipal_groups"] as const;

/** Debt as shares of GDP: what moved from the state to local government. */
export function DebtShares({ debt }: { debt: InvestmentGroundAnswer["debt"] }) {
  const { t, language } = useSite();
  const steps = useMemo(() => {
    const years = debt.map(({ year }) => year);
    const [low, high] = [Math.min(...years), Math.max(...years)];
    return Array.from({ length: high - low + 1 }, (_, at) => low + at);
  }, [debt]);
  const lines = useMemo(
    () =>
      groups.map((group) => {
        const known = new Map(
          debt.filter((each) => each.group === group).map(({ year, share }) => [year, share]),
        );
        const percent = (year: number) => {
          const share = known.get(year);
          return share == null ? null : 100 * share;
        };
        // Only the ends of the decade are stated: the line between them is drawn, not known.
        const years = [...known.keys()].sort((a, b) => a - b);
        const [low, high] = [years[0]!, years.at(-1)!];
        const between = (year: number) =>
          percent(low)! + ((percent(high)! - percent(low)!) * (year - low)) / (high - low);
        return {
          label: t(`web.investment.debt.${group}`),
          values: steps.map((year) =>
            group === "municipal_groups" ? percent(year) : year < low || year > high ? null : between(year),
          ),
        };
      }),
    [debt, steps, t],
  );
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps,
        lines,
        title: t("web.investment.debt.unit"),
        stepTitle: t("web.investment.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
      }),
    [steps, lines, t, language],
  );
  return (
    <Section id="debt" title={t("web.investment.debt")}>
      <ChartFigure
        id="debt-figure"
        title={t("web.investment.debt.finding")}
        note={t("web.investment.debt.note")}
        draw={draw}
        legend={lines.map(({ label }, at) => ({ colour: colourOf(at), text: label }))}
        about={{
          source: t("web.investment.debt.source"),
          unit: t("web.investment.debt.unit"),
          prices: null,
          statuses: ["derived", "estimated"],
        }}
        table={{
          caption: t("web.investment.debt.caption"),
          columns: [
            { key: "year", label: t("web.investment.year") },
            { key: "group", label: t("web.investment.debt.whose") },
            { key: "share", label: t("web.investment.debt.unit"), decimals: 1 },
            { key: "status", label: t("web.investment.debt.status") },
          ],
          rows: debt.map(({ year, group, share, status }) => ({
            year: String(year),
            group: t(`web.investment.debt.${group}`),
            share: share === null ? null : 100 * share,
            status: t(`status.${status}`),
          })),
        }}
      />
    </Section>
  );
}
