import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Says that an address asks for what is not there, and what to do instead; screen readers are told at once. */
export default function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div role="alert" className={styles.notice}>
      {children}
    </div>
  );
}
