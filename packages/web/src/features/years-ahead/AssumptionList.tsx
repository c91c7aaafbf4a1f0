import { formatNumber } from "@barkraft/messages";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useSite } from "../site/site.ts";
import type { Projected } from "./projected.ts";

/** Every assumption in use, with its range and where it comes from. */
export function AssumptionList({ economy }: { economy: Projected["economy"] }) {
  const { t, language } = useSite();
  const caption = t("web.years-ahead.assumptions.caption");
  return (
    <Section id="assumptions" title={t("web.years-ahead.assumptions")}>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.years-ahead.assumption")}</th>
            <th scope="col" className="number">
              {t("web.years-ahead.value")}
            </th>
            <th scope="col" className="number">
              {t("web.years-ahead.lowest")}
            </th>
            <th scope="col" className="number">
              {t("web.years-ahead.highest")}
            </th>
            <th scope="col">{t("web.years-ahead.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {economy.stated.map(({ id, label, value, low, high, unit, status, basis }) => {
            const written = (each: number) =>
              unit === "share"
                ? formatNumber(100 * each, language, { decimals: 1 })
                : formatNumber(each, language);
            return (
              <tr key={id}>
                <th scope="row">
                  {label[language]}, {unit === "share" ? "%" : t("web.years-ahead.unit.years")}
                </th>
                <td className="number">
                  {written(value)} <StatusMark status={status} t={t} />
                </td>
                <td className="number">{written(low)}</td>
                <td className="number">{written(high)}</td>
                <td className="words">{basis[language]}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <p className="note">{t("web.years-ahead.method")}</p>
    </Section>
  );
}
