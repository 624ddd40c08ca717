import DocusaurusLink from '@docusaurus/Link';
import type { TechniquesProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Links from '@theme/Community/Links';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** Techniques by family, with who uses them. */
export default function TechniquesPage() {
  const { families, results } = usePage<TechniquesProps>();
  const lead =
    'The building blocks of coding: what each is, when it fits, what it needs, how it fails, how it is evaluated, and who uses it.';
  return (
    <Page title="Techniques" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Techniques' })}>
      {results?.path && (
        <p>
          Several of them can be run as small reference coders of this project:{' '}
          <DocusaurusLink to={results.path}>how they do on open lists of titles</DocusaurusLink>.
        </p>
      )}
      {families.map(({ name, definition, techniques }) => (
        <section key={name}>
          <h2>{name}</h2>
          <p className={styles.definition}>{definition}</p>
          <ul className={styles.list}>
            {techniques.map((technique) => (
              <li key={technique.label}>
                <DocusaurusLink to={technique.path ?? ''} className={styles.name ?? ''}>
                  {technique.label}
                </DocusaurusLink>
                <p>{technique.summary}</p>
                {technique.cases.length > 0 && (
                  <p className={styles.cases}>
                    In cases of <Links to={unique(technique.cases)} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function unique<T extends { label: string }>(references: readonly T[]): T[] {
  return [...new Map(references.map((each) => [each.label, each])).values()];
}
