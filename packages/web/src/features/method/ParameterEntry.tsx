import type { DatedValue, Parameter } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { exactNumber } from "../../law/exact.ts";
import { LawReference } from "../explain/LawReference.tsx";
import { useSite } from "../site/site.ts";
import { EntryHead } from "./EntryHead.tsx";

/** A number that the law or a publication fixes, with its history. */
export function ParameterEntry({ parameter }: { parameter: Parameter }) {
  const { t, language } = useSite();
  const [low, high] = parameter.range;
  return (
    <article className="entry" id={parameter.id}>
      <EntryHead entry={parameter} />
      <p className="note">
        {t("web.method.range", {
          low: exactNumber(low, language),
          high: formatNumber(high, language, { decimals: Number.isInteger(high) ? 0 : 1 }),
        })}{" "}
        {t(parameter.lasts === "one year" ? "web.method.one-year" : "web.method.until-changed")}
      </p>
      {parameter.values.length === 0 ? (
        <p className="note">{t("web.method.no-values")}</p>
      ) : (
        <div className="wide-table">
          <table className="figures small">
            <caption className="hidden">{parameter.label[language]}</caption>
            <thead>
              <tr>
                <th scope="col">{t("web.explain.from")}</th>
                <th scope="col" className="number">
                  {t("web.method.value")}
                  <span className="unit">{t(`unit.${parameter.unit}` as "unit.SEK")}</span>
                </th>
                <th scope="col">{t("web.explain.known")}</th>
                <th scope="col">{t("web.explain.reference")}</th>
              </tr>
            </thead>
            <tbody>
              {parameter.values.map((dated) => (
                <tr key={dated.from}>
                  <th scope="row">{dated.from}</th>
                  <td className="number">
                    <Value dated={dated} />
                  </td>
                  <td>{t(`web.parameter.${dated.status}`)}</td>
                  <td>
                    <LawReference reference={dated.reference} />
                    {dated.note && <span className="note"> {dated.note[language]}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </article>
  );
}

function Value({ dated: { value, elsewhere, interval } }: { dated: DatedValue }) {
  const { t, language } = useSite();
  if (value === null) return t("status.unknown");
  if (typeof value === "number") {
    return interval
      ? `${exactNumber(value, language)} (${exactNumber(interval[0], language)} – ${exactNumber(interval[1], language)})`
      : exactNumber(value, language);
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <details className="by-place">
      <summary>{t("web.method.by-place", { count: entries.length })}</summary>
      <ul>
        {entries.map(([code, each]) => (
          <li key={code}>
            {code}: {exactNumber(each, language)}
          </li>
        ))}
        {elsewhere !== undefined && (
          <li>
            {t("web.method.elsewhere")}: {exactNumber(elsewhere, language)}
          </li>
        )}
      </ul>
    </details>
  );
}
