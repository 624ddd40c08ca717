import { visit } from 'unist-util-visit';
import type { PrintedLink } from '../announcement.ts';
import { saysSomething } from '../text/fold.ts';
import { readInline } from '../text/inline.ts';
import { linkType, printedLink, withoutComingSoon } from './links.ts';
import type { Block, Reading } from './reading.ts';

/** Reads a list of links, each with what stands after it; "(Coming Soon)" and placeholders are announced only. */
export function readResources(blocks: readonly Block[], links: PrintedLink[], reading: Reading): void {
  for (const block of blocks) {
    if (block.type === 'list') {
      visit(block, 'listItem', (item) => {
        const own = item.children.filter(({ type }) => type !== 'list');
        const markdown = own.map((node) => reading.slice(node)).join('\n');
        readLine(markdown, item.position?.start.line ?? 1, links, reading);
      });
      reading.take(block);
    } else if (block.type === 'paragraph') {
      const first = block.position?.start.line ?? 1;
      const lines = reading.slice(block).split('\n');
      lines.forEach((line, index) => {
        readLine(line.trim(), first + index, links, reading);
      });
      reading.take(block);
    }
  }
}

function readLine(markdown: string, line: number, links: PrintedLink[], reading: Reading): void {
  const { text, textOutsideLinks, links: found } = readInline(markdown);
  const place = reading.placeOfLine(line);
  const [only, ...others] = found;
  if (only && others.length === 0) {
    links.push(printedLink(only, place, reading, textOutsideLinks));
    return;
  }
  if (only) {
    for (const link of found) links.push(printedLink(link, place, reading));
    reading.leave(line, textOutsideLinks);
    return;
  }
  const soon = withoutComingSoon(text);
  // "Slides: coming soon" announces slides even without a link.
  if (saysSomething(soon.text) && (soon.isSoon || linkType(soon.text)) && text.length < 200) {
    links.push({ label: soon.text.replace(/\s*[:(–-]+$/, ''), place });
  } else reading.leave(line, markdown);
}
