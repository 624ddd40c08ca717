import styles from './styles.module.css';

/** Stands where a source says nothing: hatched, never empty. */
export default function NotStated({ children = 'not stated' }: { readonly children?: string }) {
  return <span className={styles.notStated}>{children}</span>;
}
