import { bodyOf } from '@isco-cop/data/schema';
import type { Nodes } from 'mdast';
import { addressOf, type Site } from '../site.ts';
import { WITH_PAGES } from './places.ts';

/** The text of an entry, which is Markdown already; links within the site become whole, and markup becomes text. */
export function bodyText(entry: { readonly body: string }, site: Site): string {
  const changes: { start: number; end: number; text: string }[] = [];
  visit(bodyOf(entry), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const written = entry.body.slice(start, end);
    if (node.type === 'html') changes.push({ start, end, text: written.replaceAll('<', '\\<') });
    if (!('url' in node) || !node.url.startsWith('/')) return;
    const at = written.lastIndexOf(node.url);
    const from = start + at;
    if (at >= 0)
      changes.push({ start: from, end: from + node.url.length, text: wholeAddress(site, node.url) });
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), entry.body)
    .trim();
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

/** Leads to the twin where the page of an entry is meant. */
function wholeAddress(site: Site, path: string): string {
  const [collection, id, rest] = path.slice(1).split('/');
  const isEntry = [...WITH_PAGES, 'countries'].some((name) => name === collection) && id && rest === '';
  return addressOf(site, isEntry ? `${path}index.md` : path);
}
