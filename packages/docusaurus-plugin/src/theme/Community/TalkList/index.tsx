import DocusaurusLink from '@docusaurus/Link';
import type { TalkItemProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import LocalTimes from '@theme/Community/LocalTimes';
import Presenters from '@theme/Community/Presenters';
import styles from './styles.module.css';

/** Talks with time, event and presenters. */
export default function TalkList({ talks }: { readonly talks: readonly TalkItemProps[] }) {
  return (
    <ul className={styles.talks}>
      {talks.map((talk) => (
        <li key={talk.path}>
          <DocusaurusLink to={talk.path} className={styles.title ?? ''}>
            {talk.title}
          </DocusaurusLink>
          <p className={styles.when}>
            <LocalTimes times={talk.times} withDate />
            <Link to={talk.event} />
          </p>
          <Presenters people={talk.presenters} />
        </li>
      ))}
    </ul>
  );
}
