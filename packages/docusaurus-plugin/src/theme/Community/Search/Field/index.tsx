import { type FormEvent, useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** What was typed is complete. */
  readonly onSubmit: () => void;
}

/** The field of a page with results; the list follows while one types. */
export default function Field({ label, placeholder, value, onType, onSubmit }: Props) {
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <search>
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className={styles.field}
          type="search"
          name="q"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={placeholder}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      </form>
    </search>
  );
}
