import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";
import type { AccuracyScheme } from "./accuracy-answer.ts";
import { SchemeName } from "./SchemeName.tsx";

/** Part by part and year by year: how it is computed and how it agrees with published outcomes. */
export function Schemes({ schemes }: { schemes: readonly AccuracyScheme[] }) {
  const { t, language } = useSite();
  const years = [...new Set(schemes.flatMap(({ years: all }) => all.map(({ year }) => year)))].sort();
  const caption = t("web.accuracy.schemes.caption");
  return (
    <Section id="schemes" title={t("web.accuracy.schemes")}>
      <WideTable caption={caption} className="schemes-table">
        <thead>
          <tr>
            <th scope="col">{t("web.accuracy.scheme")}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
            <th scope="col">{t("web.accuracy.against")}</th>
          </tr>
        </thead>
        <tbody>
          {schemes.map((scheme) => (
            <tr key={scheme.id}>
              <th scope="row">
                <SchemeName scheme={scheme} />
                <span className="unit scheme-law" lang="sv">
                  {scheme.law.join("; ")}
                </span>
              </th>
              {years.map((year) => {
                const of = scheme.years.find((each) => each.year === year);
                return (
                  <td key={year} className={of ? of.computed : undefined}>
                    {!of
                      ? t("status.unknown")
                      : of.agreement
                        ? t("web.accuracy.agree", {
                            exact: of.agreement.exact,
                            published: of.agreement.published,
                          })
                        : t(`web.accuracy.computed.${of.computed}`)}
                  </td>
                );
              })}
              <td className="against">
                {scheme.checked_against?.[language] ?? scheme.not_checkable?.[language] ?? "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
