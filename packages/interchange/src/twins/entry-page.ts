import { type Entry, labelOf, schemas, shapeOf } from '@isco-cop/data/schema';
import type { derivedLinks } from '../data/derived-links.ts';
import { bodyText } from './body.ts';
import { type FieldWriter, nameOf } from './fields.ts';
import { plain } from './inline.ts';
import { numberText } from './numbers.ts';
import { addressOfEntry, linkTo, type WITH_PAGES } from './places.ts';

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
    leadOf(entry),
    writer.linesOf(shapeOf(schemas[collection]), entry, HEAD).join('\n'),
    bodyText(entry, writer.site),
    ...referrerSections(writer, links),
  ]);
}

/** A page of a title and parts, of which the empty ones are left out. */
export function page(title: string, parts: readonly string[]): string {
  return `${[`# ${plain(title)}`, ...parts].filter(Boolean).join('\n\n')}\n`;
}

/** What refers to a page, by collection; the numbers in full. */
export function referrerSections(writer: FieldWriter, links: Links): string[] {
  const { metrics = [], ...others } = links;
  const numbers = writer.community.metrics.pick(metrics).map((each) => numberText(writer, each, '###'));
  const lists = Object.entries(others).flatMap(([name, ids]) =>
    ids.length > 0 ? [`## ${nameOf(name)}\n\n${entryList(writer, name as keyof typeof others, ids)}`] : [],
  );
  return [...(numbers.length > 0 ? [`## Numbers\n\n${numbers.join('\n\n')}`] : []), ...lists];
}

/** Links to entries, with what each is in a sentence. */
export function entryList(writer: FieldWriter, collection: keyof Links, ids: readonly string[]): string {
  const { community, site } = writer;
  return ids
    .map((id) => {
      const lead = leadOf(community[collection].get(id) ?? {});
      return `- ${linkTo(community, site, collection, id)}${lead && `: ${lead}`}`;
    })
    .join('\n');
}

/** The page of a former id, whose address stays. */
export function movedPage(writer: FieldWriter, collection: (typeof WITH_PAGES)[number], id: string): string {
  const address = addressOfEntry(writer.site, collection, id);
  return page('This page has moved', [`It is now at <${address}>.`]);
}

function titleOf(entry: Entry): string {
  const label = labelOf(entry);
  const name = 'name' in entry ? entry.name : label;
  return name === label ? label : `${name} (${label})`;
}

function leadOf(entry: object): string {
  if ('definition' in entry) return plain(String(entry.definition));
  return 'summary' in entry && entry.summary ? plain(String(entry.summary)) : '';
}
