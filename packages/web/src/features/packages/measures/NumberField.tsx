import { useId, useState } from "react";
import { useSite } from "../../site/site.ts";

/** A number to write; what is no number stands there until it is mended. An empty field is unknown where it may be. */
export function NumberField({
  label,
  hiddenName,
  value,
  low,
  high,
  decimals,
  canBeUnknown = false,
  onChange,
}: {
  label: string;
  /** What the field is for, for those who do not see where it stands. */
  hiddenName?: string;
  value: number | undefined;
  low: number;
  high: number;
  decimals: number;
  canBeUnknown?: boolean;
  onChange: (value: number | undefined) => void;
}) {
  const { t } = useSite();
  const id = useId();
  const asText = (number: number | undefined) =>
    number === undefined ? "" : String(Number(number.toFixed(decimals)));
  const [written, setWritten] = useState(asText(value));
  const read = (text: string): { readonly value: number | undefined } | undefined => {
    const digits = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
    if (digits === "") return canBeUnknown ? { value: undefined } : undefined;
    if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(digits)) return undefined;
    const number = Number(digits);
    return number >= low && number <= high ? { value: number } : undefined;
  };
  const now = read(written);
  // A slider, a link or the way back in history moves the field.
  if (now && asText(now.value) !== asText(value)) setWritten(asText(value));
  return (
    <label className="field">
      <span>
        {label} {hiddenName && <span className="hidden">{hiddenName}</span>}
      </span>
      <input
        type="text"
        inputMode="decimal"
        value={written}
        placeholder={canBeUnknown ? t("status.unknown") : undefined}
        aria-invalid={now === undefined}
        aria-describedby={now === undefined ? id : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          const next = read(target.value);
          if (next) onChange(next.value);
        }}
      />
      {now === undefined && (
        <span id={id} role="status">
          {t("web.packages.wrong-number", { low: String(low), high: String(high) })}
        </span>
      )}
    </label>
  );
}
