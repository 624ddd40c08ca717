import type { ComparisonColumnProps, PipelineDrawing } from '@isco-cop/docusaurus-plugin/props';
import { nameOf } from '@theme/Community/ComparePage/state';
import Drawing from '@theme/Community/Pipeline/Drawing';
import { describePipeline } from '@theme/Community/Pipeline/describe';
import Legend from '@theme/Community/Pipeline/Legend';
import Stages from '@theme/Community/Pipeline/Stages';
import styles from './styles.module.css';

/** The pipelines below each other at one scale, so that a box is as large in one picture as in the other. */
export default function Pipelines({ columns }: { readonly columns: readonly ComparisonColumnProps[] }) {
  const widest = Math.max(...columns.map(({ wide }) => wide.width));
  const widestTall = Math.max(...columns.map(({ tall }) => tall.width));
  return (
    <section aria-labelledby="pipelines">
      <h2 id="pipelines">How a record goes through</h2>
      {columns.map((column) => (
        <figure key={column.id} className={styles.pipeline}>
          <h3>{nameOf(column)}</h3>
          <Scaled drawing={column.wide} widest={widest} of={column} className={styles.wide} />
          <Scaled drawing={column.tall} widest={widestTall} of={column} className={styles.tall} />
          <details className={styles.details}>
            <summary>Show as a table, with sources</summary>
            <Stages stages={column.stages} />
          </details>
        </figure>
      ))}
      <Legend />
    </section>
  );
}

interface ScaledProps {
  readonly drawing: PipelineDrawing;
  readonly widest: number;
  readonly of: ComparisonColumnProps;
  readonly className: string | undefined;
}

/** A drawing that takes of the row what it is of the widest, and is never larger than it was drawn. */
function Scaled({ drawing, widest, of, className }: ScaledProps) {
  return (
    <div className={className} style={{ maxWidth: widest }}>
      <div style={{ width: `${(100 * drawing.width) / widest}%` }}>
        <Drawing drawing={drawing} description={describePipeline(of)} className={styles.drawing} />
      </div>
    </div>
  );
}
