import type { ClaimsProps } from '@isco-cop/docusaurus-plugin/props';
import Metric from '@theme/Community/Metric';
import Metrics from '@theme/Community/Metrics';
import styles from './styles.module.css';

/** The claims of a measure; those that disagree stand in one frame, with what they differ in. */
export default function Claims({ sets }: { readonly sets: readonly ClaimsProps[] }) {
  return (
    <>
      {sets
        .filter(({ claims }) => claims.length > 1)
        .map(({ claims, differences }) => (
          <section
            key={claims[0]?.id}
            className={styles.conflict}
            aria-label={`Claims that disagree: ${claims.map(({ title }) => title).join('; ')}`}
          >
            <p className={styles.heading}>{claims.length} claims about the same disagree</p>
            {differences.length > 0 && (
              <ul className={styles.differences}>
                {differences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
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
