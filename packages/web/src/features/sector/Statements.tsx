import { kronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";
import type { SectorAnswer } from "./answer.ts";

type Statement = SectorAnswer["statements"][number];

/** Published statements beside what the accounts give. */
export function Statements({ answer }: { answer: SectorAnswer }) {
  const { t, language } = useSite();
  const caption = t("web.sector.statements.caption");
  const of = (places: number, respondents: number) =>
    t("web.sector.statement.of", { places, respondents: String(respondents) });
  const said = ({ places, respondents, amount_sek }: Statement) =>
    [
      places === null ? "" : of(places, respondents ?? 0),
      amount_sek === null ? "" : kronorInWords(amount_sek, language, t),
    ]
      .filter((text) => text !== "")
      .join("; ");
  const computed = ({ measure, level, year }: Statement) => {
    const known = answer.years.find((each) => each.year === year);
    if (!known || level !== "municipality") return "–";
    if (measure === "income_evening_reserve" && known.largest_reserve_sek !== null) {
      const most = kronorInWords(known.largest_reserve_sek, language, t);
      return t("web.sector.at_most", { amount: most });
    }
    if (measure === "income_evening_reserve") return "–";
    return of(known.negative_operating_results, known.operating_results_known);
  };
  return (
    <Section id="statements" title={t("web.sector.statements")}>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.sector.statement.measure")}</th>
            <th scope="col">{t("web.sector.statement.stated")}</th>
            <th scope="col">{t("web.sector.statement.said")}</th>
            <th scope="col">{t("web.sector.statement.computed")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.statements.map((each) => (
            <tr key={`${each.measure} ${each.level} ${each.year}`}>
              <th scope="row">
                {t(`web.sector.measure.${each.measure}`, {
                  year: String(each.year),
                  level: t(`web.sector.level.${each.level}`),
                })}
              </th>
              <td>{each.stated}</td>
              <td>{said(each)}</td>
              <td>{computed(each)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
