import styles from './styles.module.css';

/** The visual grammar of a pipeline in words and shapes. */
export default function Legend() {
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.machine} /> software
      </li>
      <li>
        <span className={styles.person} /> people
      </li>
      <li>
        <span className={styles.both} /> people with software
      </li>
      <li>
        <span className={styles.unstated} /> who acts is not stated
      </li>
      <li>
        <span className={styles.test} /> tested
      </li>
      <li>
        <span className={styles.potential} /> potential
      </li>
      <li>
        <span className={styles.hatched} /> share of records not stated
      </li>
    </ul>
  );
}
