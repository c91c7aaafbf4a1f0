import { formatNumber } from "@barkraft/messages";
import { useId, useLayoutEffect, useRef } from "react";
import { percentInWords } from "../../figures/words.ts";
import { lawOf, type Setting } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";
import { type FieldHandle, PercentField } from "./PercentField.tsx";

/**
 * One share of the law, as a slider and a number field. While it moves it writes into the page itself:
 * rendering for each movement would keep the map and the table waiting.
 */
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
  const frame = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const field = useRef<FieldHandle>(null);
  const { low, high, step, parameter } = setting;
  const law = Number((lawOf(setting, scene.year) * 100).toPrecision(12));
  const percent = share === undefined ? law : Number((share * 100).toPrecision(12));
  const show = (next: number) => {
    if (!frame.current || !slider.current) return;
    frame.current.classList.toggle("changed", next !== law);
    if (slider.current.valueAsNumber !== next) slider.current.value = String(next);
    slider.current.setAttribute("aria-valuetext", percentInWords(next, language, step < 1 ? 1 : 0));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: shows what the link says, whenever it says something new.
  useLayoutEffect(() => show(percent), [percent, law, language]);
  const move = (next: number) => {
    show(next);
    field.current?.show(next);
    onMove(Number((next / 100).toPrecision(12)));
  };
  const lawPlace = (law - low) / (high - low);
  return (
    <div ref={frame} className="setting">
      <label className="setting-label" htmlFor={`${id}-slider`}>
        {parameter.label[language]}
      </label>
      <div className="setting-fields">
        <div className="slider" style={{ "--law": lawPlace } as React.CSSProperties}>
          <input
            ref={slider}
            id={`${id}-slider`}
            type="range"
            min={low}
            max={high}
            step={step}
            defaultValue={percent}
            aria-describedby={`${id}-law`}
            onChange={({ target }) => move(target.valueAsNumber)}
          />
        </div>
        <PercentField ref={field} setting={setting} percent={percent} onMove={move} />
      </div>
      <p id={`${id}-law`} className="note">
        {t("web.reform.law", { percent: formatNumber(law, language), year: String(scene.year) })}
      </p>
    </div>
  );
}
