import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (column: string | undefined) => void;
}

/** Chooses a column, or none. */
export default function ColumnField({ label, note, columns, value, onChange }: Props) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {note && <small id={`${id}-note`}>{note}</small>}
      <select
        id={id}
        aria-describedby={note && `${id}-note`}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value="">none</option>
        {columns.map((column) => (
          <option key={column}>{column}</option>
        ))}
      </select>
    </p>
  );
}
