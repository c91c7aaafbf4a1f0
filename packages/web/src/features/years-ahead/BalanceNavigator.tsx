import type { ProjectedQuantity } from "@barkraft/finance";
import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import { balanceInWords } from "./balance.ts";
import { type Projected, pathFor } from "./projected.ts";

const shown = [
  "result",
  "set_aside",
  "reserve_used",
  "balance_result",
  "to_restore",
  "overdue",
  "reserve",
] as const satisfies readonly ProjectedQuantity[];

/** The balance requirement year by year: what is set aside, what covers a deficit, what remains to be restored. */
export function BalanceNavigator({ projected, code }: { projected: Projected; code: string }) {
  const { t, language } = useSite();
  const paths = shown.map((quantity) => pathFor(projected, quantity, code));
  const { years } = projected.projection;
  const { balance, reserve } = balanceInWords(projected, code, language, t);
  return (
    <Section id="balance" title={t("web.years-ahead.balance")}>
      <p>
        {balance} {reserve}
      </p>
      <FigureTable
        table={{
          caption: t("web.years-ahead.balance.caption"),
          columns: [
            { key: "year", label: t("web.years-ahead.year") },
            ...shown.map((quantity) => ({
              key: quantity,
              label: t(
                quantity === "reserve" ? "web.years-ahead.reserve-left" : `web.years-ahead.${quantity}`,
              ),
              decimals: 1,
            })),
          ],
          rows: years.slice(1).map((year, at) => ({
            year: String(year),
            ...Object.fromEntries(shown.map((quantity, each) => [quantity, paths[each]![at + 1]! / 1e6 + 0])),
          })),
        }}
      />
      <p className="note">{t("web.years-ahead.balance.note")}</p>
    </Section>
  );
}
