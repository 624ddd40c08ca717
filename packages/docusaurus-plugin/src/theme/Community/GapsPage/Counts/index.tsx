import type { GapsProps } from '@isco-cop/docusaurus-plugin/props';
import styles from './styles.module.css';

interface Props {
  readonly kinds: GapsProps['kinds'];
  /** The kind that is shown alone. */
  readonly only: string | undefined;
  readonly onChoose: (kind: string | undefined) => void;
}

/** How much of each kind is missing; each count shows its kind alone, and again shows all. */
export default function Counts({ kinds, only, onChoose }: Props) {
  return (
    <ul className={styles.counts} aria-label="Kinds of gaps">
      {kinds.map(({ id, label, count }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={only === id}
            disabled={count === 0}
            onClick={() => onChoose(only === id ? undefined : id)}
          >
            <b>{count}</b> {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
