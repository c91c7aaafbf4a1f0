import type { SupportAssumptionId } from "@barkraft/sweden";
import { withAssumption } from "../assumptions/own-assumptions.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { useSite } from "../site/site.ts";
import type { Support } from "./use-support.ts";

const levers: readonly SupportAssumptionId[] = ["growth_second_year", "price_growth", "wanted_result"];

/** The year, and the assumptions that are changed most; the others stand in the table below. */
export function Levers({ support: { answer, assumptions, link } }: { support: Support }) {
  const { t, language } = useSite();
  const { values, change } = link;
  return (
    <div className="levers">
      <label className="field">
        <span>{t("web.supportNeeded.asked")}</span>
        <select value={values.asked} onChange={({ target }) => change({ asked: target.value as "2021" })}>
          {answer.years.map(({ year }) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {levers.map((id) => {
        const { label, least, most } = assumptions.find((each) => each.id === id)!;
        return (
          <NumberField
            key={id}
            label={`${label[language]}, ${t("unit.percent")}`}
            value={answer.values[id]}
            low={least}
            high={most}
            onChange={(next) => change({ assume: withAssumption(assumptions, values.assume, id, next) })}
          />
        );
      })}
    </div>
  );
}
