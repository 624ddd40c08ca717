import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { PagePicture } from '@isco-cop/docusaurus-plugin/props';

interface Props {
  /** The picture of the page's case; that of the site where left out. */
  readonly picture?: PagePicture | undefined;
}

/** What a preview of a link shows: the page's case, else the image of the site's configuration, else what the site is. */
export default function PreviewPicture({ picture }: Props) {
  const { title, tagline, themeConfig } = useDocusaurusContext().siteConfig;
  const { image: configured = 'pictures/site.png' } = themeConfig as { readonly image?: string };
  const { image, alt } = picture ?? { image: configured, alt: `${title}: ${tagline}` };
  const url = useBaseUrl(image, { absolute: true });
  return (
    <Head>
      <meta property="og:image" content={url} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={url} />
      <meta name="twitter:image:alt" content={alt} />
    </Head>
  );
}
