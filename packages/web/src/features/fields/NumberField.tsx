import { formatNumber, type Language } from "@barkraft/messages";
import { useId, useState } from "react";
import { useSite } from "../site/site.ts";

/** A number that is written; what is no number between the bounds stands there until it is mended. */
export function NumberField({
  label,
  value,
  low,
  high,
  hidden = false,
  onChange,
}: {
  /** With its unit. */
  label: string;
  value: number;
  low: number;
  high: number;
  /** Says the label to screen readers only, where a table's row says it to others. */
  hidden?: boolean;
  onChange: (value: number) => void;
}) {
  const { t, language } = useSite();
  const id = useId();
  const [written, setWritten] = useState(() => plain(value, language));
  const [shown, setShown] = useState(value);
  const read = numberIn(written, low, high);
  // A link, or the way back in history, moves the field; a link that has not caught up with it does not.
  if (shown !== value) {
    setShown(value);
    if (read !== value) setWritten(plain(value, language));
  }
  const wrong = read === undefined;
  return (
    <label className="field">
      <span className={hidden ? "hidden" : undefined}>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        value={written}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          const next = numberIn(target.value, low, high);
          if (next !== undefined) onChange(next);
        }}
      />
      <span id={id} role="status">
        {wrong
          ? t("web.link.number", { low: formatNumber(low, language), high: formatNumber(high, language) })
          : ""}
      </span>
    </label>
  );
}

const plain = (value: number, language: Language) =>
  language === "en" ? String(value) : String(value).replace(".", ",");

/** With comma or point, and spaces between thousands; undefined for anything else. */
function numberIn(written: string, low: number, high: number): number | undefined {
  const digits = written
    .replaceAll(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".")
    .replace("−", "-");
  if (!/^-?\d{1,12}(\.\d{1,9})?$/.test(digits)) return undefined;
  const value = Number(digits);
  return value >= low && value <= high ? value : undefined;
}
