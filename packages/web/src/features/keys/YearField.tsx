import { backtestFrom, backtestTo } from "@barkraft/sweden";
import { ChoiceField } from "../fields/ChoiceField.tsx";

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
  return <ChoiceField label={label} value={year} choices={years} onChange={onChange} />;
}
