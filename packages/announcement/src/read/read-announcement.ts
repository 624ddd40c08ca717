import type {
  Announcement,
  PrintedAbstract,
  PrintedContact,
  PrintedEvent,
  PrintedLink,
} from '../announcement.ts';
import { modeNamed, type SectionName, statusNamed } from '../labels/index.ts';
import { findDates } from '../text/dates.ts';
import { languageOfLabels } from '../text/language.ts';
import { looksLikeAbstract, readAbstract } from './abstracts.ts';
import { AgendaReader } from './agenda.ts';
import { datedItems } from './agenda-days.ts';
import { readContacts } from './contacts.ts';
import { readEventFact, readWhen } from './event-facts.ts';
import { type Piece, piecesOf } from './fields.ts';
import { readObjectives } from './objectives.ts';
import type { Block, Reading } from './reading.ts';
import { readRegistration } from './registration.ts';
import { readResources } from './resources.ts';
import { type Section, sectionsOf } from './sections.ts';
import { titlesOf } from './titles.ts';

/** Reads what an announcement says, section by section, whatever their order and levels. */
export function readAnnouncement(reading: Reading): Announcement {
  const sections = sectionsOf(reading);
  const { series, title } = titlesOf(sections, reading);
  const event: PrintedEvent = { welcome: [], dates: [], objectives: [] };
  const agenda = new AgendaReader(reading, event);
  const abstracts: PrintedAbstract[] = [];
  const links: PrintedLink[] = [];
  const contacts: PrintedContact[] = [];
  const headings: Partial<Record<SectionName, string>> = {};
  let current: Section | undefined;

  for (const section of sections) {
    const { name, blocks, heading, text, line } = section;
    const take = () => heading && reading.take(heading);
    if (section === series || section === title) {
      take();
      event[section === title ? 'title' : 'series'] = { value: text, place: reading.placeOfLine(line) };
      current = undefined;
      readHead(blocks, event, agenda, reading);
    } else if (
      name &&
      !(name === 'abstracts' && current?.name === 'abstracts' && section.depth > current.depth)
    ) {
      take();
      headings[name] ??= text;
      current = section;
      if (name === 'agenda') agenda.blocks(blocks);
      else if (name === 'abstracts') {
        if (looksLikeAbstract(blocks, reading)) abstracts.push(readAbstract(undefined, blocks, reading));
      } else if (name === 'objectives') readObjectives(blocks, event, reading);
      else if (name === 'registration') readRegistration(blocks, event, reading);
      else if (name === 'resources') readResources(blocks, links, reading);
      else if (name === 'contact') readContacts(blocks, contacts, reading);
      else readDateSection(blocks, event, reading);
    } else if (isAbstract(section, current, reading)) {
      take();
      abstracts.push(readAbstract({ text, line }, blocks, reading));
    } else if (current?.name === 'agenda' && agenda.heading(text, reading.placeOfLine(line))) {
      take();
      agenda.blocks(blocks);
    } else if (blocks.some((block) => isAgenda(block, reading))) {
      agenda.blocks(blocks.filter((block) => isAgenda(block, reading)));
    } else if (!heading) readHead(blocks, event, agenda, reading);
    else readLooseFacts(blocks, event, reading);
  }
  return {
    language: languageOfLabels(reading.source),
    event,
    sessions: agenda.sessions,
    items: datedItems(agenda.items, event, reading),
    abstracts,
    links,
    contacts,
    headings,
  };
}

function isAbstract(section: Section, current: Section | undefined, reading: Reading): boolean {
  if (!section.heading) return false;
  if (looksLikeAbstract(section.blocks, reading)) return true;
  return current?.name === 'abstracts' && section.depth > current.depth && section.blocks.length > 0;
}

/** A table with times is an agenda, wherever it stands. */
function isAgenda(block: Block, reading: Reading): boolean {
  return block.type === 'table' && /\d[:h.]\d\d/i.test(reading.slice(block));
}

/** Text below a title is the welcome, facts of the event are facts. */
function readHead(
  blocks: Section['blocks'],
  event: PrintedEvent,
  agenda: AgendaReader,
  reading: Reading,
): void {
  for (const block of blocks) {
    if (isAgenda(block, reading)) {
      agenda.blocks([block]);
      continue;
    }
    const pieces = piecesOf([block], reading);
    if (pieces.some(({ field }) => field)) {
      for (const piece of pieces) readPiece(piece, event, reading);
      reading.take(block);
    } else if (block.type === 'paragraph' && isOnlyWhen(pieces[0], event)) {
      readWhen(pieces[0] as Piece, event, reading);
      reading.take(block);
    } else if (block.type !== 'thematicBreak' && block.type !== 'html') {
      event.welcome.push(reading.slice(block));
      reading.take(block);
    }
  }
}

/** A short line with a date below the title, such as "2 December 2024, 14:00 CET, online". */
function isOnlyWhen(piece: Piece | undefined, event: PrintedEvent): boolean {
  if (!piece || piece.markdown.length > 120 || event.dates.length > 0) return false;
  const { dates, rest } = findDates(piece.markdown);
  return dates.length > 0 && rest.length < 60;
}

function readDateSection(blocks: Section['blocks'], event: PrintedEvent, reading: Reading): void {
  for (const piece of piecesOf(blocks, reading)) {
    reading.take(piece.block);
    readPiece(piece, event, reading);
  }
}

function readPiece(piece: Piece, event: PrintedEvent, reading: Reading): void {
  const label = piece.field ? `${piece.label}: ` : '';
  if (piece.field && readEventFact(piece, event, reading)) return;
  const text = piece.markdown.replace(/^[-*+]\s+/gm, '');
  const mode = modeNamed(text);
  const status = statusNamed(text);
  if (!piece.field && mode && !event.mode) event.mode = { value: mode, place: piece.place };
  else if (!piece.field && status && !event.status) event.status = { value: status, place: piece.place };
  else if (!piece.field && text.length < 500) readWhen({ ...piece, markdown: text }, event, reading);
  else reading.leave(piece.place.line, label + piece.markdown);
}

/** Below a heading that is not known, labelled facts are still facts; the rest is left with its heading. */
function readLooseFacts(blocks: Section['blocks'], event: PrintedEvent, reading: Reading): void {
  for (const block of blocks) {
    const pieces = piecesOf([block], reading);
    if (pieces.length === 0 || !pieces.every(({ field }) => field)) continue;
    for (const piece of pieces) readPiece(piece, event, reading);
    reading.take(block);
  }
}
