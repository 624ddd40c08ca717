import { readWhole } from '@isco-cop/data/schema';
import formStyles from '@theme/Community/formStyles';
import { useId } from 'react';
import styles from '../fields.module.css';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A whole number, however it is written, or none; what cannot be one is said to be so. */
export default function Amount({ label, value = '', onChange }: Props) {
  const id = useId();
  const read = value === '' ? undefined : readWhole(value);
  const problem = read && 'problem' in read ? read.problem : undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={formStyles.control}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
