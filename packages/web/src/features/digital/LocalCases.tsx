import { type Assumed, localCase, type ServiceAssumption } from "@barkraft/finance";
import { useMemo } from "react";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import type { ServiceAnswer } from "./answer.ts";

/** What a service is for each municipality that takes it up. */
export function LocalCases({
  service,
  assumed,
  write,
}: {
  service: ServiceAnswer;
  assumed: Assumed<ServiceAssumption>;
  write: (value: number, decimals?: number) => string;
}) {
  const { t, language } = useSite();
  const rows = useMemo(
    () =>
      service.municipalities
        .map(({ code, name, persons }) => ({ code, name, ...localCase(service.document, persons, assumed) }))
        .sort(
          (a, b) =>
            (a.payback ?? Number.MAX_VALUE) - (b.payback ?? Number.MAX_VALUE) || (a.code < b.code ? -1 : 1),
        ),
    [service, assumed],
  );
  const caption = t("web.digital.places.caption");
  const payback = (years: number | null) => (years === null ? t("web.digital.no_payback") : write(years, 1));
  return (
    <Section id="places" title={t("web.digital.places")}>
      {rows.length === 0 ? (
        <p className="note">{t("web.digital.places.region")}</p>
      ) : (
        <>
          <div className="long-table">
            <WideTable caption={caption}>
              <thead>
                <tr>
                  <th scope="col">{t("web.level.municipality")}</th>
                  {(["users", "start", "yearly", "payback"] as const).map((column) => (
                    <th scope="col" className="number" key={column}>
                      {t(`web.digital.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((each) => (
                  <tr key={each.code}>
                    <th scope="row">
                      <PageLink to="/municipality/$code" params={{ code: each.code }}>
                        {each.name}
                      </PageLink>
                    </th>
                    <td className="number">{write(each.users)}</td>
                    <td className="number">{write(each.start / 1000)}</td>
                    <td className="number">{write(each.yearly / 1000)}</td>
                    <td className="number">{payback(each.payback)}</td>
                  </tr>
                ))}
              </tbody>
            </WideTable>
          </div>
          <ChartDownloads
            label={`${service.document.title[language]}: ${t("web.digital.places")}`}
            table={{
              caption,
              columns: [
                { key: "code", label: t("web.digital.column.code") },
                { key: "name", label: t("web.level.municipality") },
                { key: "users", label: t("web.digital.column.users"), decimals: 0 },
                {
                  key: "start_sek",
                  label: `${t("web.digital.column.start")}, ${t("unit.SEK")}`,
                  decimals: 0,
                },
                {
                  key: "yearly_sek",
                  label: `${t("web.digital.column.yearly")}, ${t("unit.SEK")}`,
                  decimals: 0,
                },
                { key: "payback_years", label: t("web.digital.column.payback"), decimals: 1 },
              ],
              rows: rows.map(({ code, name, users, start, yearly, payback: years }) => ({
                code,
                name,
                users,
                start_sek: start,
                yearly_sek: yearly,
                payback_years: years,
              })),
            }}
            about={{
              source: t("web.digital.places.source", { year: String(service.persons_year) }),
              unit: t("unit.SEK"),
              prices: t("prices.fixed"),
              statuses: ["assumed"],
            }}
          />
        </>
      )}
    </Section>
  );
}
