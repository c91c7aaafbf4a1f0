import { useId, useState } from "react";
import { useWorkbench } from "../page/workbench.ts";

const largest = 1_000_000;

/** The grant in millions of kronor; what is no amount stands there until it is mended. */
export function AmountField({ amount, onChange }: { amount: number; onChange: (amount: number) => void }) {
  const { t } = useWorkbench();
  const id = useId();
  const [written, setWritten] = useState(String(amount / 1e6));
  const value = read(written);
  // A link or the way back in history moves the field.
  if (value !== undefined && Math.round(value * 1e6) !== amount) setWritten(String(amount / 1e6));
  return (
    <label className="field">
      <span>{t("web.grant.amount")}</span>
      <input
        type="text"
        inputMode="decimal"
        value={written}
        aria-invalid={value === undefined}
        aria-describedby={value === undefined ? id : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          const next = read(target.value);
          if (next !== undefined) onChange(Math.round(next * 1e6));
        }}
      />
      <span id={id} role="status">
        {value === undefined ? t("web.grant.amount.wrong") : ""}
      </span>
    </label>
  );
}

function read(written: string): number | undefined {
  const digits = written.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (!/^\d{1,7}(\.\d{1,6})?$/.test(digits)) return undefined;
  const value = Number(digits);
  return value >= 1 && value <= largest ? value : undefined;
}
