import { FACET_NAMES, loadIndex, search } from '@isco-cop/search';
import { buildIndex, documents, facetLabels, searchTexts } from '@isco-cop/search/build';
import { type Command, createCommand, InvalidArgumentError } from 'commander';
import { ExitCode } from '../exit-code.ts';
import { collectFacet, type FacetOption, selectionOf } from '../facet-option.ts';
import { readForSearch } from '../read-for-search.ts';
import { printable } from '../report/printable.ts';

interface SearchCommandOptions {
  content: string;
  json?: true;
  limit: number;
  facet: FacetOption;
}

/** `isco-cop search`: finds entries with the index of the site. */
export function searchCommand(): Command {
  return createCommand('search')
    .description('Find entries, as the search of the site does.')
    .argument('<query...>', 'words, "a phrase", -without, country:EC, type:slides')
    .option('--json', 'print id, collection, title, url and score as JSON')
    .option('--limit <n>', 'most entries to print', wholeNumber, 10)
    .option('--facet <key=value>', 'only entries with this value; may be repeated', collectFacet, [])
    .addHelpText(
      'after',
      `\nFacets: ${FACET_NAMES.join(', ')}\nQuote a query with a minus: 'census -soii'; put -- before one that begins with it.`,
    )
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
  const { facets, notes, errors } = selectionOf(index, facet);
  for (const line of [...notes, ...errors]) console.error(printable(line));
  if (errors.length > 0) {
    process.exitCode = ExitCode.Problems;
    return;
  }
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

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
}
