import { formatNumber } from "@barkraft/messages";
import { useEffect, useId, useRef, useState } from "react";
import type { Setting } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";
import { readPercent } from "./read-percent.ts";

/** A share of the law as a number in percent; what is not allowed stands there until it is mended. */
export function PercentField({
  setting: { parameter, low, high },
  percent,
  onMove,
}: {
  setting: Setting;
  percent: number;
  onMove: (percent: number) => void;
}) {
  const { t, language } = useWorkbench();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = formatNumber(percent, language, { decimals: Number.isInteger(percent) ? 0 : 1 });
  const [written, setWritten] = useState(shown);
  // The slider and the way back in history move the field, also one that holds something not allowed.
  useEffect(() => {
    if (document.activeElement !== field.current) setWritten(shown);
  }, [shown]);
  const allowed = { low, high };
  // A link may say more than the slider reaches; what the page shows itself is never wrong.
  const wrong = written !== shown && readPercent(written, allowed) === undefined;
  return (
    <>
      <span className="percent-field">
        <input
          ref={field}
          type="text"
          inputMode="decimal"
          aria-label={t("web.reform.number", { label: parameter.label[language] })}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          value={written}
          onChange={({ target }) => {
            setWritten(target.value);
            const next = readPercent(target.value, allowed);
            if (next !== undefined) onMove(next);
          }}
          onBlur={() => {
            if (!wrong) setWritten(shown);
          }}
        />
        <span aria-hidden="true">%</span>
      </span>
      <span id={id} className="percent-wrong" role="status">
        {wrong ? t("web.reform.number.allowed", { low: String(low), high: String(high) }) : ""}
      </span>
    </>
  );
}
