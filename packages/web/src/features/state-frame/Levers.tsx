import { ChoiceField } from "../fields/ChoiceField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
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
      <ChoiceField
        label={t("web.stateFrame.opening")}
        value={values.opening}
        choices={["2009", "2019"]}
        onChange={(opening) => change({ opening, debt: -1 })}
      />
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
      <ChoiceField
        label={t("web.stateFrame.reading")}
        value={values.interest}
        choices={["total", "primary"]}
        words={(each) => t(`web.stateFrame.reading.${each}`)}
        onChange={(interest) => change({ interest })}
      />
    </div>
  );
}
