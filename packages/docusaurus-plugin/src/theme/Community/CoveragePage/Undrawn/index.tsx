import type { CoverageProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import styles from './styles.module.css';

/** Claims with a part of the picture and not all of it. */
export default function Undrawn({ undrawn }: Pick<CoverageProps, 'undrawn'>) {
  return (
    <ul className={styles.list}>
      {undrawn.map(({ claim, reason }) => (
        <li key={claim.id}>
          <p className={styles.claim}>
            <Link
              to={{ label: claim.text, path: claim.path }}
              {...(styles.number && { className: styles.number })}
            />{' '}
            {claim.title}
          </p>
          <p className={styles.about}>
            <Link to={claim.measure} />
            {claim.country && (
              <>
                {' · '}
                <Links to={[claim.country]} />
              </>
            )}
          </p>
          <p className={styles.reason}>{reason}</p>
        </li>
      ))}
    </ul>
  );
}
