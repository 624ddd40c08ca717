import type { ComparedContext, Metric } from '@isco-cop/data/schema';
import type { ComparisonColumnProps, MetricProps } from '@isco-cop/docusaurus-plugin/props';
import Comparability, { type ComparedClaim } from '@theme/Community/Comparability';
import Figure from '@theme/Community/ComparePage/Figure';
import { type MeasureRow, measureRows, reporting } from '@theme/Community/ComparePage/rows';
import SideBySide from '@theme/Community/ComparePage/SideBySide';
import Link from '@theme/Community/Link';
import NotStated from '@theme/Community/NotStated';
import styles from './styles.module.css';

interface Props {
  readonly columns: readonly ComparisonColumnProps[];
  readonly metrics: readonly Metric[];
  readonly context: ComparedContext;
}

/** What is reported, by measure, and whether numbers of a measure may be read beside each other: of one case, and of all. */
export default function Numbers({ columns, metrics, context }: Props) {
  const rows = measureRows(columns);
  const across = (row: MeasureRow) =>
    reporting(row) > 1 ? (
      <Comparability claims={claimsOf(row.metrics.flat(), metrics)} context={context} />
    ) : (
      <p className={styles.alone}>Stated by one methodology only; the others state none.</p>
    );
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">What is reported</h2>
      {rows.length === 0 ? (
        <p>
          <NotStated>
            {columns.length > 1 ? 'None of these methodologies states a figure.' : 'No figure is stated.'}
          </NotStated>
        </p>
      ) : (
        <SideBySide
          label="Numbers side by side, by measure"
          columns={columns}
          rows={rows.map((row) => ({
            id: row.measure.label,
            name: <Link to={row.measure} />,
            cells: row.metrics.map((some, index) =>
              some.length > 0 ? (
                <div key={columns[index]?.id} className={styles.figures}>
                  {some.map((metric) => (
                    <Figure key={metric.id} metric={metric} />
                  ))}
                  {some.length > 1 && (
                    <Comparability
                      claims={claimsOf(some, metrics)}
                      context={context}
                      isNarrow={columns.length > 1}
                    >
                      Beside each other, these {some.length}:
                    </Comparability>
                  )}
                </div>
              ) : (
                <NotStated key={columns[index]?.id} />
              ),
            ),
            across: columns.length > 1 && across(row),
          }))}
        />
      )}
    </section>
  );
}

function claimsOf(shown: readonly MetricProps[], metrics: readonly Metric[]): ComparedClaim[] {
  return shown.flatMap(({ id, text, title }) => {
    const metric = metrics.find((each) => each.id === id);
    return metric ? { id, path: `/evidence/#${id}`, text, title, metric } : [];
  });
}
