import { FACET_NAMES, type FacetName } from '@isco-cop/search';
import Facets from '@theme/Community/Facets';
import Chips from '@theme/Community/Facets/Chips';
import Relaxations from '@theme/Community/Facets/Relaxations';
import PassedOver from '@theme/Community/PassedOver';
import Field from '@theme/Community/Search/Field';
import Hint from '@theme/Community/Search/Hint';
import Hit from '@theme/Community/Search/Hit';
import { FACET_TITLES, labelOf } from '@theme/Community/Search/labels';
import Messages from '@theme/Community/Search/Messages';
import ResultLink from '@theme/Community/Search/ResultLink';
import { NAMES, SEARCHED, toggled } from '@theme/Community/Search/state';
import { useSearchState } from '@theme/Community/Search/useSearchState';
import { useResults } from '@theme/Community/SearchPage/useResults';
import styles from './styles.module.css';

/** The field, the facets and the results. */
export default function Results() {
  const [state, change] = useSearchState(SEARCHED);
  const found = useResults(state);
  const { selection, results, total, labels } = found;
  const toggle = (name: FacetName, value: string) =>
    change({ ...state, facets: toggled(selection, name, value) });
  return (
    <>
      <PassedOver names={NAMES} />
      <Field
        label="Search everything"
        placeholder="Country, technique, person, slides …"
        value={state.query}
        onType={(query) => change({ ...state, query }, 'typing')}
        onSubmit={() => change(state)}
      />
      {!found.isWanted && (
        <p className={styles.hint}>
          <Hint />
        </p>
      )}
      {found.hasFailed && (
        <p role="alert">
          The search could not be loaded: it needs a connection once, and then works without.{' '}
          <button type="button" className="button button--sm button--primary" onClick={found.retry}>
            Try again
          </button>
        </p>
      )}
      <div className={styles.columns}>
        {found.counts && found.all && (
          <Facets
            names={FACET_NAMES}
            titles={FACET_TITLES}
            labels={labels}
            selection={selection}
            all={found.all}
            counts={found.counts}
            onToggle={toggle}
          />
        )}
        <div className={styles.results}>
          <p role="status" tabIndex={-1} className={styles.count}>
            {found.isLoading ? 'Loading the search …' : found.counts && countOf(total)}
          </p>
          <Chips
            selection={selection}
            titles={FACET_TITLES}
            labels={labels}
            onDrop={toggle}
            onClear={() => change({ ...state, facets: {} })}
          />
          <Messages messages={found.messages} />
          {found.counts && total === 0 && !found.isLoading && (
            <Relaxations
              state={{ ...state, facets: selection }}
              titles={FACET_TITLES}
              labels={labels}
              count={found.count}
              onChange={change}
            />
          )}
          <ol className={styles.list}>
            {results.map((result) => (
              <li key={`${result.collection}/${result.id}`}>
                <span className={styles.kind}>{labelOf(labels, 'collection', result.collection)}</span>
                <ResultLink to={result.url}>
                  <Hit result={result} labels={labels} />
                </ResultLink>
              </li>
            ))}
          </ol>
          {results.length < total && (
            <button type="button" className="button button--secondary" onClick={found.showMore}>
              {`Show more of ${total}`}
            </button>
          )}
        </div>
      </div>
    </>
  );
}

function countOf(total: number): string {
  return total === 1 ? '1 result' : `${total} results`;
}
