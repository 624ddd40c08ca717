import { bodyOf } from '@isco-cop/data/schema';
import type { Places } from './places.ts';
import { instead, readdressed, rewrite } from './rewrite.ts';

/** The text of an entry, or another one in Markdown; links within the site become whole, and markup becomes text. */
export function bodyText(entry: { readonly body: string }, places: Places): string {
  return rewrite(entry.body, bodyOf(entry), (node) => {
    if (node.type === 'html') return instead(node, node.value.replaceAll('<', '\\<'));
    if (!('url' in node) || !node.url.startsWith('/')) return undefined;
    return readdressed(entry.body, node, places.ofPath(node.url));
  });
}
