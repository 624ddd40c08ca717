import { parseMarkdown } from '@isco-cop/data';
import type { Nodes, Parent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A link within a line. */
export interface InlineLink {
  readonly label: string;
  readonly url: string;
}

/** A line of Markdown as a reader sees it. */
export interface Inline {
  /** The text with the labels of links. */
  readonly text: string;
  /** The text without links. */
  readonly textOutsideLinks: string;
  /** The text without links that have a label; a bare address stays. */
  readonly textWithAddresses: string;
  readonly links: readonly InlineLink[];
  /** Whether all of it is bold. */
  readonly isBold: boolean;
}

const known = new Map<string, Inline>();

/** Reads inline Markdown, such as the content of a table cell; `<br>` separates like a semicolon. */
export function readInline(markdown: string): Inline {
  const source = markdown.trim().replace(/<br\s?\/?>/gi, '; ');
  // Without marks, a parser has nothing to do; and the same cell is looked at more than once.
  if (!/[*_`[\]<>&\\~@\n]|:\/\/|www\./i.test(source)) {
    const text = collapse(source);
    return { text, textOutsideLinks: text, textWithAddresses: text, links: [], isBold: false };
  }
  const inline = known.get(source) ?? parseInline(source);
  if (known.size > 1000) known.clear();
  if (source.length < 2000) known.set(source, inline);
  return inline;
}

function parseInline(source: string): Inline {
  // What looks like the beginning of a block, such as `-` or `1.`, is text within a line.
  const root = parseMarkdown(/^(?:[#>+=|-]|\d{1,9}[.)]|\*\s)/.test(source) ? `\u200b${source}` : source);
  const links: InlineLink[] = [];
  const outside: string[] = [];
  const withAddresses: string[] = [];
  collect(root, links, outside, withAddresses);
  const [only] = root.children;
  const parts = only && 'children' in only ? only.children.filter((node) => textOf(node).trim() !== '') : [];
  return {
    text: collapse(plain(root).replace('\u200b', '')),
    textOutsideLinks: collapse(outside.join('').replace('\u200b', '')),
    textWithAddresses: collapse(withAddresses.join('').replace('\u200b', '')),
    links,
    isBold: root.children.length === 1 && parts.length > 0 && parts.every(({ type }) => type === 'strong'),
  };
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'root',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
]);

/** The text of a node; a break is a space, and blocks do not run into each other. */
function plain(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return textOf(node, { includeHtml: true });
  const isContainer = CONTAINERS.has(node.type);
  return node.children.map(plain).join(isContainer ? ' ' : '');
}

function collect(node: Parent, links: InlineLink[], outside: string[], withAddresses: string[]): void {
  for (const child of node.children as Nodes[]) {
    if (child.type === 'link' || child.type === 'image') {
      const label = collapse(textOf(child));
      links.push({ label, url: child.url });
      outside.push(' ');
      withAddresses.push(child.url.endsWith(label) ? label : ' ');
    } else if ('children' in child) collect(child, links, outside, withAddresses);
    else if (child.type === 'break' || 'value' in child) {
      const value = 'value' in child ? child.value : ' ';
      outside.push(value);
      withAddresses.push(value);
    }
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The bold words that a text begins with, and what follows them, as Markdown. */
export function leadingBold(markdown: string): { inner: string; rest: string } | undefined {
  const [block] = parseMarkdown(markdown).children;
  const first = block?.type === 'paragraph' ? block.children[0] : undefined;
  const [from, to] = [first?.position?.start.offset ?? 0, first?.position?.end.offset ?? 0];
  if (first?.type !== 'strong') return undefined;
  return { inner: markdown.slice(from + 2, to - 2), rest: markdown.slice(to) };
}

/** Addresses of links that the text does not show, so that keeping the text would lose them. */
export function hiddenAddresses({ text, links }: Pick<Inline, 'text' | 'links'>): string[] {
  return links
    .map(({ url }) => url)
    .filter((url) => !text.includes(url.replace(/^(?:https?:\/\/|mailto:)/, '')));
}
