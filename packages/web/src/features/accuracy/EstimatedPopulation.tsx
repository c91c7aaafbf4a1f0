import { formatNumber } from "@barkraft/messages";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";
import type { AccuracyAnswer } from "./accuracy-answer.ts";

/** How far the estimate of the population lies from the published one where both are known. */
export function EstimatedPopulation({ years }: { years: AccuracyAnswer["estimated_population"] }) {
  const { t, language } = useSite();
  const caption = t("web.accuracy.population.caption");
  const write = (value: number | null) =>
    value === null ? t("status.unknown") : formatNumber(value, language, { decimals: 0 });
  return (
    <Section id="population" title={t("web.accuracy.population")}>
      <WideTable caption={caption} className="population-table">
        <thead>
          <tr>
            <th scope="col">{t("web.accuracy.year")}</th>
            {(["estimated", "checked", "median", "largest"] as const).map((column) => (
              <th scope="col" className="number" key={column}>
                {t(`web.accuracy.population.${column}`)}
              </th>
            ))}
            <th scope="col">{t("web.accuracy.place")}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, estimated, checked, median, largest, largest_place: place }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="number">{estimated}</td>
              <td className="number">{checked}</td>
              <td className="number">{write(median)}</td>
              <td className="number">{write(largest)}</td>
              <td>{place ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
