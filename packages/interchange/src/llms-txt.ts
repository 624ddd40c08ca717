import {
  type CollectionName,
  type Community,
  type Entry,
  labelOf,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data/schema';
import type { Format } from './machine-file.ts';
import { addressOf, type Site } from './site.ts';
import { twinOf } from './twins/places.ts';

const SECTIONS: readonly [CollectionName, string][] = [
  ['methodologies', 'Methodologies: what one office does'],
  ['techniques', 'Techniques'],
  ['measures', 'Measures, and how each misleads'],
  ['classifications', 'Classifications'],
  ['events', 'Events'],
  ['talks', 'Talks'],
];

/** A guide to the site for language models, as https://llmstxt.org describes it. */
export const llmsTxt: Format = (community, site) => [{ path: 'llms.txt', text: toLlmsTxt(community, site) }];

function toLlmsTxt(community: Community, site: Site): string {
  const countries = community
    .countries()
    .map(({ id, names }) => line(site, names.en, `/${twinOf(pathOfCountry(id))}`));
  const sections = SECTIONS.map(([name, title]) => {
    const entries: Entry[] = community[name].all();
    return section(
      title,
      entries.map((each) => line(site, titleOf(each), `/${twinOf(pathOf(name, each.id))}`, summaryOf(each))),
    );
  });
  return [
    `# ${oneLine(site.title)}\n`,
    ...(site.description ? [`> ${oneLine(site.description)}\n`] : []),
    'Every number is the claim of the office named beside it, with its source; what no source states is said to be not stated. Do not compare two numbers without their qualifiers, and rank neither countries nor offices.\n',
    section('Data', [
      line(site, 'Everything as JSON', '/data/community.json', 'entries with id and address, links as ids'),
      line(site, 'Its JSON Schema', '/data/community.schema.json', 'what each field means'),
      line(site, 'The data page', '/data/', 'CSV and NDJSON for each collection, and every field'),
      line(site, 'Feed', '/feed.xml', 'what is new, as Atom'),
      line(site, 'Calendar', '/events.ics'),
    ]),
    section('Countries', countries),
    ...sections,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${title}\n\n${lines.join('')}` : '';
}

function line(site: Site, title: string, path: string, note?: string): string {
  const label = oneLine(title).replace(/[[\]\\]/g, '\\$&');
  return `- [${label}](${addressOf(site, path)})${note ? `: ${oneLine(note)}` : ''}\n`;
}

const titleOf = (entry: Entry) => ('title' in entry ? entry.title : labelOf(entry));
const summaryOf = (entry: Entry) => ('summary' in entry ? entry.summary : undefined);

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
