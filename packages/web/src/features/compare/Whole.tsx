import { formatNumber } from "@barkraft/messages";
import type { Distribution } from "@barkraft/sweden";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useWorkbench } from "../page/workbench.ts";
import type { Tried } from "./proposals.ts";

const measures = ["gini", "standardDeviation", "range"] as const;

/** What each proposal does to the country: counts, cost, and whether it evens out. */
export function Whole({
  tried,
  distributions,
}: {
  tried: readonly Tried[];
  distributions: readonly Distribution[];
}) {
  const { t, language, scene } = useWorkbench();
  const caption = t("web.compare.whole.caption", { year: String(scene.year) });
  const spread = (side: "before" | "after", of: Distribution) =>
    measures.map((measure) => {
      const value = of.capacity.weighted[side][measure];
      const decimals = measure === "gini" ? 4 : 0;
      return (
        <td className="number" key={measure}>
          {value === null ? t("status.unknown") : formatNumber(value, language, { decimals })}
        </td>
      );
    });
  return (
    <Section id="whole" title={t("web.compare.whole")}>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.compare.proposal")}</th>
            {(["winners", "losers", "unchanged", "amount", "gini", "deviation", "range"] as const).map(
              (column) => (
                <th scope="col" className="number" key={column}>
                  {t(`web.compare.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("web.compare.law")}</th>
            {["winners", "losers", "unchanged", "amount"].map((column) => (
              <td className="number" key={column}>
                –
              </td>
            ))}
            {spread("before", distributions[0]!)}
          </tr>
          {tried.map(({ key, title }, position) => {
            const { winners, losers, unchanged, amount } = distributions[position]!.whole;
            return (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td className="number">{winners}</td>
                <td className="number">{losers}</td>
                <td className="number">{unchanged}</td>
                <td className="number">
                  {formatNumber(amount / 1e6, language, { signed: true, decimals: 0 })}
                </td>
                {spread("after", distributions[position]!)}
              </tr>
            );
          })}
        </tbody>
      </WideTable>
    </Section>
  );
}
