import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A region that scrolls sideways by itself, so that the page does not; reachable by keyboard. */
export default function Scroller({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
