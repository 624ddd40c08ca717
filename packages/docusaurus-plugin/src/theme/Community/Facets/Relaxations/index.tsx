import type { Facets } from '@isco-cop/search';
import { type Relaxation, relaxations } from '@theme/Community/Facets/relaxations';
import { FACET_TITLES, type Labels, labelOf } from '@theme/Community/Search/labels';
import type { SearchState } from '@theme/Community/Search/state';
import styles from './styles.module.css';

interface Props {
  readonly state: SearchState;
  readonly labels: Labels;
  readonly count: (query: string, facets: Facets) => number;
  readonly onChange: (next: SearchState) => void;
}

/** Stands where nothing is found: what to drop, and what that would show. */
export default function Relaxations({ state, labels, count, onChange }: Props) {
  return (
    <div className={styles.empty}>
      <p>Nothing has all of this. Drop something:</p>
      <ul>
        {relaxations(state, count).map(({ without, next, count: found }) => (
          <li key={JSON.stringify(without)}>
            <button type="button" onClick={() => onChange(next)}>
              {nameOf(without, state.query, labels)}
            </button>{' '}
            shows {found}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(without: Relaxation['without'], query: string, labels: Labels): string {
  if (without === 'everything') return 'Without any filter or word';
  if (without === 'words') return `Without “${query}”`;
  return `Without ${FACET_TITLES[without.name]}: ${labelOf(labels, without.name, without.value)}`;
}
