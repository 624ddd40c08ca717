import type { ComparableCaseProps } from '@isco-cop/docusaurus-plugin/props';
import { type Pair, partnersOf, startingPairs } from '@theme/Community/ComparePage/pairs';
import { nameOf, writeCompareState } from '@theme/Community/ComparePage/state';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import Scroller from '@theme/Community/Scroller';
import DocusaurusLink from '@theme/Community/SiteLink';
import Values from '@theme/Community/Values';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly cases: readonly ComparableCaseProps[];
  /** What is chosen already, and waits for another. */
  readonly one: ComparableCaseProps | undefined;
  /** What stands before the table of all. */
  readonly children: ReactNode;
}

const MOST_PAIRS = 6;

/** Where nothing can be compared yet: pairs that have something in common, and all there is, in one table. */
export default function Start({ cases, one, children }: Props) {
  const pairs = one ? partnersOf(one, cases, MOST_PAIRS) : startingPairs(cases, MOST_PAIRS);
  return (
    <>
      {one && (
        <p role="status" className={styles.prompt}>
          One is chosen: {nameOf(one)}. Add another to set beside it.
        </p>
      )}
      {pairs.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 id="pairs">{one ? 'It has most in common with' : 'Pairs to start from'}</h2>
          <ul className={styles.pairs}>
            {pairs.map((pair) => (
              <PairItem
                key={pair.cases.map(({ id }) => id).join()}
                pair={pair}
                isPartner={one !== undefined}
              />
            ))}
          </ul>
        </section>
      )}
      {children}
      <section aria-labelledby="all">
        <h2 id="all">All {cases.length} at a glance</h2>
        <noscript>
          <p>
            A comparison is put together in your browser, which needs JavaScript. Without it, this table
            stands side by side what the methodologies state, and each name leads to the whole of it.
          </p>
        </noscript>
        <Glance cases={cases} />
      </section>
    </>
  );
}

function PairItem({ pair, isPartner }: { readonly pair: Pair; readonly isPartner: boolean }) {
  const { cases, techniques, measures, task } = pair;
  const [first, second] = cases;
  const common = [
    techniques.length > 0 && `both name ${techniques.map(lower).join(', ')}`,
    measures.length > 0 && `both report ${measures.map(lower).join(', ')}`,
    task && `same task: ${task.toLowerCase()}`,
  ].filter(Boolean);
  return (
    <li>
      <DocusaurusLink to={`/compare/${writeCompareState([first.id, second.id])}`}>
        {isPartner ? nameOf(second) : `${shortName(first, second)} and ${shortName(second, first)}`}
      </DocusaurusLink>
      <p>{common.join('; ')}</p>
    </li>
  );
}

/** The country is enough, unless both are of the same. */
function shortName(each: ComparableCaseProps, other: ComparableCaseProps): string {
  return each.subject.label === other.subject.label ? nameOf(each) : each.subject.label;
}

/** "Neural network" begins small within a sentence, "TF-IDF" does not. */
function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function Glance({ cases }: { readonly cases: readonly ComparableCaseProps[] }) {
  const text = (value: string | undefined) => value || <NotStated />;
  return (
    <Scroller label="All methodologies at a glance">
      <table>
        <thead>
          <tr>
            {[
              'Methodology',
              'Task',
              'Data source',
              'Classification',
              'Who decides',
              'Techniques',
              'Reports',
            ].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <DocusaurusLink to={each.path}>{nameOf(each)}</DocusaurusLink>
              </th>
              <td>{each.task}</td>
              <td>{text(each.dataSources.join(', '))}</td>
              <td>
                <Values {...each.classification} />
              </td>
              <td>{text(each.codingMode)}</td>
              <td>{each.techniques.length > 0 ? <Links to={each.techniques} /> : <NotStated />}</td>
              <td>
                {each.measures.length > 0 ? <Links to={each.measures} /> : <NotStated>no figure</NotStated>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
