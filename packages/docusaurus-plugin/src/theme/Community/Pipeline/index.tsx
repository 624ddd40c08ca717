import type { MethodologyProps } from '@isco-cop/docusaurus-plugin/props';
import Drawing from '@theme/Community/Pipeline/Drawing';
import Legend from '@theme/Community/Pipeline/Legend';
import Stages from '@theme/Community/Pipeline/Stages';
import styles from './styles.module.css';

/** The way of a record as a picture, lying on wide screens and standing on narrow ones, with its table one click away. */
export default function Pipeline({ methodology }: { readonly methodology: MethodologyProps }) {
  const { wide, tall, stages, title } = methodology;
  const description = `Pipeline of “${title}”: ${stages
    .map(({ title: from, passesOn }) =>
      passesOn.length > 0
        ? `${from} to ${passesOn.map(({ to, what }) => (what ? `${to} (${what})` : to)).join(' and to ')}`
        : from,
    )
    .join('; ')}. Full table below.`;
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
