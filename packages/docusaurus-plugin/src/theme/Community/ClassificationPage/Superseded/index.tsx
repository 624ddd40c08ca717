import type { Reference } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import styles from './styles.module.css';

/** Why it matters that something was measured on, or is coded to, a version that another took the place of. */
export default function Superseded({ acronym, by }: { readonly acronym: string; readonly by: Reference }) {
  return (
    <p className={styles.note}>
      <b>Superseded version.</b> <Link to={by} /> took the place of {acronym}. Between versions groups are
      split, merged and moved, so a figure of one version says little about coding to another, and a model
      that learned its codes has to be mapped or to learn again.
    </p>
  );
}
