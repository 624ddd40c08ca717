import type { FactProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import styles from './styles.module.css';

/** What is stated, hatched where nothing is, and what there is to say of it. */
export default function Values({ values, note }: Pick<FactProps, 'values' | 'note'>) {
  return (
    <>
      {values.length > 0 ? <Links to={values} /> : <NotStated />}
      {note && <p className={styles.note}>{note}</p>}
    </>
  );
}
