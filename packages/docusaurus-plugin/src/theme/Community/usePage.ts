import { useLocation } from '@docusaurus/router';
import type { PageLinksProps } from '@isco-cop/docusaurus-plugin/props';

/** Props of the pages that share one data module, by the last part of their path. */
export type Pages<Props> = { readonly pages: Readonly<Record<string, Props>> };

/** What every page of an entry has beside its own props. */
export interface Linked {
  readonly pageLinks?: PageLinksProps;
}

/** The props of the page at the present address. */
export function usePage<Props>({ pages }: Pages<Props>): Props & Linked {
  const { pathname } = useLocation();
  const key = pathname.split('/').filter(Boolean).at(-1) ?? '';
  // The home page has no last part of its own; below a base URL its address ends in that of the site.
  return (pages[key] ?? pages['']) as Props & Linked;
}
