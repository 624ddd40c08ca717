import type { ResourcesProps } from '@isco-cop/docusaurus-plugin/props';
import type { FacetName } from '@isco-cop/search';
import Facets from '@theme/Community/Facets';
import Chips from '@theme/Community/Facets/Chips';
import Relaxations from '@theme/Community/Facets/Relaxations';
import Card from '@theme/Community/Library/Card';
import Export from '@theme/Community/Library/Export';
import Table from '@theme/Community/Library/Table';
import Toolbar from '@theme/Community/Library/Toolbar';
import { useLibrary } from '@theme/Community/Library/useLibrary';
import PassedOver from '@theme/Community/PassedOver';
import Field from '@theme/Community/Search/Field';
import { FACET_TITLES } from '@theme/Community/Search/labels';
import Messages from '@theme/Community/Search/Messages';
import { NAMES, SEARCHED, toggled } from '@theme/Community/Search/state';
import { useSearchState } from '@theme/Community/Search/useSearchState';
import styles from './styles.module.css';

const FACETS: readonly FacetName[] = [
  'type',
  'country',
  'technique',
  'task',
  'language',
  'classification',
  'event',
  'year',
  'availability',
];

/** Everything linkable, to be searched, narrowed, sorted and taken along. */
export default function Library(props: ResourcesProps) {
  const [state, change] = useSearchState(SEARCHED);
  const { items, labels, selection, all, counts, messages, isLoading, count } = useLibrary(props, state);
  const selected = { ...state, facets: selection };
  const toggle = (name: FacetName, value: string) =>
    change({ ...state, facets: toggled(selection, name, value) });
  const total = props.resources.length;
  return (
    <>
      <PassedOver names={NAMES} />
      <div className={styles.search}>
        <Field
          label="Search the library"
          placeholder="Title, author, country, technique …"
          value={state.query}
          onType={(query) => change({ ...state, query }, 'typing')}
          onSubmit={() => change(state)}
        />
      </div>
      <div className={styles.columns}>
        <Facets
          names={FACETS}
          titles={FACET_TITLES}
          labels={labels}
          selection={selection}
          all={all}
          counts={counts}
          onToggle={toggle}
        />
        <div>
          <div className={styles.head}>
            <p role="status" tabIndex={-1} className={styles.count}>
              {isLoading ? 'Loading the search …' : countOf(items.length, total)}
            </p>
            <Toolbar state={state} onChange={change} />
          </div>
          <Chips
            selection={selection}
            titles={FACET_TITLES}
            labels={labels}
            onDrop={toggle}
            onClear={() => change({ ...state, facets: {} })}
          />
          <Messages messages={messages} />
          {items.length > 0 && <Export items={items} />}
          {items.length === 0 && !isLoading && (
            <Relaxations
              state={selected}
              titles={FACET_TITLES}
              labels={labels}
              count={count}
              onChange={change}
            />
          )}
          {items.length > 0 && state.view === 'table' && <Table items={items} />}
          {items.length > 0 && state.view === 'cards' && (
            <ul className={styles.list}>
              {items.map((item) => (
                <Card key={item.id} item={item} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </>
  );
}

function countOf(shown: number, total: number): string {
  return shown === total ? `${total} resources` : `${shown} of ${total} resources`;
}
