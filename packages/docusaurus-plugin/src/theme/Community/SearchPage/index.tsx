import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { crumbs } from '@theme/Community/crumbs';
import Page from '@theme/Community/Page';
import Results from '@theme/Community/SearchPage/Results';

const LEAD =
  'Countries, cases, techniques, measures, numbers, people, events, talks, resources, words and guides.';

/** All results of a search. It asks nobody: the index is a file of the site. */
export default function SearchPage() {
  return (
    <Page title="Search" description={LEAD} lead={LEAD} breadcrumbs={crumbs({ label: 'Search' })}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <noscript>
        <p>
          The search needs JavaScript. The <Link to="/resources/">library</Link> and the other pages of the
          menu do not.
        </p>
      </noscript>
      <Results />
    </Page>
  );
}
