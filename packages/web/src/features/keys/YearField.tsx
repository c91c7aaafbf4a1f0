import { backtestFrom, backtestTo } from "@barkraft/sweden";

const years = Array.from({ length: backtestTo - backtestFrom + 1 }, (_, at) => backtestFrom + at);

/** One of the years whose figures the page has. */
export function YearField({
  label,
  year,
  onChange,
}: {
  label: string;
  year: number;
  onChange: (year: number) => void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={year} onChange={({ target }) => onChange(Number(target.value))}>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
