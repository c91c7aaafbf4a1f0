import { formatNumber } from "@barkraft/messages";
import { useId, useState } from "react";
import { useSite } from "../site/site.ts";

/** A number within bounds; what is none stands there until it is mended. */
export function NumberField({
  label,
  value,
  low,
  high,
  onChange,
}: {
  label: string;
  value: number;
  low: number;
  high: number;
  onChange: (value: number) => void;
}) {
  const { t, language } = useSite();
  const id = useId();
  const [written, setWritten] = useState(String(value));
  const number = read(written, low, high);
  const [seen, setSeen] = useState(value);
  // A link or the way back in history moves the field; what is typed reaches the link a moment later.
  if (value !== seen) {
    setSeen(value);
    if (number !== value) setWritten(String(value));
  }
  const [least, most] = [low, high].map((bound) => formatNumber(bound, language));
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        value={written}
        aria-invalid={number === undefined}
        aria-describedby={number === undefined ? id : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          const next = read(target.value, low, high);
          if (next !== undefined) onChange(next);
        }}
      />
      <span id={id} role="status">
        {number === undefined ? t("web.link.number", { low: least!, high: most! }) : ""}
      </span>
    </label>
  );
}

function read(written: string, low: number, high: number): number | undefined {
  const plain = written
    .replaceAll(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".")
    .replace("−", "-");
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(plain)) return undefined;
  const value = Number(plain);
  return value >= low && value <= high ? value : undefined;
}
