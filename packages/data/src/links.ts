import { visit } from 'unist-util-visit';
import { parseMarkdown } from './markdown.ts';
import type { Place } from './problem.ts';
import { splitFrontMatter } from './reader/front-matter.ts';
import type { ReadCommunity } from './reader/read-community.ts';
import { visitFields } from './reader/schema-fields.ts';
import { SourceFile } from './reader/source-file.ts';
import { schemas } from './schema/collections.ts';
import { COLLECTION_NAMES } from './schema/fields.ts';

/** A link of an entry to the web, with its place. */
export interface ExternalLink extends Place {
  readonly url: string;
  /** Path relative to the content folder. */
  readonly file: string;
}

/** Every http(s) address in the front matter and the body of every entry, in the order of the files. */
export function externalLinks({
  community,
  texts,
}: Pick<ReadCommunity, 'community' | 'texts'>): ExternalLink[] {
  const links: ExternalLink[] = [];
  for (const collection of COLLECTION_NAMES) {
    for (const entry of community[collection].all()) {
      const file = `${collection}/${entry.id}.md`;
      const text = texts.get(file) ?? '';
      const split = splitFrontMatter(text);
      if ('rule' in split) continue;
      const { frontMatter, body, bodyLine } = split;
      const source = new SourceFile(file, collection, entry.id, text, frontMatter, body, bodyLine);
      const add = (url: string, place: () => Place) => {
        if (/^https?:/i.test(url)) links.push({ url, file, ...place() });
      };
      visitFields(schemas[collection], entry, (kind, value, path) => {
        const copy = [...path];
        if (kind.kind === 'link') add(value, () => source.placeOfValue(copy));
      });
      visit(parseMarkdown(body), ['link', 'image', 'definition'], (node) => {
        if (!('url' in node) || !node.position) return;
        const { start, end } = node.position;
        const length = end.line === start.line ? end.column - start.column : 1;
        add(node.url, () => source.placeInBody(start.line, start.column, length));
      });
    }
  }
  return links;
}
