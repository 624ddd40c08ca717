import DocusaurusLink from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { PageLinksProps, Reference, SubjectProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import Methodology from '@theme/Community/Methodology';
import Page from '@theme/Community/Page';
import TalkList from '@theme/Community/TalkList';
import styles from './styles.module.css';

interface Props {
  readonly subject: SubjectProps;
  readonly breadcrumbs: readonly Reference[];
  readonly links: PageLinksProps | undefined;
}

/** A country or an organization with everything it does. */
export default function Subject({ subject, breadcrumbs, links }: Props) {
  const { name, place, methodologies, otherNames } = subject;
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of methodologies) collectAnchor(id);
  const [first] = methodologies;
  const single = methodologies.length === 1;
  const title = first && single ? `${name}: ${decapitalized(first.title)}` : name;
  const kicker = [place, otherNames.join(', ')].filter(Boolean).join(' · ');
  return (
    <Page
      title={title}
      description={first?.summary ?? `${name} in the knowledge base`}
      kicker={kicker}
      lead={single ? first?.summary : undefined}
      breadcrumbs={breadcrumbs}
      links={links}
    >
      <Related subject={subject} />
      {methodologies.map((methodology) =>
        single ? (
          <Methodology key={methodology.id} methodology={methodology} />
        ) : (
          <article key={methodology.id} className={styles.methodology}>
            <h2 id={methodology.id}>{methodology.title}</h2>
            <p className={styles.summary}>{methodology.summary}</p>
            <Methodology methodology={methodology} headings="h3" />
          </article>
        ),
      )}
      {methodologies.length === 0 && subject.talks.length > 0 && (
        <section>
          <h2>Talks</h2>
          <TalkList talks={subject.talks} />
        </section>
      )}
    </Page>
  );
}

/** "Coding occupations" after a colon begins small; "AI for …" keeps its capitals. */
function decapitalized(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function Related({ subject }: { readonly subject: SubjectProps }) {
  const { parent, children, classifications, homepage, offices, methodologies } = subject;
  const rows = [
    { name: 'Part of', values: parent ? [parent] : [] },
    { name: 'Departments', values: children },
    { name: 'Offices', values: offices },
    {
      name: 'Cases on this page',
      values:
        methodologies.length > 1
          ? methodologies.map(({ id, title }) => ({ label: title, path: `#${id}` }))
          : [],
    },
    { name: 'Keeps the classification', values: subject.kind === 'organization' ? classifications : [] },
    { name: 'National classification', values: subject.kind === 'country' ? classifications : [] },
  ].filter(({ values }) => values.length > 0);
  if (rows.length === 0 && !homepage) return null;
  return (
    <ul className={styles.related}>
      {rows.map(({ name, values }) => (
        <li key={name}>
          <span>{name}: </span>
          <Links to={values} />
        </li>
      ))}
      {homepage && (
        <li>
          <span>Home page: </span>
          <DocusaurusLink to={homepage}>{homepage.replace(/^https?:\/\/|\/$/g, '')}</DocusaurusLink>
        </li>
      )}
    </ul>
  );
}
