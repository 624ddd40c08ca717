import type { SourceProps } from '@isco-cop/docusaurus-plugin/props';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

/** The words of a source where they may be quoted, and the place where they stand. */
export default function Source({ source }: { readonly source: SourceProps }) {
  return (
    <div className={styles.source}>
      {source.words && <blockquote className={styles.words}>{source.words}</blockquote>}
      <p className={styles.place}>
        <DocusaurusLink to={source.path}>{source.title}</DocusaurusLink>
        <span>{`, ${source.locator}`}</span>
      </p>
    </div>
  );
}
