/** One of several words or numbers. */
export function ChoiceField<Choice extends string | number>({
  label,
  value,
  choices,
  words = String,
  onChange,
  className,
}: {
  label: string;
  value: Choice;
  choices: readonly Choice[];
  /** How a choice is shown; as it is unless said. */
  words?: (choice: Choice) => string;
  onChange: (choice: Choice) => void;
  /** What the style of a page calls the field. */
  className?: string;
}) {
  return (
    <label className={className === undefined ? "field" : `field ${className}`}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(choices[target.selectedIndex]!)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
