import Link from '@docusaurus/Link';
import type { SearchOutcome } from '@isco-cop/search';
import Messages from '@theme/Community/Search/Messages';
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
  if (!query) {
    return (
      <p className={styles.notice}>
        Accents, typing errors and other languages are forgiven. <code>"exact words"</code>,{' '}
        <code>-without</code>, <code>country:EC</code> and <code>type:slides</code> narrow a search.
      </p>
    );
  }
  if (!outcome) return <p className={styles.notice}>Loading the search …</p>;
  return (
    <div className={styles.notice}>
      {outcome.total === 0 && (
        <p>
          Nothing has <b>{query}</b>. Fewer or other words may find it.
        </p>
      )}
      <Messages messages={outcome.messages} />
    </div>
  );
}
