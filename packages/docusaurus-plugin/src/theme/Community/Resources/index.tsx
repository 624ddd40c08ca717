import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ResourceProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

interface Props {
  readonly resources: readonly ResourceProps[];
  /** In the library each resource has its anchor and says where it is used. */
  readonly library?: boolean;
}

/** Resources with type, credit and availability; an announced one has no link yet. */
export default function Resources({ resources, library = false }: Props) {
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of library ? resources : []) collectAnchor(id);
  return (
    <ul className={styles.resources}>
      {resources.map((resource) => (
        <li key={resource.id} id={library ? resource.id : undefined}>
          <span className={styles.type}>{resource.type}</span>
          <div>
            <span className={styles.title}>
              {resource.url ? (
                <DocusaurusLink to={resource.url}>{resource.title}</DocusaurusLink>
              ) : (
                resource.title
              )}
            </span>{' '}
            {resource.availability.id !== 'available' && (
              <NotStated>{resource.availability.label.toLowerCase()}</NotStated>
            )}
            <p className={styles.credit}>{[resource.credit, resource.date].filter(Boolean).join(', ')}</p>
            {library && resource.summary && <p className={styles.summary}>{resource.summary}</p>}
            {library && (
              <p className={styles.credit}>
                {[
                  ...resource.languages,
                  ...resource.countries,
                  resource.licence,
                  resource.checkedOn && `checked ${resource.checkedOn}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            )}
            {library && resource.usedBy.length > 0 && (
              <details className={styles.usedBy}>
                <summary>
                  {`Referred to by ${resource.usedBy.length} ${resource.usedBy.length === 1 ? 'entry' : 'entries'}`}
                </summary>
                <Links to={resource.usedBy} />
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
