import { type Entry, labelOfKey } from '@isco-cop/data/schema';
import type { Site } from '../site.ts';
import { entryList } from './entry-page.ts';
import type { FieldWriter } from './fields.ts';
import { link, plain } from './inline.ts';
import { numberText } from './numbers.ts';
import { page, type TwinPage } from './page.ts';

/** Collections with a page that lists them. */
const LISTED = [
  'methodologies',
  'techniques',
  'measures',
  'classifications',
  'events',
  'people',
  'glossary',
  'resources',
] as const;

/** The home page and the lists of what there is; `others` are the pages that the home page leads to besides. */
export function listPages(writer: FieldWriter, site: Site, others: readonly TwinPage[]): TwinPage[] {
  const { community, places } = writer;
  const section = 'Overviews';
  const lists = LISTED.map((name): TwinPage => {
    const title = labelOfKey(name);
    const ids = () => community[name].all().map(({ id }: Entry) => id);
    return { path: `/${name}/`, title, section, text: () => page(title, [entryList(writer, name, ids())]) };
  });
  const countries: TwinPage = {
    path: '/countries/',
    title: 'Countries',
    section,
    text: () => {
      const lines = community.countries().map(({ id }) => `- ${places.linkToCountry(id)}`);
      return page('Countries', [lines.join('\n')]);
    },
  };
  const evidence: TwinPage = {
    path: '/evidence/',
    title: 'Evidence',
    section,
    note: 'every number with its source, its qualifiers and what is not stated with it',
    text: () =>
      page(
        'Evidence',
        community.metrics.all().map((each) => numberText(writer, each, '##')),
      ),
  };
  const all = [countries, evidence, ...lists];
  const contents = () =>
    [...all, ...others].map(({ title, path, note }) => {
      return `- ${link(title, places.ofPath(path))}${note ? `: ${plain(note)}` : ''}`;
    });
  const home: TwinPage = {
    path: '/',
    title: site.title,
    section,
    text: () => page(site.title, [plain(site.description), contents().join('\n')]),
  };
  return [home, ...all];
}
