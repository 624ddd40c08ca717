import clsx from 'clsx';
import styles from './styles.module.css';

/** A sign of the visual grammar: shape is who acts, a dashed border no production yet, hatched is not stated. */
export type LegendKey =
  | 'machine'
  | 'person'
  | 'person-with-machine'
  | 'unstated'
  | 'test'
  | 'potential'
  | 'hatched'
  | 'guide';

/** The signs of a picture with what they mean there. */
export default function Legend({
  entries,
}: {
  readonly entries: readonly (readonly [key: LegendKey, meaning: string])[];
}) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {entries.map(([key, meaning]) => (
        <li key={meaning}>
          <span className={clsx(styles.sign, styles[key])} /> {meaning}
        </li>
      ))}
    </ul>
  );
}
