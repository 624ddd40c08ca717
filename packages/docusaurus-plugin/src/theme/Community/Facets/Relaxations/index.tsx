import type { Facets } from '@isco-cop/search';
import { focusCount } from '@theme/Community/Facets/focusCount';
import { type Relaxation, relaxations } from '@theme/Community/Facets/relaxations';
import { type Labels, labelOf, type Titles } from '@theme/Community/Search/labels';
import { shortened } from '@theme/Community/Search/shortened';
import type { ListState } from '@theme/Community/Search/state';
import styles from './styles.module.css';

interface Props<Name extends string, Order extends string> {
  readonly state: ListState<Name, Order>;
  readonly titles: Titles<Name>;
  readonly labels: Labels<Name>;
  readonly count: (query: string, facets: Facets<Name>) => number;
  readonly onChange: (next: ListState<Name, Order>) => void;
}

/** Stands where nothing is found: what to drop, and what that would show. */
export default function Relaxations<Name extends string, Order extends string>(props: Props<Name, Order>) {
  const { state, titles, labels, count, onChange } = props;
  const nameOf = (without: Relaxation<Name, Order>['without']) => {
    if (without === 'everything') return 'Without any filter or word';
    if (without === 'words') return `Without “${shortened(state.query)}”`;
    return `Without ${titles[without.name]}: ${labelOf(labels, without.name, without.value)}`;
  };
  return (
    <div className={styles.empty}>
      <p>Nothing has all of this. Drop something:</p>
      <ul>
        {relaxations(state, count).map(({ without, next, count: found }) => (
          <li key={JSON.stringify(without)}>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                onChange(next);
                focusCount(currentTarget);
              }}
            >
              {nameOf(without)}
            </button>{' '}
            shows {found}
          </li>
        ))}
      </ul>
    </div>
  );
}
