import type { FacetName, Facets } from '@isco-cop/search';
import { FACET_TITLES, type Labels, labelOf } from '@theme/Community/Search/labels';
import { chosenValues } from '@theme/Community/Search/state';
import styles from './styles.module.css';

interface Props {
  readonly selection: Facets;
  readonly labels: Labels;
  readonly onDrop: (name: FacetName, value: string) => void;
  readonly onClear: () => void;
}

/** What is chosen, each to be dropped by a click. */
export default function Chips({ selection, labels, onDrop, onClear }: Props) {
  const chosen = chosenValues(selection);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in use">
      {chosen.map(({ name, value }) => (
        <li key={name + value}>
          <button
            type="button"
            onClick={() => onDrop(name, value)}
            aria-label={`Drop ${FACET_TITLES[name]}: ${labelOf(labels, name, value)}`}
          >
            {FACET_TITLES[name]}: <b>{labelOf(labels, name, value)}</b> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          Drop all filters
        </button>
      </li>
    </ul>
  );
}
