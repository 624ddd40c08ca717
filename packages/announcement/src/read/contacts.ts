import type { PrintedContact } from '../announcement.ts';
import { saysSomething, words } from '../text/fold.ts';
import { readInline } from '../text/inline.ts';
import { readPresenters } from '../text/presenters.ts';
import type { Block, Reading } from './reading.ts';

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u;

/** Reads whom to ask: `- **Name**: address`, in a list or on lines of their own. */
export function readContacts(blocks: readonly Block[], contacts: PrintedContact[], reading: Reading): void {
  for (const block of blocks) {
    if (block.type !== 'list' && block.type !== 'paragraph') continue;
    const first = block.position?.start.line ?? 1;
    const lines =
      block.type === 'list'
        ? block.children.map((item) => ({
            markdown: item.children.map((node) => reading.slice(node)).join(' '),
            line: item.position?.start.line ?? first,
          }))
        : reading
            .slice(block)
            .split('\n')
            .map((markdown, index) => ({ markdown, line: first + index }));
    for (const { markdown, line } of lines) readLine(markdown, line, contacts, reading);
    reading.take(block);
  }
}

function readLine(markdown: string, line: number, contacts: PrintedContact[], reading: Reading): void {
  const { text, links } = readInline(markdown.slice(0, 2000));
  const place = reading.placeOfLine(line);
  const email = EMAIL.exec(text)?.[0] ?? links.map(({ url }) => EMAIL.exec(url)?.[0]).find(Boolean);
  const name = (email ? text.replace(email, ' ') : text)
    .replace(/\(\s*\)|<\s*>|\[\s*\]/g, ' ')
    .replace(/\b(?:e-?mail|correo|courriel)\b\s*:?/giu, ' ')
    .replace(/[\s:;,–—-]+$|^[\s:;,–—-]+/gu, '')
    .replace(/\s+/g, ' ');
  const people = readPresenters(name, place, reading.known);
  const [person] = people;
  const isName = person !== undefined && people.length === 1 && looksLikeName(person.name);
  if (!isName || markdown.length > 2000) {
    if (saysSomething(markdown)) reading.leave(line, markdown);
    return;
  }
  for (const { url } of links) if (!EMAIL.test(url)) reading.leave(line, url);
  if (person.role !== undefined) reading.leave(line, person.role);
  contacts.push({ person, ...(email ? { email } : {}) });
}

/** Two to eight words without digits and colons. */
function looksLikeName(name: string): boolean {
  const count = words(name).length;
  return count > 1 && count <= 8 && /^[^\p{N}:]{3,80}$/u.test(name);
}
