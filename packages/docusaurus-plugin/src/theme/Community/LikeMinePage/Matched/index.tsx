import type { Match, Reason } from '@isco-cop/data/schema';
import Reasons from '@theme/Community/LikeMinePage/Reasons';
import DocusaurusLink from '@theme/Community/SiteLink';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly match: Match<unknown>;
  readonly title: string;
  readonly path: string;
  readonly children: ReactNode;
}

/** A case or a technique with how many answers match, and every reason in a sentence that leads to its source. */
export default function Matched({ match: { reasons, matches, mismatches }, title, path, children }: Props) {
  const of = (wanted: Reason['outcome']) => reasons.filter(({ outcome }) => outcome === wanted);
  return (
    <article className={styles.matched}>
      <h3>
        <DocusaurusLink to={path}>{title}</DocusaurusLink>
      </h3>
      <p className={styles.counts}>
        {`${matches} ${matches === 1 ? 'answer matches' : 'answers match'}`}
        {mismatches > 0 && `, ${mismatches} ${mismatches === 1 ? 'does' : 'do'} not`}
        {of('not-stated').length > 0 && `, ${of('not-stated').length} not stated`}
      </p>
      {children}
      <Reasons name="Matches" reasons={of('match')} />
      <Reasons name="Does not match" reasons={of('mismatch')} />
      <Reasons name="Not stated" reasons={of('not-stated')} />
    </article>
  );
}
