import type { ProjectedQuantity } from "@barkraft/finance";
import { useMemo } from "react";
import { kronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import type { ChartAbout } from "../chart/about.ts";
import { useSite } from "../site/site.ts";
import { type TimeLine, YearsFigure } from "./charts.tsx";
import { groupDebtFor, nation, type Projected, pathFor } from "./projected.ts";
import type { BookedYear } from "./use-ground.ts";

/** Income and cost, investment and debt: booked, then projected. The result of a municipality stands among its fans. */
export function Money({
  projected,
  code,
  name,
  accounts,
  about,
}: {
  projected: Projected;
  code: string;
  name: string;
  accounts: readonly BookedYear[];
  about: ChartAbout;
}) {
  const { t, language } = useSite();
  const from = projected.projection.years[0]!;
  const last = projected.projection.years.at(-1)!;
  const first = Math.min(from - 5, 2005) < 2000 ? from - 5 : 2005;
  const lines = useMemo(() => {
    const line = (
      key: string,
      label: string,
      booked: (year: BookedYear) => number | null,
      quantities: readonly ProjectedQuantity[],
    ): TimeLine => {
      const sumOf = (from: Projected) => {
        const paths = quantities.map((quantity) => pathFor(from, quantity, code));
        return paths[0]!.map((_, step) => paths.reduce((sum, path) => sum + path[step]!, 0) / 1e6);
      };
      return {
        key,
        label,
        booked: new Map(accounts.map((year) => [year.year, inMillions(booked(year))])),
        projected: sumOf(projected),
        of: sumOf,
      };
    };
    const groupInMillions = (from: Projected) => groupDebtFor(from, code).map((amount) => amount / 1e6);
    const plus = (...values: (number | null)[]) =>
      values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);
    return {
      result: [line("result", t("web.years-ahead.result"), ({ result }) => result, ["result"])],
      both: [
        line("income", t("web.years-ahead.income"), (year) => plus(year.own_tax, year.grants), [
          "own_tax",
          "grants",
        ]),
        line("cost", t("web.years-ahead.cost"), (year) => plus(year.net_cost, year.depreciation), [
          "net_cost",
          "depreciation",
        ]),
      ],
      debt: [
        line("investment", t("web.years-ahead.investment"), ({ investment }) => investment, ["investment"]),
        line("debt", t("web.years-ahead.debt"), ({ debt }) => debt, ["debt"]),
        {
          key: "group-debt",
          label: t("web.years-ahead.group-debt"),
          booked: new Map(accounts.map(({ year, group_debt }) => [year, inMillions(group_debt)])),
          projected: groupInMillions(projected),
          of: groupInMillions,
        },
        line("equity", t("web.years-ahead.equity"), ({ equity }) => equity, ["equity"]),
      ],
    };
  }, [projected, code, accounts, t]);
  const amount = (quantity: ProjectedQuantity) =>
    kronorInWords(pathFor(projected, quantity, code).at(-1)!, language, t);
  const groupDebt = groupDebtFor(projected, code).at(-1)!;
  const shared = { from, first, about, unit: t("web.years-ahead.million"), note: t("web.years-ahead.note") };
  const large = Math.abs(pathFor(projected, "own_tax", code)[0]!) > 1e9 ? 0 : 1;
  return (
    <Section id="money" title={t("web.years-ahead.money", { name })}>
      {code === nation && (
        <YearsFigure
          {...shared}
          id="result-chart"
          title={t("web.years-ahead.result.finding", {
            amount: amount("result"),
            sign: pathFor(projected, "result", code).at(-1)! < 0 ? "minus" : "plus",
            year: String(last),
          })}
          lines={lines.result}
          decimals={large}
        />
      )}
      <div className="halves">
        <YearsFigure
          {...shared}
          id="both-chart"
          title={t("web.years-ahead.both.finding", { year: String(last) })}
          lines={lines.both}
          decimals={0}
        />
        <YearsFigure
          {...shared}
          id="debt-chart"
          title={t(
            Number.isNaN(groupDebt) ? "web.years-ahead.debt.finding.own" : "web.years-ahead.debt.finding",
            {
              who: code === nation ? "all" : "one",
              amount: amount("debt"),
              group: kronorInWords(groupDebt, language, t),
              year: String(last),
            },
          )}
          lines={lines.debt}
          decimals={0}
        />
      </div>
    </Section>
  );
}

function inMillions(amount: number | null): number | null {
  return amount === null ? null : amount / 1e6;
}
