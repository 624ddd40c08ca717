import type { Heading, Paragraph } from 'mdast';
import { type SectionName, sectionNamed } from '../labels/index.ts';
import { readInline } from '../text/inline.ts';
import type { Block, Reading } from './reading.ts';

/** A heading with the blocks up to the next one. */
export interface Section {
  readonly heading?: Heading | Paragraph;
  /** Level of the heading; a paragraph in bold that stands for one is below all others. */
  readonly depth: number;
  /** Text of the heading. */
  readonly text: string;
  readonly line: number;
  readonly name?: SectionName;
  readonly blocks: readonly Block[];
}

const BELOW_ALL = 7;

/** Cuts the input at its headings, whatever their levels. */
export function sectionsOf(reading: Reading): Section[] {
  const sections: (Section & { blocks: Block[] })[] = [{ depth: 0, text: '', line: 1, blocks: [] }];
  for (const node of reading.root.children) {
    const heading = headingOf(node, reading);
    if (heading) sections.push(heading);
    else sections.at(-1)?.blocks.push(node);
  }
  return sections.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

function headingOf(node: Block, reading: Reading): (Section & { blocks: Block[] }) | undefined {
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
  if (node.type === 'paragraph' && !isHeadingLike(node, reading)) return undefined;
  const inner = node.type === 'heading' ? innerOf(node, reading) : reading.slice(node);
  const text = readInline(inner).text.replace(/\s*:$/, '');
  const depth = node.type === 'heading' ? node.depth : BELOW_ALL;
  const name = sectionNamed(text.replace(/^[\d.)\s]+/, ''));
  if (node.type === 'paragraph' && !name) return undefined;
  const line = node.position?.start.line ?? 1;
  return { heading: node, depth, text, line, ...(name ? { name } : {}), blocks: [] };
}

/** A heading without its marks; a closing line of `===` is none of its text. */
function innerOf(node: Heading, reading: Reading): string {
  const source = reading.slice(node).trim();
  if (!source.startsWith('#')) return source.replace(/\n[ \t]*(?:=+|-+)[ \t]*$/, '');
  return source.replace(/^#{1,6}[ \t]*/, '').replace(/(?:^|[ \t]+)#+$/, '');
}

/** `**Agenda**` or `Agenda:` alone in a paragraph. */
function isHeadingLike(node: Paragraph, reading: Reading): boolean {
  const text = reading.slice(node);
  if (text.length > 80 || text.includes('\n')) return false;
  return /^(?:\*\*|__).+(?:\*\*|__):?$/.test(text) || /^[^:]+:$/.test(text);
}
