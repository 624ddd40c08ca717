import type { StatementProps } from '@isco-cop/docusaurus-plugin/props';
import Defined from '@theme/Community/Defined';
import Source from '@theme/Community/Source';
import styles from './styles.module.css';

/** A sentence of ours with the source it rests on. */
export default function Statement({ statement }: { readonly statement: StatementProps }) {
  return (
    <div className={styles.statement}>
      <p>
        <Defined text={statement.text} terms={statement.terms} />
      </p>
      <Source source={statement.source} />
    </div>
  );
}
