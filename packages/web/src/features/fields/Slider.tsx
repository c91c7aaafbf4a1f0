/** A number moved by a slider, with what it says and what is reasonable. */
export function Slider({
  label,
  shown,
  range,
  value,
  low,
  high,
  step,
  onChange,
}: {
  label: string;
  /** The value as it is read. */
  shown: string | number;
  range?: string;
  value: number;
  low: number;
  high: number;
  step: number;
  onChange: (value: number) => void;
}) {
  return (
    <label className="field slider-field">
      <span>
        {label} <strong className="shown">{shown}</strong>
      </span>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={String(shown)}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      {range !== undefined && <small>{range}</small>}
    </label>
  );
}
