import type { ListItem } from 'mdast';
import type { PrintedEvent } from '../announcement.ts';
import { wordsOf } from '../labels/index.ts';
import { saysSomething, words } from '../text/fold.ts';
import { hiddenAddresses, leadingBold, readInline } from '../text/inline.ts';
import type { Block, Reading } from './reading.ts';

const AIM_WORDS = wordsOf((labels) => labels.aimWords);
const INTRODUCING = wordsOf((labels) => [
  ...Object.values(labels.aims).flatMap(words),
  ...labels.aimWords,
  ...labels.frequentWords,
  ...'event main following are has following will siguientes principales son evento suivants principaux sont'.split(
    ' ',
  ),
]);

/** "This webinar aims to:" says nothing that the list below it does not. */
function isIntroduction(text: string): boolean {
  const all = text.endsWith(':') && text.length < 150 ? words(text) : [];
  return all.some((word) => AIM_WORDS.has(word)) && all.every((word) => INTRODUCING.has(word));
}

/** Reads the objectives: `- **Title**: text`, or sentences without titles. */
export function readObjectives(blocks: readonly Block[], event: PrintedEvent, reading: Reading): void {
  for (const block of blocks) {
    if (block.type === 'list') {
      for (const item of block.children) readItem(item, event, reading);
      reading.take(block);
    } else if (block.type === 'paragraph') {
      const markdown = reading.slice(block);
      const { text, links } = readInline(markdown);
      if (links.length > 0 || !isIntroduction(text)) {
        event.objectives.push(objectiveOf(markdown, block.position?.start.line ?? 1, reading));
      }
      reading.take(block);
    }
  }
}

function readItem(item: ListItem, event: PrintedEvent, reading: Reading): void {
  const line = item.position?.start.line ?? 1;
  const markdown = item.children.map((node) => reading.slice(node)).join('\n');
  if (markdown.trim() !== '') event.objectives.push(objectiveOf(markdown, line, reading));
}

function objectiveOf(markdown: string, line: number, reading: Reading): { title: string; text: string } {
  const whole = readInline(markdown);
  for (const url of hiddenAddresses(whole)) reading.leave(line, url);
  const bold = leadingBold(markdown.trim());
  const text = bold?.rest.replace(/^\s*:?\s*/, '') ?? '';
  if (bold && saysSomething(text)) {
    return { title: readInline(bold.inner).text.replace(/\s*:$/, ''), text: readInline(text).text };
  }
  return { title: whole.text, text: whole.text };
}
