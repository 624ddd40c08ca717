import Scroller from '@theme/Community/Scroller';
import { type ReactNode, useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  /** What to see in it, or how to read it, in a sentence or two. */
  readonly note?: ReactNode;
  /** The picture for wide screens; the only one where there is no `tall`. */
  readonly children: ReactNode;
  /** The picture for narrow screens. */
  readonly tall?: ReactNode;
  readonly legend?: ReactNode;
  /** The table behind the picture, a `<table>`; one click away. */
  readonly table?: ReactNode;
  /** Whether the table stands open, as where marks lead to its rows. */
  readonly isTableOpen?: boolean;
}

/** A picture drawn from data, with its title, its legend and the table behind it. */
export default function Chart({ title, note, children, tall, legend, table, isTableOpen = false }: Props) {
  const id = useId();
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption>
        <p className={styles.title} id={id}>
          {title}
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </figcaption>
      <div className={tall ? styles.wide : undefined}>{children}</div>
      {tall && <div className={styles.tall}>{tall}</div>}
      {legend}
      {table && (
        <details className={styles.details} open={isTableOpen}>
          <summary>Show as a table</summary>
          <Scroller label={title}>{table}</Scroller>
        </details>
      )}
    </figure>
  );
}
