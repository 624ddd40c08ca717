import type { FactProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Values from '@theme/Community/Values';
import styles from './styles.module.css';

/** Facts in a band; what is not stated is hatched. */
export default function Facts({ facts }: { readonly facts: readonly FactProps[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, word, ...stated }) => (
        <div key={name}>
          <dt>{word ? <Link to={word} /> : name}</dt>
          <dd>
            <Values {...stated} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
