import type { TechniqueUseProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import clsx from 'clsx';
import styles from './styles.module.css';

/** Techniques as linked chips: what was used or chosen, then what was tested. */
export default function Techniques({ techniques }: { readonly techniques: readonly TechniqueUseProps[] }) {
  return (
    <ul className={styles.techniques}>
      {techniques.map((technique) => (
        <li
          key={`${technique.label}${technique.variant}`}
          className={clsx(technique.outcome.id === 'tested' && styles.tested)}
        >
          <span className={styles.name}>
            <Link to={technique} />
            {technique.variant && <span>{` (${technique.variant})`}</span>}
          </span>
          <span className={styles.outcome}>
            {technique.outcome.label.toLowerCase()}
            {technique.reason && `: ${technique.reason}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
