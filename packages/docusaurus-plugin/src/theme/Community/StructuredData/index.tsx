import { useLocation } from '@docusaurus/router';
import pages from '@isco-cop/docusaurus-plugin/json-ld';

/**
 * What the page says in the vocabulary of schema.org. It is written when the site is built and only crawlers read it, so
 * a browser has no copy and leaves what stands there.
 */
export default function StructuredData() {
  const { pathname } = useLocation();
  const html = pages[pathname] ?? '{}';
  return (
    <script
      type="application/ld+json"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which `<` and `>` are escaped
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
