import { measuresOf } from "../../figures/measures.ts";
import { titleOf } from "../../figures/named.ts";
import { nodeOf } from "../../figures/scene.ts";
import { shownLevels } from "../../link/search.ts";
import { useWorkbench } from "../page/workbench.ts";

/** Level and measure. */
export function Choose() {
  const { t, language, scene, level, measure, go } = useWorkbench();
  return (
    <section className="choose" aria-labelledby="choose-title">
      <h2 id="choose-title">{t("web.choose.title")}</h2>
      <fieldset className="segments wide">
        <legend>{t("web.choose.level")}</legend>
        {shownLevels.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="level"
              value={each}
              checked={each === level}
              onChange={() =>
                go({
                  level: each === "municipality" ? undefined : each,
                  place: undefined,
                  explain: undefined,
                  group: undefined,
                })
              }
            />
            <span>{t(`web.level.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{t("web.choose.measure")}</span>
        <select
          value={measure.key}
          onChange={({ target }) => go({ measure: target.value === "income" ? undefined : target.value })}
        >
          {measuresOf[level].map((each) => {
            const { unit } = nodeOf(each.id);
            return (
              <option key={each.key} value={each.key}>
                {titleOf(scene, each, { t, language })}, {t(`unit.${unit}` as "unit.SEK")}
              </option>
            );
          })}
        </select>
      </label>
      <p className="note">
        {measure.change ? t("web.measure.change.description") : nodeOf(measure.id).description[language]}
        {scene.isClosed(measure, scene.shownSide(measure)) && ` ${t("web.measure.closed.description")}`}
      </p>
    </section>
  );
}
