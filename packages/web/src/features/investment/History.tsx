import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import type { InvestmentGroundAnswer } from "./investment-answer.ts";

/** What was invested and how much of it was self-financed. */
export function History({ ground, from }: { ground: InvestmentGroundAnswer; from: number }) {
  const { t } = useSite();
  const million = (amount: number | null) => (amount === null ? null : amount / 1e6);
  const percent = (share: number | null) => (share === null ? null : 100 * share);
  return (
    <Section id="history" title={t("web.investment.history")}>
      <FigureTable
        table={{
          caption: t("web.investment.history.caption"),
          columns: [
            { key: "year", label: t("web.investment.year") },
            { key: "investment", label: t("web.investment.history.investment"), decimals: 0 },
            { key: "depreciation", label: t("web.investment.history.depreciation"), decimals: 0 },
            { key: "result", label: t("web.investment.history.result"), decimals: 0 },
            { key: "self_financing", label: t("web.investment.history.self-financing"), decimals: 1 },
            { key: "covered", label: t("web.investment.history.covered"), decimals: 1 },
          ],
          rows: ground.history
            .filter(({ year }) => year <= from && year > from - 12)
            .map((year) => ({
              year: String(year.year),
              investment: million(year.investment),
              depreciation: million(year.depreciation),
              result: million(year.result),
              self_financing: percent(year.self_financing),
              covered: percent(year.covered),
            })),
        }}
      />
      <p className="note">{t("web.investment.history.note")}</p>
    </Section>
  );
}
