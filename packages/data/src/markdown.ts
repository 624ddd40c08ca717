import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses the body of an entry; raw HTML stays a node of its own that nobody renders. */
export function parseMarkdown(body: string): Root {
  return parser.parse(body);
}
