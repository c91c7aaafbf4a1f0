/** One of several words. */
export function ChoiceField<Choice extends string>({
  label,
  value,
  choices,
  words,
  onChange,
}: {
  label: string;
  value: Choice;
  choices: readonly Choice[];
  words: (choice: Choice) => string;
  onChange: (choice: Choice) => void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Choice)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
