import type { LoadContext } from '@docusaurus/types';
import type { Site } from '@isco-cop/interchange';
import type { Options } from './options.ts';

/** What the machine files say of the site. */
export function siteOf({ siteConfig, baseUrl }: LoadContext, { publisher }: Options): Site {
  const { url, title, tagline } = siteConfig;
  return { url: new URL(baseUrl, url).href, title, description: tagline, publisher };
}
