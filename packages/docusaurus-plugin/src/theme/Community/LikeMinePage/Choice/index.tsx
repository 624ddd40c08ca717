import { useId } from 'react';
import styles from '../fields.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several answers, or none. */
export default function Choice({ label, options, value = '', onChange }: Props) {
  const id = useId();
  const isUnknown = value !== '' && !options.some((option) => option.id === value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">Not answered</option>
        {isUnknown && <option value={value}>{`${value} (unknown here)`}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
