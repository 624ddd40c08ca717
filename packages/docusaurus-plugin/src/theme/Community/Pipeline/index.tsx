import type { MethodologyProps } from '@isco-cop/docusaurus-plugin/props';
import Drawing from '@theme/Community/Pipeline/Drawing';
import { describePipeline } from '@theme/Community/Pipeline/describe';
import Legend from '@theme/Community/Pipeline/Legend';
import Stages from '@theme/Community/Pipeline/Stages';
import styles from './styles.module.css';

/** The way of a record as a picture, lying on wide screens and standing on narrow ones, with its table one click away. */
export default function Pipeline({ methodology }: { readonly methodology: MethodologyProps }) {
  const { wide, tall, stages } = methodology;
  const description = describePipeline(methodology);
  return (
    <figure className={styles.pipeline}>
      <Drawing drawing={wide} description={description} className={styles.wide} />
      <Drawing drawing={tall} description={description} className={styles.tall} />
      <figcaption>
        <Legend />
        <details className={styles.details}>
          <summary>Show as a table, with sources</summary>
          <Stages stages={stages} />
        </details>
      </figcaption>
    </figure>
  );
}
