import {
  FACET_NAMES,
  type FacetName,
  type Facets,
  facetValue,
  loadIndex,
  type SearchIndex,
  search,
} from '@isco-cop/search';
import { buildIndex, documents, facetLabels, searchTexts } from '@isco-cop/search/build';
import { type Command, createCommand, InvalidArgumentError } from 'commander';
import { readForSearch } from '../read-for-search.ts';
import { printable } from '../report/printable.ts';

interface SearchCommandOptions {
  content: string;
  json?: true;
  limit: number;
  facet: readonly (readonly [FacetName, string])[];
}

/** `isco-cop search`: finds entries with the index of the site. */
export function searchCommand(): Command {
  return createCommand('search')
    .description('Find entries, as the search of the site does.')
    .argument('<query...>', 'words, "a phrase", -without, country:EC, type:slides')
    .option('--json', 'print id, collection, title, url and score as JSON')
    .option('--limit <n>', 'most entries to print', wholeNumber, 10)
    .option('--facet <key=value>', 'only entries with this value; may be repeated', collectFacet, [])
    .addHelpText('after', `\nFacets: ${FACET_NAMES.join(', ')}`)
    .action((query: string[], _options, command: Command) =>
      searchFor(query.join(' '), command.optsWithGlobals<SearchCommandOptions>()),
    );
}

async function searchFor(
  query: string,
  { content, json, limit, facet }: SearchCommandOptions,
): Promise<void> {
  const community = await readForSearch(content);
  const all = documents(community);
  const index = loadIndex(buildIndex(all, facetLabels(community, all)));
  const facets = selectionOf(index, facet);
  const { results, messages } = search(index, query, { limit, facets, texts: searchTexts(all) });
  for (const message of messages) console.error(printable(message));
  if (json) {
    const rows = results.map(({ id, collection, title, url, score }) => ({
      id,
      collection,
      title,
      url,
      score,
    }));
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  for (const { title, collection, section, url } of results) {
    const place = section === undefined ? collection : `${collection}: ${section}`;
    process.stdout.write(`${printable(`${title}  (${place})  ${url}`)}\n`);
  }
  if (results.length === 0) console.error('Nothing found');
}

function selectionOf(index: SearchIndex, facet: SearchCommandOptions['facet']): Facets {
  const selection: { [Name in FacetName]?: string[] } = {};
  for (const [name, written] of facet) {
    // A value that nothing has finds nothing.
    const value = facetValue(index, name, written) ?? written;
    selection[name] = [...(selection[name] ?? []), value];
  }
  return selection;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
}

function collectFacet(text: string, before: SearchCommandOptions['facet']): SearchCommandOptions['facet'] {
  const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const name = FACET_NAMES.find((each) => each === key);
  if (!name || value === '') {
    throw new InvalidArgumentError(`Expected key=value with one of the keys ${FACET_NAMES.join(', ')}.`);
  }
  return [...before, [name, value]];
}
