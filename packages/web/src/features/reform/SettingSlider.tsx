import { formatNumber } from "@barkraft/messages";
import { useId } from "react";
import { percentInWords } from "../../figures/words.ts";
import { lawOf, type Setting } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";
import { PercentField } from "./PercentField.tsx";

/** One share of the law, as a slider and a number field. */
export function SettingSlider({
  setting,
  share,
  onMove,
}: {
  setting: Setting;
  share: number | undefined;
  onMove: (share: number) => void;
}) {
  const { t, language, scene } = useWorkbench();
  const id = useId();
  const { low, high, step, parameter } = setting;
  const law = Number((lawOf(setting, scene.year) * 100).toPrecision(12));
  const percent = share === undefined ? law : Number((share * 100).toPrecision(12));
  const changed = percent !== law;
  const move = (next: number) => onMove(Number((next / 100).toPrecision(12)));
  const lawPlace = (law - low) / (high - low);
  return (
    <div className={changed ? "setting changed" : "setting"}>
      <label className="setting-label" htmlFor={`${id}-slider`}>
        {parameter.label[language]}
      </label>
      <div className="setting-fields">
        <div className="slider" style={{ "--law": lawPlace } as React.CSSProperties}>
          <input
            id={`${id}-slider`}
            type="range"
            min={low}
            max={high}
            step={step}
            value={percent}
            aria-valuetext={percentInWords(percent, language, step < 1 ? 1 : 0)}
            aria-describedby={`${id}-law`}
            onChange={({ target }) => move(target.valueAsNumber)}
          />
        </div>
        <PercentField setting={setting} percent={percent} onMove={move} />
      </div>
      <p id={`${id}-law`} className="note">
        {t("web.reform.law", { percent: formatNumber(law, language), year: String(scene.year) })}
      </p>
    </div>
  );
}
