import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly note: string;
  readonly value: string;
  /** Values and their labels; free text where there are none. */
  readonly choices?: readonly (readonly [value: string, label: string])[] | undefined;
  readonly onChange: (value: string) => void;
}

/** One thing that is known of the numbers. */
export default function FactField({ label, note, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <small id={`${id}-note`}>{note}</small>
      {choices ? (
        <select
          id={id}
          value={value}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">not stated</option>
          {choices.map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          placeholder="not stated"
          aria-describedby={`${id}-note`}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </p>
  );
}
