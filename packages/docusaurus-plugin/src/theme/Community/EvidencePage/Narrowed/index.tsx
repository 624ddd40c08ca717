import { useLocation } from '@docusaurus/router';
import type { EvidenceProps, LedgerFacet } from '@isco-cop/docusaurus-plugin/props';
import { comparedContext } from '@theme/Community/Comparability/context';
import Claims from '@theme/Community/EvidencePage/Claims';
import Ledger from '@theme/Community/EvidencePage/Ledger';
import { FACETS, LEDGER, NAMES, TITLES } from '@theme/Community/EvidencePage/list';
import SideBySide from '@theme/Community/EvidencePage/SideBySide';
import Take from '@theme/Community/EvidencePage/Take';
import { useLedger } from '@theme/Community/EvidencePage/useLedger';
import Facets from '@theme/Community/Facets';
import Chips from '@theme/Community/Facets/Chips';
import Relaxations from '@theme/Community/Facets/Relaxations';
import Group from '@theme/Community/Group';
import Metric from '@theme/Community/Metric';
import Notice from '@theme/Community/Notice';
import PassedOver from '@theme/Community/PassedOver';
import { toggled } from '@theme/Community/Search/state';
import { useSearchState } from '@theme/Community/Search/useSearchState';
import { useEffect, useMemo } from 'react';
import styles from './styles.module.css';

/** The claims that the address asks for: first as a table, then each with its words and gaps. */
export default function Narrowed(props: EvidenceProps) {
  const [state, change] = useSearchState(LEDGER);
  const { hash, pathname: here } = useLocation();
  const { total, items, groups, labels, selection, all, counts, count } = useLedger(props, state);
  const context = useMemo(() => comparedContext(props.compared), [props.compared]);
  const toggle = (name: LedgerFacet, value: string) =>
    change({ ...state, facets: toggled(selection, name, value) });
  // A link to a number may come with a selection that leaves it out.
  const wanted = items.length === total ? undefined : claimAt(hash, props);
  const isLeftOut = wanted !== undefined && !items.includes(wanted);
  // The card stands elsewhere than when the browser went to it, below the words that say why.
  useEffect(() => {
    if (isLeftOut) document.getElementById(wanted.id)?.closest('[role=alert]')?.scrollIntoView();
  }, [isLeftOut, wanted]);
  return (
    <>
      <PassedOver names={NAMES} />
      {isLeftOut && (
        <Notice>
          <p>
            The number that the address leads to, “{wanted.title}”, is not among those selected; it stands
            here all the same. {/* A page loaded anew, since only that goes to the same place again. */}
            <a href={`${here}#${wanted.id}`}>Show it among all</a>
          </p>
          <Metric metric={wanted} withSubject />
        </Notice>
      )}
      <div className={styles.columns}>
        <Facets
          names={FACETS}
          titles={TITLES}
          labels={labels}
          selection={selection}
          all={all}
          counts={counts}
          onToggle={toggle}
          isRow
        />
        <div className={styles.list}>
          <div className={styles.head}>
            <p role="status" tabIndex={-1} className={styles.count}>
              {items.length === total ? `${total} numbers` : `${items.length} of ${total} numbers`}
            </p>
            {items.length > 0 && <Take items={items} columns={props.columns} />}
          </div>
          <Chips
            selection={selection}
            titles={TITLES}
            labels={labels}
            onDrop={toggle}
            onClear={() => change({ ...state, facets: {} })}
          />
          {items.length > 0 ? (
            <Ledger items={items} state={state} onChange={change} />
          ) : (
            <Relaxations
              state={{ ...state, query: '', facets: selection }}
              titles={TITLES}
              labels={labels}
              count={(_, facets) => count(facets)}
              onChange={change}
            />
          )}
        </div>
      </div>
      {groups.map(({ measure, summary, misleads, sets }) => (
        <Group
          key={measure.label}
          heading={measure}
          note={
            <>
              <p>{summary}</p>
              <p>
                <b>How it misleads.</b> {misleads}
              </p>
            </>
          }
        >
          <SideBySide claims={sets.flatMap(({ claims }) => claims)} context={context} />
          <Claims sets={sets} context={context} />
        </Group>
      ))}
    </>
  );
}

function claimAt(hash: string, { groups }: EvidenceProps) {
  const claims = groups.flatMap(({ sets }) => sets.flatMap((set) => set.claims));
  return claims.find(({ id }) => hash === `#${id}`);
}
