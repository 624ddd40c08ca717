import type { FactProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import styles from './styles.module.css';

/** Facts in a band; what is not stated is hatched. */
export default function Facts({ facts }: { readonly facts: readonly FactProps[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, word, values, note }) => (
        <div key={name}>
          <dt>{word ? <Link to={word} /> : name}</dt>
          <dd>
            {values.length > 0 ? <Links to={values} /> : <NotStated />}
            {note && <p className={styles.note}>{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
