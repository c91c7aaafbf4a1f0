import { useState } from "react";

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month to choose, or to write where the browser has nothing to choose it with. */
export function MonthField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (month: string) => void;
}) {
  const [written, setWritten] = useState(value);
  const [shown, setShown] = useState(value);
  // A file, or the way back in history, moves the field; what is being written stands until it is a month.
  if (shown !== value) {
    setShown(value);
    setWritten(value);
  }
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="month"
        min="1990-01"
        max="2099-12"
        placeholder="2020-07"
        value={written}
        aria-invalid={!month.test(written)}
        onChange={({ target }) => {
          setWritten(target.value);
          if (month.test(target.value)) onChange(target.value);
        }}
      />
    </label>
  );
}
