import type { AppearanceProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import styles from './styles.module.css';

/** People with organization and role at that time; affiliations as printed where they were printed otherwise. */
export default function People({ people }: { readonly people: readonly AppearanceProps[] }) {
  return (
    <ul className={styles.people}>
      {people.map(({ person, organization, role, printedAffiliation }) => (
        <li key={person.label}>
          <Link to={person} className={styles.name ?? ''} />
          {role && `, ${role}`}
          {organization && (
            <>
              {', '}
              <Link to={organization} />
            </>
          )}
          {printedAffiliation && (
            <span className={styles.printed}>{` (announced as “${printedAffiliation}”)`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
