import type { Community } from '@isco-cop/data/schema';
import type { Format } from '../machine-file.ts';
import type { Site } from '../site.ts';
import { dataPage } from './data-page.ts';
import { entryPages } from './entry-pages.ts';
import { evidencePages } from './evidence-pages.ts';
import { FieldWriter } from './fields.ts';
import { contributePage, formPages } from './form-pages.ts';
import { listPages } from './list-pages.ts';
import type { TwinPage } from './page.ts';
import { Places, twinOf } from './places.ts';
import { recipePages } from './recipe-pages.ts';
import { sitePageText } from './site-page.ts';
import { toolPages } from './tool-pages.ts';

/**
 * A Markdown twin beside each page. It is printed from the entries by their schemas, not from the page, so that it costs
 * little and says what is known without menus, pictures and buttons.
 */
export const markdownTwins: Format = (community, site) =>
  twinPages(community, site).map(({ path, text }) => ({ path: twinOf(path), text: text() }));

/** Every page that has a twin, in the order in which a reader would look for it. */
export function twinPages(community: Community, site: Site): TwinPage[] {
  const { pages: beside = [] } = site;
  // Texts are written once all pages are known, so that links lead to twins wherever there is one.
  const paths = new Set<string>();
  const places = new Places(community, site, paths);
  const writer = new FieldWriter(community, places);
  const forms = formPages(site);
  const ofSite = beside.map(
    (each): TwinPage => ({
      path: each.path,
      title: each.title,
      section: each.section,
      text: () => sitePageText(each, beside, places),
    }),
  );
  const hasGuide = beside.some(({ path }) => path === '/contribute/');
  const others = [
    ...evidencePages(writer),
    dataPage(site),
    ...toolPages(writer, site),
    ...recipePages(writer),
    ...(hasGuide ? [] : [contributePage(site, forms)]),
    ...ofSite,
    ...forms,
  ];
  const pages = [...listPages(writer, site, others), ...entryPages(writer), ...others];
  for (const { path } of pages) paths.add(path);
  return pages;
}
