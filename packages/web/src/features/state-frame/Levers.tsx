import { NumberField } from "../assumptions/NumberField.tsx";
import { useSite } from "../site/site.ts";
import type { Frame } from "./use-frame.ts";

const deficits = ["first", "second", "third"] as const;

/** What the reader asks: deficits, how long, and how they are read. */
export function Levers({ frame: { answer, link } }: { frame: Frame }) {
  const { t } = useSite();
  const { values, change } = link;
  return (
    <div className="levers">
      {deficits.map((name, position) => (
        <NumberField
          key={name}
          label={t("web.stateFrame.deficit", { number: position + 1 })}
          value={values[name]}
          low={-50}
          high={50}
          onChange={(next) => change({ [name]: next })}
        />
      ))}
      <label className="field">
        <span>{t("web.stateFrame.opening")}</span>
        <select
          value={values.opening}
          onChange={({ target }) => change({ opening: target.value as "2009", debt: -1 })}
        >
          <option value="2009">2009</option>
          <option value="2019">2019</option>
        </select>
      </label>
      <NumberField
        label={t("web.stateFrame.openingDebt")}
        value={Number((answer.opening.debt * 100).toFixed(6))}
        low={0}
        high={300}
        onChange={(next) => change({ debt: next })}
      />
      <NumberField
        label={t("web.stateFrame.years")}
        value={values.years}
        low={1}
        high={30}
        onChange={(next) => change({ years: Math.round(next) })}
      />
      <NumberField
        label={t("web.stateFrame.deficitYears")}
        value={Math.min(values.deficit_years, values.years)}
        low={0}
        high={30}
        onChange={(next) => change({ deficit_years: next >= values.years ? 30 : Math.round(next) })}
      />
      <NumberField
        label={t("web.stateFrame.afterwards")}
        value={values.afterwards}
        low={-50}
        high={50}
        onChange={(next) => change({ afterwards: next })}
      />
      <label className="field">
        <span>{t("web.stateFrame.reading")}</span>
        <select
          value={values.interest}
          onChange={({ target }) => change({ interest: target.value as "total" })}
        >
          <option value="total">{t("web.stateFrame.reading.total")}</option>
          <option value="primary">{t("web.stateFrame.reading.primary")}</option>
        </select>
      </label>
    </div>
  );
}
