import { formatNumber } from "@barkraft/messages";
import { useState } from "react";
import { kronorInWords, signedKronorInWords } from "../../figures/words.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import type { InhabitantAnswer } from "./server-answers.ts";

const ages = [0, 1, 4, 8, 14, 17, 25, 40, 55, 70, 85, 95] as const;
const usual = 8;

/** What one more inhabitant of an age brings, and when it comes. */
export function Inhabitant({ code }: { code: string }) {
  const { t, scene } = useWorkbench();
  const [age, setAge] = useState<number>(usual);
  return (
    <Section id="inhabitant" title={t("web.municipality.inhabitant")}>
      <ChoiceField
        label={t("web.municipality.inhabitant.age")}
        className="age-field"
        value={age}
        choices={ages}
        onChange={setAge}
      />
      <FromServer<InhabitantAnswer> path={`/v1/entities/${code}/inhabitant?year=${scene.year}&age=${age}`}>
        {(answer) => <Brings answer={answer} />}
      </FromServer>
    </Section>
  );
}

function Brings({ answer }: { answer: InhabitantAnswer }) {
  const { t, language } = useWorkbench();
  const write = (value: number | null) =>
    value === null ? t("status.unknown") : formatNumber(value, language, { signed: true, decimals: 0 });
  const caption = t("web.municipality.inhabitant.caption", {
    income:
      answer.person.tax_base_sek === null
        ? t("status.unknown")
        : t("web.kronor", { number: formatNumber(answer.person.tax_base_sek, language) }),
  });
  const years = answer.arrived.map(({ years_after }) => years_after);
  const { change_sek: sum, flat_amount_sek: flat } = answer;
  return (
    <>
      {sum !== null && flat !== null && (
        <p className="sentence small">
          {t("web.municipality.inhabitant.sentence", {
            age: String(answer.person.age),
            sum: signedKronorInWords(sum, language, t),
            flat: kronorInWords(flat, language, t),
          })}{" "}
          <StatusMark status="assumed" t={t} />
        </p>
      )}
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.municipality.inhabitant.item")}</th>
            {years.map((each) => (
              <th scope="col" className="number" key={each}>
                {t("web.municipality.inhabitant.years", { years: each })}
              </th>
            ))}
            <th scope="col" className="number">
              {t("web.municipality.together")}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.items.map((item) => (
            <tr key={item.item}>
              <th scope="row">{item.label[language]}</th>
              <td className="number">{write(item.first_year_sek)}</td>
              <td className="number">{write(item.second_year_sek)}</td>
              <td className="number">{write(item.third_year_sek)}</td>
              <td className="number">
                {write(item.before_rounding_sek)} <StatusMark status={item.status} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="note">{t("web.municipality.inhabitant.note")}</p>
    </>
  );
}
