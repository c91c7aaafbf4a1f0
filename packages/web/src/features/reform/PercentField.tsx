import { formatNumber } from "@barkraft/messages";
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import type { Setting } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";
import { readPercent } from "./read-percent.ts";

/** What moves the field from outside, without rendering it. */
export interface FieldHandle {
  show(percent: number): void;
}

/** A share of the law as a number in percent; what is not allowed stands there until it is mended. */
export function PercentField({
  setting: { parameter, low, high },
  percent,
  onMove,
  ref,
}: {
  setting: Setting;
  percent: number;
  onMove: (percent: number) => void;
  ref: Ref<FieldHandle>;
}) {
  const { t, language } = useWorkbench();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const write = (each: number) => formatNumber(each, language, { decimals: Number.isInteger(each) ? 0 : 1 });
  const shown = useRef(percent);
  const show = (next: number, even: boolean) => {
    shown.current = next;
    if (!field.current || (!even && document.activeElement === field.current)) return;
    const written = write(next);
    if (field.current.value !== written) field.current.value = written;
    setWrong(false);
  };
  useImperativeHandle(ref, () => ({ show: (next) => show(next, false) }));
  // The slider and the way back in history move the field, also one that holds something not allowed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new number or language is written anew.
  useEffect(() => show(percent, false), [percent, language]);
  const allowed = { low, high };
  return (
    <>
      <span className="percent-field">
        <span className="percent-holder">
          <input
            ref={field}
            type="text"
            inputMode="decimal"
            aria-label={t("web.reform.number", { label: parameter.label[language] })}
            aria-invalid={wrong}
            aria-describedby={wrong ? id : undefined}
            defaultValue={write(percent)}
            onChange={({ target }) => {
              const next = readPercent(target.value, allowed);
              setWrong(next === undefined);
              if (next === undefined) return;
              shown.current = next;
              onMove(next);
            }}
            onBlur={() => {
              if (!wrong) show(shown.current, true);
            }}
          />
        </span>
        <span aria-hidden="true">%</span>
      </span>
      <span id={id} className="percent-wrong" role="status">
        {wrong ? t("web.reform.number.allowed", { low: String(low), high: String(high) }) : ""}
      </span>
    </>
  );
}
