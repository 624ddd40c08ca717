import { type ComparedContext, compareMetrics } from '@isco-cop/data/schema';
import type { ClaimsProps } from '@isco-cop/docusaurus-plugin/props';
import { toCompared } from '@theme/Community/EvidencePage/compared';
import Metric from '@theme/Community/Metric';
import Metrics from '@theme/Community/Metrics';
import styles from './styles.module.css';

interface Props {
  readonly sets: readonly ClaimsProps[];
  readonly context: ComparedContext;
}

/** The claims of a measure; those that disagree stand in one frame, with what they differ in. */
export default function Claims({ sets, context }: Props) {
  const differences = (claims: ClaimsProps['claims']) =>
    compareMetrics(
      context,
      claims.map((claim) => toCompared(claim).metric),
    ).differences.filter(({ state }) => state === 'differs');
  return (
    <>
      {sets
        .filter(({ claims }) => claims.length > 1)
        .map(({ claims }) => (
          <section
            key={claims[0]?.id}
            className={styles.conflict}
            aria-label={`Claims that disagree: ${claims.map(({ title }) => title).join('; ')}`}
          >
            <p className={styles.heading}>{claims.length} claims about the same disagree</p>
            <ul className={styles.differences}>
              {differences(claims).map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Metrics metrics={claims} withSubject />
          </section>
        ))}
      <div className={styles.single}>
        {sets
          .filter(({ claims }) => claims.length === 1)
          .map(({ claims }) => claims.map((claim) => <Metric key={claim.id} metric={claim} withSubject />))}
      </div>
    </>
  );
}
