import type { ProjectedQuantity } from "@barkraft/finance";
import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import { nation, type Projected, pathFor } from "./projected.ts";

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
  const { t } = useSite();
  const paths = shown.map((quantity) => pathFor(projected, quantity, code));
  const { years } = projected.projection;
  const broken = years.filter((_, step) => step > 0 && paths[5]![step]! > 0);
  const deficits = years.filter((_, step) => step > 0 && paths[3]![step]! < 0);
  return (
    <Section id="balance" title={t("web.years-ahead.balance")}>
      <p>
        {code === nation
          ? t("web.years-ahead.balance.nation", { year: String(years.at(-1)), ...overdueAtEnd(projected) })
          : broken.length > 0
            ? t("web.years-ahead.balance.broken", { year: String(broken[0]) })
            : deficits.length > 0
              ? t("web.years-ahead.balance.deficits", { count: deficits.length })
              : t("web.years-ahead.balance.kept")}
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

/** How many municipalities have a deficit in the last year that was not restored in time. */
function overdueAtEnd({ projection }: Projected): { readonly count: number; readonly of: number } {
  const of = projection.places.length;
  const last = projection.columns.overdue.subarray((projection.years.length - 1) * of);
  return { count: last.filter((amount) => amount > 0).length, of };
}
