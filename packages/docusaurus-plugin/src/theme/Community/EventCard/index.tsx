import DocusaurusLink from '@docusaurus/Link';
import type { EventItemProps } from '@isco-cop/docusaurus-plugin/props';
import LocalTimes from '@theme/Community/LocalTimes';
import styles from './styles.module.css';

/** An event as a band: when, what, where, where it stands. */
export default function EventCard({ event }: { readonly event: EventItemProps }) {
  const { title, path, kind, mode, status, summary, times, talkCount, place } = event;
  return (
    <article className={styles.event}>
      <p className={styles.when}>
        <LocalTimes times={times} withDate />
      </p>
      <div>
        <h3 className={styles.title}>
          <DocusaurusLink to={path}>{title}</DocusaurusLink>
        </h3>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.facts}>
          {[kind, place ?? mode, status.label, `${talkCount} ${talkCount === 1 ? 'talk' : 'talks'}`].join(
            ' · ',
          )}
        </p>
      </div>
    </article>
  );
}
