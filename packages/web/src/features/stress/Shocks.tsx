import { formatNumber } from "@barkraft/messages";
import type { ShockEstimate, ShockEstimates } from "@barkraft/sweden";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";

const names = ["tax_base", "price", "interest", "local_tax_base", "local_cost", "local_population"] as const;

/** The parameters of chance with their standard errors. */
export function Shocks({ estimates }: { estimates: ShockEstimates }) {
  const { t, language } = useSite();
  const all: Readonly<Record<string, ShockEstimate>> = { ...estimates.national, ...estimates.local };
  const percent = (value: number) => formatNumber(value * 100, language, { decimals: 2 });
  const share = (value: number) => formatNumber(value, language, { decimals: 2 });
  const caption = t("web.stress.shocks.caption", {
    from: String(estimates.from),
    to: String(estimates.to),
    steering: share(estimates.steering.value),
  });
  return (
    <details className="shocks">
      <summary>{t("web.stress.shocks")}</summary>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.stress.shock")}</th>
            <th scope="col" className="number">
              {t("web.stress.deviation")}
            </th>
            <th scope="col" className="number">
              {t("web.stress.persistence")}
            </th>
            <th scope="col">{t("web.stress.status")}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const shock = all[name]!;
            return (
              <tr key={name}>
                <th scope="row">{t(`web.stress.shock.${name}`)}</th>
                <td className="number">
                  {percent(shock.deviation)} ± {percent(shock.deviationError)}
                </td>
                <td className="number">
                  {share(shock.persistence)} ± {share(shock.persistenceError)}
                </td>
                <td>{t(shock.status === "assumed" ? "web.stress.assumed" : "web.stress.estimated")}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
    </details>
  );
}
