import { type Entry, labelOf, labelOfKey, schemas, shapeOf } from '@isco-cop/data/schema';
import type { derivedLinks } from '../data/derived-links.ts';
import { bodyText } from './body.ts';
import type { FieldWriter } from './fields.ts';
import { plain } from './inline.ts';
import { localNames } from './local-names.ts';
import { numberText } from './numbers.ts';
import { page } from './page.ts';
import type { WITH_PAGES } from './places.ts';

/** Keys that stand over the list of facts. */
const HEAD = ['id', 'formerIds', 'title', 'name', 'acronym', 'term', 'summary', 'definition'];

type Links = ReturnType<ReturnType<typeof derivedLinks>>;

/** The page of an entry: what it is called, its facts, its text and what refers to it. */
export function entryPage(
  writer: FieldWriter,
  links: Links,
  collection: (typeof WITH_PAGES)[number],
  entry: Entry,
): string {
  return page(titleOf(entry), [
    plain(leadOf(entry)),
    writer
      .naming(localNames(writer.community, entry))
      .linesOf(shapeOf(schemas[collection]), entry, HEAD)
      .join('\n'),
    bodyText(entry, writer.places),
    ...referrerSections(writer, links),
  ]);
}

/** What refers to a page, by collection; the numbers in full. */
export function referrerSections(writer: FieldWriter, links: Links): string[] {
  const { metrics = [], ...others } = links;
  const numbers = writer.community.metrics.pick(metrics).map((each) => numberText(writer, each, '###'));
  const lists = Object.entries(others).flatMap(([name, ids]) =>
    ids.length > 0
      ? [`## ${labelOfKey(name)}\n\n${entryList(writer, name as keyof typeof others, ids)}`]
      : [],
  );
  return [...(numbers.length > 0 ? [`## Numbers\n\n${numbers.join('\n\n')}`] : []), ...lists];
}

/** Links to entries, with what each is in a sentence. */
export function entryList(writer: FieldWriter, collection: keyof Links, ids: readonly string[]): string {
  const { community, places } = writer;
  return ids
    .map((id) => {
      const lead = leadOf(community[collection].get(id) ?? {});
      return `- ${places.linkTo(collection, id)}${lead && `: ${plain(lead)}`}`;
    })
    .join('\n');
}

/** What the page of an entry is called. */
export function titleOf(entry: Entry): string {
  const label = labelOf(entry);
  const name = 'name' in entry ? entry.name : label;
  return name === label ? label : `${name} (${label})`;
}

/** What an entry is, in a sentence; nothing where it does not say so. */
export function leadOf(entry: object): string {
  if ('definition' in entry) return String(entry.definition);
  return 'summary' in entry && entry.summary ? String(entry.summary) : '';
}
