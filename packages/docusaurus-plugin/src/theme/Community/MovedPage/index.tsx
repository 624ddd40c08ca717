import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';

/** The old address of a renamed entry: sends readers on, with and without JavaScript. */
export default function MovedPage() {
  const { to } = usePage<{ readonly to: string }>();
  const url = useBaseUrl(to);
  return (
    <Page title="This page has moved" description="This page has moved.">
      <Head>
        <meta httpEquiv="refresh" content={`0; url=${url}`} />
        <meta name="robots" content="noindex" />
      </Head>
      <p>
        It is now at <Link to={{ label: to, path: to }} />.
      </p>
    </Page>
  );
}
