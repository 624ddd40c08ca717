import styles from './styles.module.css';

/** Other names in use, each with its language. */
export default function AlternateNames({
  names,
}: {
  readonly names: readonly { name: string; language?: string }[];
}) {
  if (names.length === 0) return null;
  return (
    <p className={styles.names}>
      Also called{' '}
      {names.map(({ name, language }, index) => (
        <span key={name + language}>
          {index > 0 && ', '}
          <i lang={language}>{name}</i>
          {language && language !== 'en' && ` (${language})`}
        </span>
      ))}
      .
    </p>
  );
}
