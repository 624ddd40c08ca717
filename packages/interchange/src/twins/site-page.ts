import { posix } from 'node:path';
import { parseMarkdown } from '@isco-cop/data/schema';
import type { Nodes } from 'mdast';
import type { SitePage } from '../site.ts';
import { plain } from './inline.ts';
import { page } from './page.ts';
import type { Places } from './places.ts';
import { type Change, instead, readdressed, rewrite } from './rewrite.ts';

/**
 * A page as it is written, without what is markup: pictures are their descriptions, comments and folding are gone, and
 * links hold wherever the text is read. A link to a file that is no page of the site is its text alone.
 */
export function sitePageText(
  { title, markdown, file }: SitePage,
  pages: readonly SitePage[],
  places: Places,
): string {
  const addressOf = (url: string): string | undefined => {
    if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(url)) return url;
    if (url.startsWith('/')) return places.ofPath(url);
    const [path = '', hash] = url.split('#');
    const target = posix.join(posix.dirname(file), path);
    const found = pages.find((each) => each.file === target);
    return found && places.ofPath(found.path) + (hash ? `#${hash}` : '');
  };
  const changeOf = (node: Nodes): Change | undefined => {
    if (node.type === 'html') return instead(node, node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '').trim());
    if (node.type === 'image') return instead(node, node.alt ? `(Picture: ${plain(node.alt)})` : '');
    // The page has its title already.
    if (node.type === 'heading' && node.depth === 1) return instead(node, '');
    if (node.type !== 'link' && node.type !== 'definition') return undefined;
    const address = addressOf(node.url);
    if (address !== undefined) return readdressed(markdown, node, address);
    return instead(node, node.type === 'link' ? textOf(markdown, node) : '');
  };
  const text = rewrite(markdown, parseMarkdown(markdown), changeOf);
  return page(title, [text.replace(/\n{3,}/g, '\n\n')]);
}

/** What a link shows. */
function textOf(markdown: string, { children }: Extract<Nodes, { type: 'link' }>): string {
  return markdown.slice(children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset);
}
