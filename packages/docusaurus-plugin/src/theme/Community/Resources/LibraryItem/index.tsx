import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import styles from './styles.module.css';

/** What the library says of a resource beyond its line: what it is, its languages, and who rests on it. */
export default function LibraryItem({ item }: { readonly item: LibraryItemProps }) {
  const { id, summary, languages, countries, licence, checkedOn, usedBy } = item;
  useBrokenLinks().collectAnchor(id);
  const facts = [...languages, ...countries, licence, checkedOn && `checked ${checkedOn}`];
  return (
    <>
      {summary && <p className={styles.summary}>{summary}</p>}
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {usedBy.length > 0 && (
        <details className={styles.usedBy}>
          <summary>{`Referred to by ${usedBy.length} ${usedBy.length === 1 ? 'entry' : 'entries'}`}</summary>
          <Links to={usedBy} />
        </details>
      )}
    </>
  );
}
