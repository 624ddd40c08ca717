import type { TermProps } from '@isco-cop/docusaurus-plugin/props';
import AlternateNames from '@theme/Community/AlternateNames';
import { crumbs } from '@theme/Community/crumbs';
import Links from '@theme/Community/Links';
import Page from '@theme/Community/Page';
import Prose from '@theme/Community/Prose';
import Source from '@theme/Community/Source';
import { usePage } from '@theme/Community/usePage';

/** A word: what it means, in which forms it is met, and where to read on. */
export default function TermPage() {
  const { term, kind, definition, forms, about, source, body, pageLinks } = usePage<TermProps>();
  return (
    <Page
      links={pageLinks}
      title={term}
      documentTitle={`${term} (glossary)`}
      description={definition}
      kicker={kind}
      lead={definition}
      breadcrumbs={crumbs({ label: 'Glossary', path: '/glossary/' }, { label: term })}
    >
      <AlternateNames names={forms} />
      {about.length > 0 && (
        <p>
          Read on: <Links to={about} />
        </p>
      )}
      <Prose tree={body} />
      {source && <Source source={source} />}
    </Page>
  );
}
