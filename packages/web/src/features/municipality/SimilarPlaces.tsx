import { formatNumber } from "@barkraft/messages";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { FigureButton } from "../explain/FigureButton.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import type { SimilarAnswer } from "./server-answers.ts";

const count = 6;

/** The municipalities most like this one, with what they get. */
export function SimilarPlaces({ code, name }: { code: string; name: string }) {
  const { t } = useWorkbench();
  return (
    <Section id="similar" title={t("web.municipality.similar", { name })}>
      <FromServer<SimilarAnswer> path={`/v1/entities/${code}/similar?count=${count}`}>
        {(answer) => <Similar answer={answer} code={code} name={name} />}
      </FromServer>
    </Section>
  );
}

function Similar({ answer, code, name }: { answer: SimilarAnswer; code: string; name: string }) {
  const { t, language, scene } = useWorkbench();
  const { shown } = scene;
  const caption = t("web.municipality.similar.caption", {
    year: String(scene.year),
    traits: String(answer.year),
  });
  const cell = (id: string, of: string, signed = true) => {
    const value = shown.value(id, of);
    return (
      <td className="number">
        <FigureButton id={id} code={of}>
          {value === null ? t("status.unknown") : formatNumber(value, language, { signed, decimals: 0 })}
        </FigureButton>
      </td>
    );
  };
  const rows = [{ code, name, distance: 0 }, ...answer.similar];
  return (
    <WideTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("web.level.municipality")}</th>
          <th scope="col" className="number">
            {t("web.municipality.population")}
          </th>
          <th scope="col" className="number">
            {t("web.municipality.income")}
          </th>
          <th scope="col" className="number">
            {t("web.municipality.cost")}
          </th>
          <th scope="col" className="number">
            {t("web.municipality.together")}
          </th>
          <th scope="col" className="number">
            {t("web.municipality.distance")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((each, position) => (
          <tr key={each.code} className={position === 0 ? "own" : undefined}>
            <th scope="row">
              {position === 0 ? (
                each.name
              ) : (
                <PageLink to="/municipality/$code" params={{ code: each.code }}>
                  {each.name}
                </PageLink>
              )}
            </th>
            {cell("population_1_november", each.code, false)}
            {cell("income_equalisation_pc", each.code)}
            {cell("cost_equalisation_pc", each.code)}
            {cell("known_total_pc", each.code)}
            <td className="number">
              {position === 0 ? "–" : formatNumber(each.distance, language, { decimals: 2 })}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
