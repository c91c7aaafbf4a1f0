import { formatNumber } from "@barkraft/messages";
import { kronorInWords, kronorRangeInWords, percentInWords } from "../../figures/words.ts";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";
import type { NoticeAnswer } from "./answer.ts";

/** The value of early notice in the simulation of the years ahead, beside that over the accounts. */
export function SimulatedNotice({ answer }: { answer: NoticeAnswer }) {
  const { t, language } = useSite();
  const { simulated, leads } = answer;
  const billions = (amount: number) => formatNumber(amount / 1e9, language, { decimals: 1 });
  const words = (amount: number) => kronorInWords(amount, language, t);
  const years = { first: String(simulated.first_year), last: String(simulated.last_year) };
  const longest = simulated.values.at(-1)!;
  const caption = t("web.planning.notice.simulated.caption", {
    ...years,
    from: String(answer.first_year),
    to: String(answer.last_year),
  });
  const columns = ["accounts", "mean", "over", "under", "p05", "p95", "value"] as const;
  return (
    <>
      <h3>{t("web.planning.notice.simulated")}</h3>
      <p className="sentence small">
        {t("web.planning.notice.simulated.sentence", {
          ...years,
          one: words(simulated.leads[0]!.mean_sek),
          three: words(simulated.leads.at(-1)!.mean_sek),
          value: words(longest.value_sek),
          range: kronorRangeInWords(longest.low_sek, longest.high_sek, language, t),
        })}
      </p>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.planning.notice.simulated.lead")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`web.planning.notice.simulated.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {simulated.leads.map((each, at) => (
            <tr key={each.lead}>
              <th scope="row">{each.lead}</th>
              <td className="number">{billions(leads[at]!.mean_sek)}</td>
              <td className="number">{billions(each.mean_sek)}</td>
              <td className="number">{billions(each.over_sek)}</td>
              <td className="number">{billions(each.under_sek)}</td>
              <td className="number">{billions(each.p05_sek)}</td>
              <td className="number">{billions(each.p95_sek)}</td>
              <td className="number">{billions(simulated.values[at]!.value_sek)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="note">
        {t("web.planning.notice.simulated.note", {
          paths: formatNumber(simulated.paths, language),
          deviation: percentInWords(100 * simulated.decided_growth.deviation, language, 1),
          error: formatNumber(100 * simulated.decided_growth.deviation_error, language, { decimals: 1 }),
        })}
      </p>
    </>
  );
}
