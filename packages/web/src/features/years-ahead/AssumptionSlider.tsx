import { formatNumber } from "@barkraft/messages";
import type { StatedAssumption } from "@barkraft/sweden";
import { useId, useLayoutEffect, useRef } from "react";
import { percentInWords } from "../../figures/words.ts";
import { useSite } from "../site/site.ts";
import type { sliders } from "./parameters.ts";

/**
 * An assumption as a slider, with what the figures say and the range beside it. While it moves it writes into the page
 * itself, and nothing is rendered for it.
 */
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
  const frame = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLOutputElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const usual = Number((100 * stated.value).toFixed(2));
  const number = (share: number) => formatNumber(100 * share, language, { decimals: 1 });
  const show = (next: number) => {
    const words = percentInWords(next, language, 1);
    frame.current?.classList.toggle("changed", next !== usual);
    if (said.current) said.current.textContent = words;
    input.current?.setAttribute("aria-valuetext", words);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: shows what the link says, whenever it says something new.
  useLayoutEffect(() => {
    if (input.current && input.current.valueAsNumber !== percent) input.current.value = String(percent);
    show(percent);
  }, [percent, usual, language]);
  return (
    <div ref={frame} className="setting">
      <label className="setting-label" htmlFor={id}>
        {stated.label[language]}: <output ref={said} />
      </label>
      <input
        ref={input}
        id={id}
        type="range"
        min={low}
        max={high}
        step={step}
        defaultValue={percent}
        aria-describedby={`${id}-range`}
        onChange={({ target }) => {
          show(target.valueAsNumber);
          onMove(target.valueAsNumber);
        }}
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
