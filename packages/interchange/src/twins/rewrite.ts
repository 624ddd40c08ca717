import type { Nodes } from 'mdast';

/** What stands at a place of a text instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes parts of a Markdown text anew and leaves all else byte by byte. */
export function rewrite(
  markdown: string,
  tree: Nodes,
  changeOf: (node: Nodes) => Change | undefined,
): string {
  const changes: Change[] = [];
  const visit = (node: Nodes) => {
    const change = changeOf(node);
    if (change) changes.push(change);
    const isGone = change?.start === node.position?.start.offset && change?.end === node.position?.end.offset;
    if (!(change && isGone) && 'children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), markdown)
    .trim();
}

/** Another text in the place of a node. */
export function instead(node: Nodes, text: string): Change | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end, text };
}

/** Another address in a link, an image or a definition. */
export function readdressed(
  markdown: string,
  node: Nodes & { readonly url: string },
  url: string,
): Change | undefined {
  const { start = 0, end = 0 } = instead(node, '') ?? {};
  const at = markdown.slice(start, end).lastIndexOf(node.url);
  return at < 0 ? undefined : { start: start + at, end: start + at + node.url.length, text: url };
}
