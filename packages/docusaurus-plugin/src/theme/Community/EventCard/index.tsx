import DocusaurusLink from '@docusaurus/Link';
import type { EventItemProps } from '@isco-cop/docusaurus-plugin/props';
import LocalTimes from '@theme/Community/LocalTimes';
import styles from './styles.module.css';

interface Props {
  readonly event: EventItemProps;
  /** Level of the title: 2 right under the title of the page. */
  readonly heading?: 'h2' | 'h3';
}

/** An event as a band: when, what, where, where it stands. */
export default function EventCard({ event, heading: Heading = 'h3' }: Props) {
  const { title, path, kind, mode, status, summary, times, talkCount, place } = event;
  return (
    <article className={styles.event}>
      <p className={styles.when}>
        <LocalTimes times={times} withDate />
      </p>
      <div>
        <Heading className={styles.title}>
          <DocusaurusLink to={path}>{title}</DocusaurusLink>
        </Heading>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.facts}>
          {[kind, place ?? mode, status.label, `${talkCount} ${talkCount === 1 ? 'talk' : 'talks'}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </article>
  );
}
