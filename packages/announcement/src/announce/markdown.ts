import type {
  Break,
  Heading,
  Html,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  TableCell,
  TableRow,
  Text,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Text, escaped where Markdown would read something into it. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Bold text. */
export const bold = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** A link. */
export const link = (label: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(label)],
});

/** Markdown that is printed as it is; the only node of which that is true is the one for HTML. */
export const verbatim = (value: string): Html => ({ type: 'html', value });

/** A paragraph. */
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** The end of a line within a paragraph. */
export const lineBreak: Break = { type: 'break' };

/** A heading; those below the first level are bold in the house format. */
export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [depth === 1 ? text(value) : bold(value)],
});

/** A list with one line an item. */
export const list = (items: readonly (readonly PhrasingContent[])[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(
    (children): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...children)] }),
  ),
});

/** A table whose first row is its heading. */
export const table = (rows: readonly (readonly (readonly PhrasingContent[])[])[]): RootContent => ({
  type: 'table',
  align: (rows[0] ?? []).map(() => null),
  children: rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children: [...children] })),
    }),
  ),
});

const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    // Two spaces at the end of a line, as the announcements of the house have it.
    handlers: { break: () => '  \n' },
  })
  .use(remarkGfm, { tableCellPadding: true })
  .freeze();

/** Prints blocks as Markdown. */
export function print(children: RootContent[]): string {
  return printer.stringify({ type: 'root', children });
}
