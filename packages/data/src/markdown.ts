import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

// What remark does with its GFM plugin, without the half of it that writes Markdown.
const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Parses the body of an entry; raw HTML stays a node of its own that nobody renders. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, options);
}
