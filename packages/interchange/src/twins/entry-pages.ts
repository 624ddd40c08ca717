import { type CollectionName, type Entry, pathOf, pathOfCountry } from '@isco-cop/data/schema';
import { derivedLinks } from '../data/derived-links.ts';
import { entryPage, leadOf, referrerSections, titleOf } from './entry-page.ts';
import type { FieldWriter } from './fields.ts';
import { page, type TwinPage } from './page.ts';
import { WITH_PAGES } from './places.ts';

/** Headings of the collections in `llms.txt`. */
const SECTIONS: Readonly<Record<(typeof WITH_PAGES)[number], string>> = {
  methodologies: 'Methodologies: what one office does',
  techniques: 'Techniques',
  measures: 'Measures, and how each misleads',
  classifications: 'Classifications',
  events: 'Events',
  talks: 'Talks',
  people: 'People',
  organizations: 'Organizations',
  glossary: 'Words of the field',
};

/** The pages of countries and of all entries that have one. */
export function entryPages(writer: FieldWriter): TwinPage[] {
  const { community } = writer;
  const linksOf = derivedLinks(community);
  const countries = community.countries().map(
    ({ id, names }): TwinPage => ({
      path: pathOfCountry(id),
      title: names.en,
      section: 'Countries',
      text: () => {
        const links = linksOf('countries', id);
        const cases = links.methodologies ?? [];
        const ofCases = cases.flatMap((each) => linksOf('methodologies', each).metrics ?? []);
        const metrics = [...new Set([...(links.metrics ?? []), ...ofCases])];
        return page(names.en, referrerSections(writer, { ...links, metrics }));
      },
    }),
  );
  const entries = WITH_PAGES.flatMap((collection) =>
    community[collection].all().flatMap((entry: Entry): TwinPage[] => [
      {
        path: pathOf(collection, entry.id),
        title: titleOf(entry),
        section: SECTIONS[collection],
        note: leadOf(entry),
        text: () => entryPage(writer, linksOf(collection, entry.id), collection, entry),
      },
      ...(entry.formerIds ?? []).map((id) => movedPage(writer, collection, id, entry.id)),
    ]),
  );
  return [...countries, ...entries];
}

/** The page of a former id, whose address stays. */
function movedPage({ places }: FieldWriter, collection: CollectionName, from: string, to: string): TwinPage {
  const title = 'This page has moved';
  const text = () => page(title, [`It is now at <${places.ofPath(pathOf(collection, to))}>.`]);
  return { path: pathOf(collection, from), title, text };
}
