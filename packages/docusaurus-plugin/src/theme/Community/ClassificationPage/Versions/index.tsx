import type { ClassificationProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import styles from './styles.module.css';

/** The versions in their order, the relation to ISCO-08, and what is known of a coming version. */
export default function Versions({ page }: { readonly page: ClassificationProps }) {
  const { versions, relation, revision } = page;
  if (versions.length < 2 && !relation && !revision) return null;
  return (
    <section>
      <h2>Versions and relations</h2>
      {(versions.length > 1 || revision) && (
        <ol className={styles.versions} aria-label="Versions, oldest first">
          {versions.map(({ isThis, adopted, ...version }) => (
            <li key={version.label} {...(isThis && { 'aria-current': 'true' as const })}>
              {isThis ? <b>{version.label}</b> : <Link to={version} />}
              {adopted && <span className={styles.date}>{adopted}</span>}
              {isThis && <span className={styles.date}>this page</span>}
            </li>
          ))}
          {revision && (
            <li className={styles.coming}>
              in preparation<span className={styles.date}>see below</span>
            </li>
          )}
        </ol>
      )}
      {relation && <p>{relation}</p>}
      {revision && <p>{revision}</p>}
    </section>
  );
}
