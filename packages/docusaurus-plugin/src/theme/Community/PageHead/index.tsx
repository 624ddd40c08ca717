import { PageMetadata } from '@docusaurus/theme-common';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type PagePicture, SITE_PICTURE } from '@isco-cop/docusaurus-plugin/props';
import { useAlternates } from '@theme/Community/TakeAlong/useAlternates';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly type: 'article' | 'website';
  /** The picture of the page's case, for previews of links; that of the site where left out. */
  readonly picture?: PagePicture | undefined;
}

/**
 * What a page says of itself to programs, in one piece: each further piece has the whole head worked out once more.
 * Previews show the page's case, else the image of the site's configuration, else what the site is.
 */
export default function PageHead({ title, description, type, picture }: Props) {
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  const { image: configured = SITE_PICTURE } = siteConfig.themeConfig as { readonly image?: string };
  const { image, alt } = picture ?? { image: configured, alt: `${siteConfig.title}: ${siteConfig.tagline}` };
  const url = withBaseUrl(image, { absolute: true });
  return (
    <PageMetadata title={title} description={description}>
      <meta property="og:type" content={type} />
      <meta property="og:image" content={url} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={url} />
      <meta name="twitter:image:alt" content={alt} />
      {useAlternates()}
    </PageMetadata>
  );
}
