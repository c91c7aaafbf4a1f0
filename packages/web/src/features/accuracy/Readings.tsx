import { formatFigure } from "@barkraft/messages";
import { Fragment } from "react";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import type { AccuracyReading } from "./accuracy-answer.ts";

/** Ambiguous places of the statute: the other reading, and what it would change. */
export function Readings({ readings }: { readings: readonly AccuracyReading[] }) {
  const { t, language } = useSite();
  const caption = t("web.accuracy.readings.caption");
  return (
    <Section id="readings" title={t("web.accuracy.readings")}>
      <WideTable caption={caption} className="readings-table">
        <thead>
          <tr>
            <th scope="col">{t("web.accuracy.reading")}</th>
            <th scope="col">{t("web.accuracy.year")}</th>
            <th scope="col" className="number">
              {t("web.accuracy.largest")}
            </th>
            <th scope="col">{t("web.accuracy.measured")}</th>
            <th scope="col">{t("web.accuracy.place")}</th>
            <th scope="col" className="number">
              {t("web.accuracy.mean")}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ step, name, label, description, years }) => {
            const measured = years.filter(({ places }) => places > 0);
            const rows = Math.max(1, measured.length);
            const head = (
              <th scope="rowgroup" rowSpan={rows}>
                <PageLink to="/method" hash={step}>
                  {label[language]}
                </PageLink>
                <span className="unit reading-text">{description[language]}</span>
              </th>
            );
            if (measured.length === 0) {
              return (
                <tr key={`${step} ${name}`}>
                  {head}
                  <td colSpan={5}>{t("web.accuracy.unmeasured")}</td>
                </tr>
              );
            }
            return (
              <Fragment key={`${step} ${name}`}>
                {measured.map(
                  ({ year, unit, largest, largest_place: place, mean_absolute: mean }, position) => (
                    <tr key={year}>
                      {position === 0 && head}
                      <td>{year}</td>
                      <td className="number">
                        {largest === null
                          ? t("status.unknown")
                          : formatFigure(largest, unit, language, { signed: true })}
                      </td>
                      <td className="unit">{t(`unit.${unit}` as "unit.SEK")}</td>
                      <td>{place ?? "–"}</td>
                      <td className="number">
                        {mean === null ? t("status.unknown") : formatFigure(mean, unit, language)}
                      </td>
                    </tr>
                  ),
                )}
              </Fragment>
            );
          })}
        </tbody>
      </WideTable>
    </Section>
  );
}
