import { bodyOf } from '@isco-cop/data/schema';
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Define } from './definitions.ts';

/** The body of an entry as a tree of harmless elements; the theme turns it into React elements. */
export type Prose = Root;

// Raw HTML is dropped by remark-rehype, dangerous addresses by the sanitizer; pictures from elsewhere would
// tell their servers who reads, so they are dropped as well.
const toHast = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'img'),
    // The ids of footnotes have their prefix already; others come from the slugs of headings only.
    clobber: [],
    protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeSlug)
  .freeze();

/**
 * The body of an entry, Markdown of strangers → a tree that can only show text, lists, tables and safe links. Where a section begins, `section`
 * is asked for what finds words of the glossary in it; these become links with a `dataDefinition`.
 */
export function toProse(entry: { readonly body: string }, section?: () => Define): Prose {
  const tree = toHast.runSync(bodyOf(entry)) as Root;
  tidy(tree);
  if (section) {
    let define = section();
    tree.children = tree.children.flatMap((child) => {
      if (isElement(child) && HEADING.test(child.tagName)) define = section();
      return withDefinitions(child, define);
    });
  }
  return tree;
}

const HEADING = /^h[1-6]$/;
/** What is a link, a heading or code already says what it is. */
const LEFT_ALONE = /^(?:a|h[1-6]|th|code|pre|del)$/;

function withDefinitions<Node extends RootContent>(node: Node, define: Define): (Node | ElementContent)[] {
  if (node.type === 'text') return linked(node, define);
  if (!isElement(node) || LEFT_ALONE.test(node.tagName)) return [node];
  node.children = node.children.flatMap((child) => withDefinitions(child, define));
  return [node];
}

function linked({ value }: Text, define: Define): ElementContent[] {
  const nodes: ElementContent[] = [];
  let last = 0;
  const text = (end: number) => {
    if (end > last) nodes.push({ type: 'text', value: value.slice(last, end) });
  };
  for (const { start, end, path, definition } of define(value)) {
    text(start);
    nodes.push({
      type: 'element',
      tagName: 'a',
      properties: { href: path, dataDefinition: definition },
      children: [{ type: 'text', value: value.slice(start, end) }],
    });
    last = end;
  }
  text(value.length);
  return nodes;
}

function isElement(node: RootContent): node is Element {
  return node.type === 'element';
}

/** Positions would double the size of the page's data; the one `h1` of a page is its title. */
function tidy(node: { position?: unknown; data?: unknown; tagName?: string; children?: unknown[] }): void {
  delete node.position;
  delete node.data;
  if (node.tagName === 'h1') node.tagName = 'h2';
  for (const child of node.children ?? []) tidy(child as typeof node);
}
