import type { LibraryItemProps, ResourceProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import LibraryItem from '@theme/Community/Resources/LibraryItem';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

/** Resources with type, credit and availability; in the library each has its anchor and says where it is used. */
export default function Resources({
  resources,
}: {
  readonly resources: readonly (ResourceProps | LibraryItemProps)[];
}) {
  return (
    <ul className={styles.resources}>
      {resources.map((resource) => (
        <li key={resource.id} id={'usedBy' in resource ? resource.id : undefined}>
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
            {'usedBy' in resource && <LibraryItem item={resource} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
