import { Section } from "../answers/Section.tsx";
import { useSite } from "../site/site.ts";
import type { SectorAnswer } from "./answer.ts";

/** Whose accounts are missing, and what the collected forecasts say. */
export function Reported({ answer }: { answer: SectorAnswer }) {
  const { t } = useSite();
  const shown = answer.years.find(({ year }) => year === answer.year)!;
  const year = String(answer.year);
  const nameOf = new Map(answer.municipalities.map(({ code, name }) => [code, name]));
  return (
    <Section id="reported" title={t("web.sector.reported")}>
      <p>
        {shown.missing.length === 0
          ? t("web.sector.reported.all", { count: shown.municipalities, year })
          : t("web.sector.reported.missing", {
              year,
              places: shown.missing.map((code) => nameOf.get(code) ?? code).join(", "),
            })}
      </p>
      {answer.forecasts.length === 0 && <p className="note">{t("web.sector.reported.none")}</p>}
      {answer.forecasts.map((each) => (
        <p key={`${each.year} ${each.level}`}>
          {t("web.sector.reported.forecasts", {
            reported: each.reported,
            places: each.places,
            level: t(`web.sector.level.${each.level}`),
            year: String(each.year),
            red: each.red,
          })}
        </p>
      ))}
    </Section>
  );
}
