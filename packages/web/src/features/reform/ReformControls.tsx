import { settings } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";
import { LiveCost } from "./LiveCost.tsx";
import { SettingSlider } from "./SettingSlider.tsx";
import { useDraft } from "./use-draft.ts";

/** The sliders that change the law. */
export function ReformControls() {
  const { t, scene, search, go } = useWorkbench();
  const { preview, change, undo, redo, canUndo, canRedo } = useDraft();
  return (
    <section className="reform-controls" id="reform" tabIndex={-1} aria-labelledby="reform-title">
      <h2 id="reform-title">{t("web.reform.title")}</h2>
      {settings.map((setting) => (
        <SettingSlider
          key={setting.key}
          setting={setting}
          share={scene.reform[setting.key]}
          onMove={(share) => preview({ [setting.key]: share })}
        />
      ))}
      <label className="choice switch">
        <input
          type="checkbox"
          checked={scene.reform.rates === "symmetric"}
          onChange={({ target }) =>
            change({ ...scene.reform, rates: target.checked ? "symmetric" : undefined })
          }
        />
        <span>{t("web.reform.symmetric")}</span>
      </label>
      <fieldset className="reading">
        <legend>{t("web.reform.reading")}</legend>
        {(["item", "appropriation"] as const).map((reading) => (
          <label className="choice" key={reading}>
            <input
              type="radio"
              name="reading"
              checked={(search.reading ?? "item") === reading}
              onChange={() => go({ reading: reading === "item" ? undefined : reading })}
            />
            <span>{t(`web.reform.reading.${reading}`)}</span>
          </label>
        ))}
      </fieldset>
      <LiveCost />
      <p className="actions">
        <button type="button" className="action" onClick={undo} disabled={!canUndo}>
          {t("web.reform.undo")}
        </button>
        <button type="button" className="action" onClick={redo} disabled={!canRedo}>
          {t("web.reform.redo")}
        </button>
        <button type="button" className="action" onClick={() => change({})} disabled={!scene.isReform}>
          {t("web.reform.reset")}
        </button>
      </p>
    </section>
  );
}
