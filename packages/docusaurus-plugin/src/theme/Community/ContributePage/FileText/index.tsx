import type { FormFile } from '@isco-cop/docusaurus-plugin/form';
import Scroller from '@theme/Community/Scroller';
import styles from './styles.module.css';

/** The exact text of a file. */
export default function FileText({ file }: { readonly file: FormFile }) {
  return (
    <Scroller label={`Text of ${file.path}`}>
      <pre className={styles.text}>{file.text}</pre>
    </Scroller>
  );
}
