import { labelOfKey } from '@isco-cop/data/schema';
import { DATA_COLLECTIONS } from '../data/collections.ts';
import { ABOUT_TABLES, loadingCode } from '../data/loading.ts';
import { propertiesOf, recordSchemas } from '../data/record-schemas.ts';
import { addressOf, type Site } from '../site.ts';
import { link } from './inline.ts';
import { page, part, type TwinPage } from './page.ts';

/** Files that say something about everything, each with what it is. */
export const DATA_FILES = [
  ['/data/community.json', 'everything in one object; links are ids, in both directions'],
  ['/data/community.schema.json', 'what each field of it means, as JSON Schema'],
  ['/data/terms.ttl', 'techniques, measures and classifications as SKOS and XKOS'],
  ['/data/catalog.ttl', 'the catalogue of the data files, as DCAT'],
  ['/feed.xml', 'what is new, as Atom'],
  ['/feed.json', 'what is new, as JSON Feed'],
  ['/events.ics', 'all events, as iCalendar'],
  ['/resources.bib', 'the library as BibTeX'],
] as const;

/** The data page: every file, and every field by its schema. */
export function dataPage(site: Site): TwinPage {
  const code = loadingCode((path) => addressOf(site, path));
  const loading = [
    '### In R',
    fence('r', code.r),
    '### In Python',
    fence('python', code.python),
    ...ABOUT_TABLES,
  ];
  const line = (path: string, what: string) => `- ${link(path, addressOf(site, path))}: ${what}`;
  const collection = (name: (typeof DATA_COLLECTIONS)[number]) => {
    const fields = propertiesOf(name).map(([key, { description = '' }]) => {
      return `- ${labelOfKey(key)} (\`${key}\`): ${description}`;
    });
    return part(
      labelOfKey(name),
      [
        recordSchemas()[name].description ?? '',
        [
          line(`/data/${name}.csv`, 'a table'),
          line(`/data/${name}.ndjson`, 'an entry a line'),
          ...(name === 'countries' ? [] : [line(`/schemas/${name}.json`, 'what authors write')]),
        ].join('\n'),
        `### Fields of ${name}\n\n${fields.join('\n')}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    );
  };
  return {
    path: '/data/',
    title: 'Data',
    section: 'Data',
    note: 'every file and every field',
    text: () =>
      page('Data', [
        DATA_FILES.map(([path, what]) => line(path, what)).join('\n'),
        part('Load them', loading.join('\n\n')),
        ...DATA_COLLECTIONS.map(collection),
      ]),
  };
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
