import { sortOf } from '@theme/Community/Library/order';
import { type SearchState, SORTS, type Sort } from '@theme/Community/Search/state';
import styles from './styles.module.css';

const SORT_LABELS: Readonly<Record<Sort, string>> = {
  relevance: 'Relevance',
  date: 'Date, latest first',
  title: 'Title',
};
const VIEWS = { cards: 'Cards', table: 'Table' } as const;

interface Props {
  readonly state: SearchState;
  readonly onChange: (next: SearchState) => void;
}

/** Order and view of the list. */
export default function Toolbar({ state, onChange }: Props) {
  const hasWords = state.query.trim() !== '';
  return (
    <div className={styles.toolbar}>
      <label>
        Sort by{' '}
        <select
          value={sortOf(state)}
          onChange={(event) => onChange({ ...state, sort: event.target.value as Sort })}
        >
          {SORTS.filter((sort) => hasWords || sort !== 'relevance').map((sort) => (
            <option key={sort} value={sort}>
              {SORT_LABELS[sort]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles.views}>
        <legend>View</legend>
        {(['cards', 'table'] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={state.view === view}
            onClick={() => onChange({ ...state, view })}
          >
            {VIEWS[view]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
