import type { Place } from '@isco-cop/data';
import type { ListItem, Paragraph } from 'mdast';
import { type FieldName, fieldNamed } from '../labels/index.ts';
import type { Block, Reading } from './reading.ts';

/** A part of a section: a labelled line such as `**Title**: …`, or a block of text. */
export type Piece =
  | {
      readonly field: FieldName;
      readonly label: string;
      readonly markdown: string;
      readonly place: Place;
      readonly block: Block;
    }
  | { readonly field?: undefined; readonly markdown: string; readonly place: Place; readonly block: Block };

/** Reads the blocks of a section as labelled lines and text, in their order. */
export function piecesOf(blocks: readonly Block[], reading: Reading): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (block.type === 'thematicBreak') return [];
    if (block.type === 'paragraph') return piecesOfParagraph(block, block, reading);
    if (block.type === 'list' && block.children.every((item) => startsWithField(item, reading))) {
      return block.children.flatMap((item) => piecesOfItem(item, block, reading));
    }
    return [{ markdown: reading.slice(block), place: reading.place(block), block }];
  });
}

function startsWithField(item: ListItem, reading: Reading): boolean {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return false;
  return labelOf(reading.slice(first).split('\n', 1)[0] ?? '') !== undefined;
}

function piecesOfItem(item: ListItem, block: Block, reading: Reading): Piece[] {
  const [first, ...rest] = item.children;
  const pieces = first?.type === 'paragraph' ? piecesOfParagraph(first, block, reading) : [];
  for (const node of rest) {
    // What is nested below a labelled line belongs to it.
    const markdown = dedent(reading.slice(node), (node.position?.start.column ?? 1) - 1);
    const last = pieces.pop();
    if (last) pieces.push({ ...last, markdown: `${last.markdown}\n\n${markdown}`.trim() });
  }
  return pieces;
}

function piecesOfParagraph(paragraph: Paragraph, block: Block, reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  const first = paragraph.position?.start.line ?? 1;
  reading
    .slice(paragraph)
    .split('\n')
    .forEach((written, index, all) => {
      const line = index === 0 ? written : written.trimStart();
      const place = reading.placeOfLine(first + index);
      const label = labelOf(line);
      const last = pieces.at(-1);
      // What stands after the end of a line is no part of a name or a title.
      const isBroken = /(?: {2,}|\\)$/.test(all[index - 1] ?? '');
      if (label) pieces.push({ ...label, place, block });
      else if (last && !(isBroken && last.field && last.field !== 'abstract'))
        pieces[pieces.length - 1] = { ...last, markdown: `${last.markdown}\n${line}` };
      else pieces.push({ markdown: line, place, block });
    });
  return pieces.map((piece) => ({ ...piece, markdown: piece.markdown.replace(/(?: {2,}|\\)$/, '').trim() }));
}

const BOLD_LABEL = /^(\*\*|__|\*|_)([^*_\n]{1,60}?)\s*:?\s*\1\s*:?\s*/;
const PLAIN_LABEL = /^([^:*_\n|[\]]{1,40}?)\s*:(?:\s+|$)/;

/** The label a line begins with, in bold or plain, and what follows it. */
function labelOf(line: string): { field: FieldName; label: string; markdown: string } | undefined {
  const bold = BOLD_LABEL.exec(line);
  const plain = bold ? undefined : PLAIN_LABEL.exec(line);
  const label = bold?.[2] ?? plain?.[1];
  const field = label === undefined ? undefined : fieldNamed(label);
  if (!field || label === undefined) return undefined;
  // "**Abstract** of the study": bold words without a colon are no label.
  if (
    bold &&
    !bold[0].includes(':') &&
    line.length > bold[0].length &&
    !/^\s*[-–—]/.test(line.slice(bold[0].length))
  ) {
    return undefined;
  }
  return { field, label, markdown: line.slice((bold ?? plain)?.[0].length ?? 0) };
}

function dedent(text: string, columns: number): string {
  return columns <= 0 ? text : text.replace(new RegExp(`\\n {1,${columns}}`, 'g'), '\n');
}
