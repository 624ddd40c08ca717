import { useLocation } from '@docusaurus/router';
import type { PageLinksProps, PagePicture } from '@isco-cop/docusaurus-plugin/props';
import { createContext, useContext } from 'react';

/** Props of the pages that share a data module, by the last part of their path. */
export const PagesContext = createContext<Readonly<Record<string, unknown>>>({});

/** What pages of entries have beside its own props. */
export interface Linked {
  readonly pageLinks?: PageLinksProps;
  /** Text of a reference to it, in the form of APA 7. */
  readonly reference?: string;
  /** What a preview of a link to it shows, if not what the site is. */
  readonly picture?: PagePicture;
}

/** The props of the page at the present address. */
export function usePage<Props>(): Props & Linked {
  const { pathname } = useLocation();
  const pages = useContext(PagesContext);
  return pages[pathname.split('/').filter(Boolean).at(-1) ?? ''] as Props & Linked;
}
