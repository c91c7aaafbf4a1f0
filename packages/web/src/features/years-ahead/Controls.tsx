import { afterProjectionLabels, afterProjections, openingYears } from "@barkraft/sweden";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { useSite } from "../site/site.ts";
import { AssumptionSlider } from "./AssumptionSlider.tsx";
import { delayedYear } from "./choice.ts";
import { type SliderKey, sliders } from "./parameters.ts";
import { nation } from "./projected.ts";
import type { Values } from "./use-draft.ts";
import type { OpenedGround } from "./use-ground.ts";

const horizons = [5, 8, 10, 15, 20, 25];

/** Which municipality, from when, how far. */
export function Choices({
  opened,
  values,
  change,
}: {
  opened: OpenedGround;
  values: Values;
  change: (patch: Partial<Values>, options?: { readonly keep?: boolean }) => void;
}) {
  const { t, language } = useSite();
  const years = Array.from(
    { length: openingYears.last - openingYears.first + 1 },
    (_, at) => openingYears.last - at,
  );
  const known = new Set(opened.ground.opening.places);
  return (
    <div className="answer-find proposals">
      <label className="field">
        <span>{t("web.years-ahead.municipality")}</span>
        <select
          value={values.municipality || nation}
          onChange={({ target }) =>
            change({ municipality: target.value === nation ? "" : target.value }, { keep: true })
          }
        >
          <option value={nation}>{t("web.years-ahead.all")}</option>
          {opened.municipalities.map(({ code, name }) => (
            <option key={code} value={code} disabled={!known.has(code)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="years-ahead-when">
        <ChoiceField
          label={t("web.years-ahead.from")}
          value={values.from}
          choices={years}
          onChange={(next) => change({ from: next })}
        />
        <ChoiceField
          label={t("web.years-ahead.horizon")}
          value={values.years}
          choices={[...new Set([...horizons, values.years])].sort((a, b) => a - b)}
          onChange={(next) => change({ years: next })}
        />
      </div>
      <ChoiceField
        label={t("web.years-ahead.after")}
        value={values.after}
        choices={afterProjections}
        words={(rule) => afterProjectionLabels[rule][language]}
        onChange={(next) => change({ after: next })}
      />
    </div>
  );
}

/** The assumptions as sliders, and what the municipality itself decides. */
export function Sliders({
  opened,
  values,
  change,
}: {
  opened: OpenedGround;
  values: Values;
  change: (patch: Partial<Values>) => void;
}) {
  const { t } = useSite();
  const statedOf = (key: SliderKey) => opened.ground.stated.find(({ id }) => id === key)!;
  return (
    <div className="years-ahead-sliders">
      {sliders.map((slider) => {
        const stated = statedOf(slider.key);
        const written = values[slider.key];
        const percent = written === "" ? Number((100 * stated.value).toFixed(2)) : Number(written);
        return (
          <AssumptionSlider
            key={slider.key}
            slider={slider}
            stated={stated}
            percent={percent}
            onMove={(next) => change({ [slider.key]: next === undefined ? "" : String(next) })}
          />
        );
      })}
      <div className="years-ahead-delay">
        <NumberField
          label={t("web.years-ahead.delayed")}
          value={values.delayed_grants}
          low={0}
          high={100}
          onChange={(percent) => change({ delayed_grants: percent })}
        />
        <ChoiceField
          label={t("web.years-ahead.delayed-year")}
          value={delayedYear(values)}
          choices={Array.from({ length: values.years }, (_, at) => values.from + 1 + at)}
          onChange={(year) => change({ delayed_year: year })}
        />
      </div>
      {values.municipality !== "" && (
        <>
          <NumberField
            label={t("web.years-ahead.tax-rate")}
            value={values.tax_rate}
            low={-3}
            high={3}
            onChange={(next) => change({ tax_rate: next })}
          />
          <NumberField
            label={t("web.years-ahead.reserve")}
            value={values.reserve}
            low={0}
            high={100_000}
            onChange={(next) => change({ reserve: next })}
          />
        </>
      )}
    </div>
  );
}
