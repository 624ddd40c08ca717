import { useLocation } from '@docusaurus/router';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

const PAGES = [
  ['/evidence/', 'The ledger'],
  ['/evidence/coverage/', 'Coverage and correctness'],
  ['/evidence/who-states-what/', 'Who states what'],
] as const;

/** The views of the evidence. */
export default function Nav() {
  const { pathname } = useLocation();
  return (
    <nav aria-label="Views of the evidence">
      <ul className={styles.nav}>
        {PAGES.map(([path, label]) => (
          <li key={path}>
            <DocusaurusLink
              to={path}
              {...(styles.link && { className: styles.link })}
              {...(pathname.endsWith(path) && { 'aria-current': 'page' as const })}
            >
              {label}
            </DocusaurusLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
