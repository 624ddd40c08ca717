import { type ComparedContext, compareMetrics, type Metric } from '@isco-cop/data/schema';
import type { ComparisonColumnProps } from '@isco-cop/docusaurus-plugin/props';
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

/** What is reported, by measure, and under each measure whether its numbers may be read beside each other. */
export default function Numbers({ columns, metrics, context }: Props) {
  const rows = measureRows(columns);
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">What is reported</h2>
      {rows.length === 0 ? (
        <p>
          <NotStated>None of these methodologies states a figure.</NotStated>
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
                </div>
              ) : (
                <NotStated key={columns[index]?.id} />
              ),
            ),
            across: <Comparability row={row} metrics={metrics} context={context} />,
          }))}
        />
      )}
    </section>
  );
}

/** Computed from the qualifiers: whether numbers of different methodologies are comparable, and each reason if not. */
function Comparability({ row, metrics, context }: { readonly row: MeasureRow } & Omit<Props, 'columns'>) {
  if (reporting(row) < 2)
    return (
      <p className={styles.comparability}>Stated by one methodology only: there is nothing to compare.</p>
    );
  const ids = new Set(row.metrics.flat().map(({ id }) => id));
  const { sentence, differences } = compareMetrics(
    context,
    metrics.filter(({ id }) => ids.has(id)),
  );
  return (
    <div className={styles.comparability}>
      <p>
        <b>{sentence}</b>
      </p>
      {differences.length > 0 && (
        <details>
          <summary>Each difference</summary>
          <ul>
            {differences.map((each) => (
              <li key={each.qualifier}>{each.sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
