import type { Facets } from '@isco-cop/search';
import { focusCount } from '@theme/Community/Facets/focusCount';
import { type Labels, labelOf, type Titles } from '@theme/Community/Search/labels';
import { chosenValues } from '@theme/Community/Search/state';
import styles from './styles.module.css';

interface Props<Name extends string> {
  readonly selection: Facets<Name>;
  readonly titles: Titles<Name>;
  readonly labels: Labels<Name>;
  readonly onDrop: (name: Name, value: string) => void;
  readonly onClear: () => void;
}

/** What is chosen, each to be dropped by a click. */
export default function Chips<Name extends string>(props: Props<Name>) {
  const { selection, titles, labels, onDrop, onClear } = props;
  const chosen = chosenValues(selection);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in use">
      {chosen.map(({ name, value }) => (
        <li key={name + value}>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              onDrop(name, value);
              focusCount(currentTarget);
            }}
            aria-label={`Drop ${titles[name]}: ${labelOf(labels, name, value)}`}
          >
            {titles[name]}: <b>{labelOf(labels, name, value)}</b> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={({ currentTarget }) => {
            onClear();
            focusCount(currentTarget);
          }}
        >
          Drop all filters
        </button>
      </li>
    </ul>
  );
}
