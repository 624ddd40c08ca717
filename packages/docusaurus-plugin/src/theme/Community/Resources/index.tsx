import type { ResourceProps } from '@isco-cop/docusaurus-plugin/props';
import { isCitable } from '@isco-cop/interchange/browser';
import NotStated from '@theme/Community/NotStated';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

/** Resources of a page, with type, credit and availability. */
export default function Resources({ resources }: { readonly resources: readonly ResourceProps[] }) {
  return (
    <ul className={styles.resources}>
      {resources.map((resource) => (
        <li key={resource.id}>
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
            <p className={styles.credit}>
              {[resource.credit, resource.date].filter(Boolean).join(', ')}{' '}
              {isCitable(resource.availability.id) && (
                <DocusaurusLink to={`/resources/#${resource.id}`} aria-label={`Cite “${resource.title}”`}>
                  Cite
                </DocusaurusLink>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
