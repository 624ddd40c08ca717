import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { bodyFinding } from './body-limits.ts';

// What remark does with its GFM plugin, without the half of it that writes Markdown.
const GFM = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** A link as nearly everybody writes it, whose address is no text that GFM could find an address in. */
const PLAIN_LINK =
  /(?<![\\\]!])\[[^\][<`\\!\n]*\]\(https?:\/\/[^\s()<>\\`]*\)|(?<!\\)<https?:\/\/[^\s<>`]*>/gi;
/** What a table, deleted text, a task, a footnote or a bare address needs; an entity may hide a letter of the last. */
const SIGN_OF_GFM = /[|~@]|:-|-:|\[[\s^x]|https?\\?:|www\\?\.|&[#\w]+;/i;

/**
 * Parses Markdown with the extensions of GitHub; raw HTML stays a node of its own that nobody renders. These take
 * half of the time, so they stay away where a scan finds nothing that could be theirs.
 */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, SIGN_OF_GFM.test(markdown.replace(PLAIN_LINK, '')) ? GFM : null);
}

const bodies = new WeakMap<{ readonly body: string }, Root>();

/**
 * The body of an entry, parsed once for everybody who checks, shows or searches it; nobody may change it. Nothing
 * where the body is beyond the limits, since parsing it would take long.
 */
export function bodyOf(entry: { readonly body: string }): Root {
  const known = bodies.get(entry);
  if (known) return known;
  const body: Root = bodyFinding(entry.body) ? { type: 'root', children: [] } : parseMarkdown(entry.body);
  bodies.set(entry, body);
  return body;
}
