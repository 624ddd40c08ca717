import type { ClassificationProps } from '@isco-cop/docusaurus-plugin/props';
import Superseded from '@theme/Community/ClassificationPage/Superseded';
import Metrics from '@theme/Community/Metrics';

/** The numbers measured on a classification; those of a superseded version are told apart and explained. */
export default function Measured({ page }: { readonly page: ClassificationProps }) {
  const { acronym, metrics, olderMetrics, supersededBy, versions } = page;
  const older = versions.slice(
    0,
    versions.findIndex(({ isThis }) => isThis),
  );
  return (
    <>
      {metrics.length > 0 && (
        <section>
          <h2 id="numbers">Numbers measured on it</h2>
          {supersededBy && <Superseded acronym={acronym} by={supersededBy} />}
          <Metrics metrics={metrics} withSubject />
        </section>
      )}
      {olderMetrics.length > 0 && (
        <section>
          <h2 id="older-numbers">Numbers measured on an older version</h2>
          <Superseded acronym={older.map(({ label }) => label).join(' and ')} by={{ label: acronym }} />
          <Metrics metrics={olderMetrics} withSubject />
        </section>
      )}
    </>
  );
}
