import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { given } from '../docusaurus-plugin/real-content.ts';

/** The tree of a Markdown text, with tables. */
export const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
export type Nodes = ReturnType<typeof parse> | ReturnType<typeof parse>['children'][number];

/** All nodes of a type. */
export const all = (tree: Nodes, type: string): Nodes[] => {
  const found: Nodes[] = [];
  visit(tree, type, (node) => {
    found.push(node as Nodes);
  });
  return found;
};
/** The text of a node, without marks. */
export const textIn = (tree: Nodes | undefined): string => {
  let text = '';
  visit(given(tree), (node) => {
    if ('value' in node) text += node.value;
  });
  return text;
};
