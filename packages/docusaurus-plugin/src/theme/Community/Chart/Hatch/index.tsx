import styles from './styles.module.css';

/** The pattern of what is not stated, for `fill="url(#id)"` within the same picture. */
export default function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="8" height="8" className={styles.ground} />
      <rect width="4" height="8" className={styles.stripe} />
    </pattern>
  );
}
