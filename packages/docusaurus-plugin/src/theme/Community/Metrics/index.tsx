import type { MetricProps } from '@isco-cop/docusaurus-plugin/props';
import Metric from '@theme/Community/Metric';
import styles from './styles.module.css';

/** Metric cards side by side. */
export default function Metrics({
  metrics,
  withSubject = false,
}: {
  readonly metrics: readonly MetricProps[];
  readonly withSubject?: boolean;
}) {
  return (
    <div className={styles.metrics}>
      {metrics.map((metric) => (
        <Metric key={metric.id} metric={metric} withSubject={withSubject} />
      ))}
    </div>
  );
}
