import type { SourceProps } from '@isco-cop/docusaurus-plugin/props';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

interface Props {
  readonly source: SourceProps;
  /** Whether to say so where the words are not quoted: most sources may be read, and not reproduced. */
  readonly saysUnquoted?: boolean;
}

/** The words of a source where they may be quoted, and the place where they stand. */
export default function Source({ source, saysUnquoted = false }: Props) {
  return (
    <div className={styles.source}>
      {source.words && <blockquote className={styles.words}>{source.words}</blockquote>}
      <p className={styles.place}>
        {saysUnquoted && !source.words && 'Words not quoted: '}
        <DocusaurusLink to={source.path}>{source.title}</DocusaurusLink>
        <span>{`, ${source.locator}`}</span>
      </p>
    </div>
  );
}
