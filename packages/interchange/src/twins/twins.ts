import { type CollectionName, type Entry, pathOf, pathOfCountry } from '@isco-cop/data/schema';
import { derivedLinks } from '../data/derived-links.ts';
import type { Format, MachineFile } from '../machine-file.ts';
import { addressOf } from '../site.ts';
import { entryList, entryPage, movedPage, page, referrerSections } from './entry-page.ts';
import { FieldWriter, nameOf } from './fields.ts';
import { link, plain } from './inline.ts';
import { numberText } from './numbers.ts';
import { linkToCountry, twinOf, WITH_PAGES } from './places.ts';

/**
 * A Markdown twin beside each page of an entry, a country or a collection. It is printed from the entries by their
 * schemas, not from the page, so that it costs little and says what is known without menus, pictures and buttons.
 */
export const markdownTwins: Format = (community, site) => {
  const writer = new FieldWriter(community, site);
  const linksOf = derivedLinks(community);
  const twin = (path: string, text: string): MachineFile => ({ path: twinOf(path), text });
  const list = (collection: CollectionName) =>
    entryList(
      writer,
      collection,
      community[collection].all().map(({ id }: Entry) => id),
    );

  const entries = WITH_PAGES.flatMap((collection) => [
    ...community[collection]
      .all()
      .flatMap((entry: Entry) => [
        twin(
          pathOf(collection, entry.id),
          entryPage(writer, linksOf(collection, entry.id), collection, entry),
        ),
        ...(entry.formerIds ?? []).map((id) =>
          twin(pathOf(collection, id), movedPage(writer, collection, entry.id)),
        ),
      ]),
  ]);
  const countries = community.countries().map(({ id, names }) => {
    const links = linksOf('countries', id);
    const ofCases = (links.methodologies ?? []).flatMap(
      (each) => linksOf('methodologies', each).metrics ?? [],
    );
    const metrics = [...new Set([...(links.metrics ?? []), ...ofCases])];
    return twin(pathOfCountry(id), page(names.en, referrerSections(writer, { ...links, metrics })));
  });
  const withLists = WITH_PAGES.filter((name) => name !== 'talks' && name !== 'organizations');
  const lists = [...withLists, 'resources' as const].map((name) =>
    twin(`/${name}/`, page(nameOf(name), [list(name)])),
  );
  const links = community.countries().map(({ id }) => `- ${linkToCountry(community, site, id)}`);
  const numbers = community.metrics.all().map((each) => numberText(writer, each, '##'));
  const contents = ['countries', ...withLists, 'evidence', 'resources'].map(
    (name) => `- ${link(nameOf(name), addressOf(site, `/${twinOf(`/${name}/`)}`))}`,
  );
  return [
    twin('/', page(site.title, [plain(site.description), contents.join('\n')])),
    twin('/countries/', page('Countries', [links.join('\n')])),
    twin('/evidence/', page('Evidence', numbers)),
    ...lists,
    ...countries,
    ...entries,
  ];
};
