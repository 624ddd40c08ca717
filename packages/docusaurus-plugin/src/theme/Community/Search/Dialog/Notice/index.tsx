import Link from '@docusaurus/Link';
import type { SearchOutcome } from '@isco-cop/search';
import Hint from '@theme/Community/Search/Hint';
import Messages from '@theme/Community/Search/Messages';
import { shortened } from '@theme/Community/Search/shortened';
import styles from './styles.module.css';

interface Props {
  readonly query: string;
  readonly outcome: SearchOutcome | undefined;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

/** What stands below the field where there are no results to show, or something to say about them. */
export default function Notice({ query, outcome, hasFailed, onRetry }: Props) {
  if (hasFailed) {
    return (
      <div className={styles.notice} role="alert">
        <p>The search could not be loaded. It needs a connection once, and then works without.</p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>{' '}
        <Link to="/resources/">Go to all resources</Link>
      </div>
    );
  }
  if (!query)
    return (
      <p className={styles.notice}>
        <Hint />
      </p>
    );
  if (!outcome) return <p className={styles.notice}>Loading the search …</p>;
  return (
    <div className={styles.notice}>
      {outcome.total === 0 && (
        <p>
          Nothing has <b>{shortened(query)}</b>. Fewer or other words may find it.
        </p>
      )}
      <Messages messages={outcome.messages} />
    </div>
  );
}
