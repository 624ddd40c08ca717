import DocusaurusLink from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import { citationsOf } from '@theme/Community/TakeAlong/files';
import styles from './styles.module.css';

/** A resource in the library: what it is, whether it can be had, and who refers to it. */
export default function Card({ item }: { readonly item: LibraryItemProps }) {
  const { id, title, type, url, availability, credit, date, summary, languages, countries, usedBy } = item;
  const { withBaseUrl } = useBaseUrlUtils();
  useBrokenLinks().collectAnchor(id);
  const facts = [
    ...languages,
    ...countries,
    item.licence,
    item.checkedOn && `address checked ${item.checkedOn}`,
  ].filter(Boolean);
  return (
    <li id={id} className={styles.card}>
      <p className={styles.head}>
        <span className={styles.type}>{type}</span>
        {date && <span>{date}</span>}
        {availability.id !== 'available' && <NotStated>{availability.label.toLowerCase()}</NotStated>}
      </p>
      <p className={styles.title}>{url ? <DocusaurusLink to={url}>{title}</DocusaurusLink> : title}</p>
      {credit && <p className={styles.soft}>{credit}</p>}
      {summary && <p className={styles.summary}>{summary}</p>}
      {facts.length > 0 && <p className={styles.soft}>{facts.join(' · ')}</p>}
      {usedBy.length > 0 && (
        <details className={styles.usedBy}>
          <summary>{`Referred to by ${usedBy.length} ${usedBy.length === 1 ? 'entry' : 'entries'}`}</summary>
          <Links to={usedBy} />
        </details>
      )}
      {item.reference && (
        <details className={styles.usedBy}>
          <summary>Cite</summary>
          <p className={styles.reference}>{item.reference}</p>
          <p className={styles.files}>
            {citationsOf(`/resources/${id}`).files.map(({ label, path, type }) => (
              <a key={path} href={withBaseUrl(path)} type={type}>
                {label}
              </a>
            ))}
          </p>
        </details>
      )}
    </li>
  );
}
