import type { Reference } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly heading: Reference;
  /** A few words under the heading. */
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** A group of cards with its heading beside it, so that few cards do not stand in an empty row. */
export default function Group({ heading, note, children }: Props) {
  return (
    <section className={styles.group} aria-label={heading.label}>
      <div className={styles.head}>
        <h2>
          <Link to={heading} />
        </h2>
        {note}
      </div>
      <div>{children}</div>
    </section>
  );
}
