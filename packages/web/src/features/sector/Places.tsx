import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { FileButtons } from "../download/FileButtons.tsx";
import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import { operatingShare, type SectorAnswer } from "./answer.ts";

/** Every municipality of the year, those deepest in deficit first. */
export function Places({ answer }: { answer: SectorAnswer }) {
  const { t, language } = useSite();
  const ordered = useMemo(() => {
    const depth = (share: number) => (Number.isNaN(share) ? Number.MAX_VALUE : share);
    return answer.municipalities.toSorted(
      (a, b) => depth(operatingShare(a)) - depth(operatingShare(b)) || (a.code < b.code ? -1 : 1),
    );
  }, [answer.municipalities]);
  const figure = (value: number | null, decimals: number, signed = false) =>
    value === null || Number.isNaN(value) ? "–" : formatNumber(value, language, { decimals, signed });
  const millions = (amount: number | null, signed = false) =>
    figure(amount === null ? null : amount / 1e6, 0, signed);
  const caption = t("web.sector.places.caption");
  return (
    <Section id="places" title={t("web.sector.places", { year: String(answer.year) })}>
      <div className="long-table">
        <WideTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">{t("web.level.municipality")}</th>
              {(
                [
                  "web.sector.operating",
                  "web.sector.column.share",
                  "web.sector.result",
                  "web.sector.column.ratio",
                  "web.sector.column.debt",
                  "web.sector.column.reserve",
                ] as const
              ).map((key) => (
                <th scope="col" className="number" key={key}>
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((place) => (
              <tr key={place.code}>
                <th scope="row">
                  <PageLink to="/municipality/$code" params={{ code: place.code }}>
                    {place.name}
                  </PageLink>
                </th>
                <td className="number">{millions(place.operating_result_sek, true)}</td>
                <td className="number">{`${figure(100 * operatingShare(place), 1, true)} %`}</td>
                <td className="number">{millions(place.result_sek, true)}</td>
                <td className="number">{`${figure(place.equity_ratio_pct, 1)} %`}</td>
                <td className="number">{millions(place.debt_sek)}</td>
                <td className="number">{millions(place.largest_reserve_sek)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </div>
      <FileButtons label={t("web.download.table")} files={[]}>
        <a className="action quiet" href={`/v1/sector?year=${answer.year}&format=csv`}>
          CSV
        </a>
        <a className="action quiet" href={`/v1/sector?year=${answer.year}`}>
          JSON
        </a>
      </FileButtons>
    </Section>
  );
}
