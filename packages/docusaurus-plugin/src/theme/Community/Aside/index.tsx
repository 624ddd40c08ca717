import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Children {
  readonly children: ReactNode;
}

/** Notes beside a text: what it is linked with. */
function Aside({ children }: Children) {
  return <aside className={styles.aside}>{children}</aside>;
}

/** A text and its notes side by side; below one another on narrow screens. */
Aside.Columns = function Columns({ children }: Children) {
  return <div className={styles.columns}>{children}</div>;
};

/** One note with its title. */
Aside.Box = function Box({ title, children }: Children & { readonly title: string }) {
  return (
    <section className={styles.box}>
      <h2>{title}</h2>
      {children}
    </section>
  );
};

export default Aside;
