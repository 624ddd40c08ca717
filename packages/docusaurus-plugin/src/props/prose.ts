import { bodyOf } from '@isco-cop/data/schema';
import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

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

/** The body of an entry, Markdown of strangers → a tree that can only show text, lists, tables and safe links. */
export function toProse(entry: { readonly body: string }): Prose {
  const tree = toHast.runSync(bodyOf(entry)) as Root;
  tidy(tree);
  return tree;
}

/** Positions would double the size of the page's data; the one `h1` of a page is its title. */
function tidy(node: { position?: unknown; data?: unknown; tagName?: string; children?: unknown[] }): void {
  delete node.position;
  delete node.data;
  if (node.tagName === 'h1') node.tagName = 'h2';
  for (const child of node.children ?? []) tidy(child as typeof node);
}
