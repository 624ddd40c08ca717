import formStyles from '@theme/Community/formStyles';
import type { Question } from '@theme/Community/LikeMinePage/questions';
import { useId } from 'react';
import styles from '../fields.module.css';

interface Props extends Question {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several answers, or none. */
export default function Choice({ label, options, value = '', onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={formStyles.control}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">Not answered</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
