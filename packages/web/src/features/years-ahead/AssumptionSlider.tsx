import { formatNumber } from "@barkraft/messages";
import type { StatedAssumption } from "@barkraft/sweden";
import { useId } from "react";
import { percentInWords } from "../../figures/words.ts";
import { useSite } from "../site/site.ts";
import type { sliders } from "./parameters.ts";

/** An assumption as a slider, with what the figures say and the range beside it. */
export function AssumptionSlider({
  slider: { low, high, step },
  stated,
  percent,
  onMove,
}: {
  slider: (typeof sliders)[number];
  stated: StatedAssumption;
  percent: number;
  /** Undefined for what the figures say. */
  onMove: (percent: number | undefined) => void;
}) {
  const { t, language } = useSite();
  const id = useId();
  const usual = Number((100 * stated.value).toFixed(2));
  const number = (share: number) => formatNumber(100 * share, language, { decimals: 1 });
  return (
    <div className={percent === usual ? "setting" : "setting changed"}>
      <label className="setting-label" htmlFor={id}>
        {stated.label[language]}: <output>{percentInWords(percent, language, 1)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={step}
        value={percent}
        aria-valuetext={percentInWords(percent, language, 1)}
        aria-describedby={`${id}-range`}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
      <p id={`${id}-range`} className="note">
        {t("web.years-ahead.range", {
          value: number(stated.value),
          low: number(stated.low),
          high: number(stated.high),
        })}{" "}
        {percent !== usual && (
          <button type="button" className="action quiet" onClick={() => onMove(undefined)}>
            {t("web.years-ahead.reset")}
          </button>
        )}
      </p>
    </div>
  );
}
