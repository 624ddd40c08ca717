import { type ComparedContext, type ComparedMetric, compareMetrics } from '@isco-cop/data/schema';
import Differences from '@theme/Community/Comparability/Differences';
import Pairs from '@theme/Community/Comparability/Pairs';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A number to be set beside others: what it is called, where its card stands, and what it is compared by. */
export interface ComparedClaim {
  readonly id: string;
  /** Where its card stands. */
  readonly path: string;
  /** The number as its source states it. */
  readonly text: string;
  readonly title: string;
  readonly metric: ComparedMetric;
}

interface Props {
  readonly claims: readonly ComparedClaim[];
  readonly context: ComparedContext;
  /** Which numbers these are. */
  readonly children?: ReactNode;
  /** Whether they stand in a narrow column, which has no room for a table: what each states is told in sentences. */
  readonly isNarrow?: boolean;
}

/** Whether numbers may be read beside each other, in a sentence; behind it what each states, and each two of them. */
export default function Comparability({ claims, context, children, isNarrow = false }: Props) {
  const metrics = claims.map(({ metric }) => metric);
  const { sentence, differences } = compareMetrics(context, metrics);
  return (
    <div className={styles.comparability}>
      <p>
        {children} <b>{sentence}</b>
      </p>
      {differences.length > 0 && (
        <details>
          <summary>What each states</summary>
          {isNarrow ? (
            <ul>
              {differences.map(({ qualifier, sentence: said }) => (
                <li key={qualifier}>{said}</li>
              ))}
            </ul>
          ) : (
            <>
              <Differences claims={claims} differences={differences} />
              <Pairs claims={claims} context={context} />
            </>
          )}
        </details>
      )}
    </div>
  );
}
