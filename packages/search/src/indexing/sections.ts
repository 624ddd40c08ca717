import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';

/** A stretch of a page under one heading; what stands before the first has no heading. */
export interface PageSection {
  readonly heading?: { readonly title: string; readonly anchor: string };
  readonly text: string;
}

/** Parts of Markdown whose children stand apart from each other. */
const APART = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition']);

/** The sections of a page, with the anchors that the site gives their headings. */
export function sectionsOf(root: Root): PageSection[] {
  const slugger = new GithubSlugger();
  const sections: { heading?: PageSection['heading'] & object; texts: string[] }[] = [{ texts: [] }];
  for (const node of root.children) {
    if (node.type === 'heading') {
      const title = textOf(node);
      sections.push({ heading: { title, anchor: slugger.slug(title) }, texts: [] });
    } else sections.at(-1)?.texts.push(textOf(node));
  }
  return sections
    .map(({ heading, texts }) => ({ ...(heading && { heading }), text: texts.join(' ').trim() }))
    .filter(({ heading, text }) => heading?.title || text !== '');
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join(APART.has(node.type) ? ' ' : '');
  return 'value' in node ? node.value : '';
}
