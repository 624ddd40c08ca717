import type { TermProps } from '@isco-cop/docusaurus-plugin/props';
import AlternateNames from '@theme/Community/AlternateNames';
import { crumbs } from '@theme/Community/crumbs';
import Links from '@theme/Community/Links';
import Page from '@theme/Community/Page';
import Prose from '@theme/Community/Prose';
import { searchPath } from '@theme/Community/Search/search-path';
import SiteLink from '@theme/Community/SiteLink';
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
      <Prose tree={body} />
      {source && <Source source={source} />}
      <p>
        Read on:{' '}
        {about.length > 0 && (
          <>
            <Links to={about} />,{' '}
          </>
        )}
        <SiteLink to={searchPath(term)}>every page that says “{term}”</SiteLink>
      </p>
    </Page>
  );
}
