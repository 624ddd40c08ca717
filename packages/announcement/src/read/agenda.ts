import { type Place, quoted, slug } from '@isco-cop/data';
import type { PrintedEvent, PrintedItem, PrintedPerson, PrintedSession, Subject } from '../announcement.ts';
import { fieldNamed, wordsOf } from '../labels/index.ts';
import { findDates } from '../text/dates.ts';
import { fold, saysSomething, words } from '../text/fold.ts';
import { readInline } from '../text/inline.ts';
import { readItemTitle } from '../text/item-title.ts';
import { isOpen, readPresenters } from '../text/presenters.ts';
import { splitSubject, subjectNamed } from '../text/subject.ts';
import { findZone } from '../text/time-zones.ts';
import { findTimes } from '../text/times.ts';
import { type AgendaRow, agendaRowsOf } from './agenda-rows.ts';
import { reportDate } from './event-facts.ts';
import { piecesOf } from './fields.ts';
import { splitLinks } from './links.ts';
import type { Block, Reading } from './reading.ts';

/** An item whose day may only be known when everything is read. */
export interface UndatedItem extends Omit<PrintedItem, 'start' | 'end'> {
  /** Date, or number of the day of the event. */
  readonly day?: string | number;
  readonly from?: string;
  readonly to?: string;
}

const SESSION = wordsOf((labels) => labels.session);
const EVERYONE = wordsOf((labels) => labels.everyone);
const DAY = wordsOf((labels) => labels.day);

/** Reads the agenda, which may stand in several tables under headings of days and sessions. */
export class AgendaReader {
  readonly items: UndatedItem[] = [];
  readonly sessions: PrintedSession[] = [];
  private day: string | number | undefined;
  private session: string | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly event: PrintedEvent,
  ) {}

  /** Reads a heading within the agenda: a day or a session. False where it is neither. */
  heading(text: string, place: Place): boolean {
    if (this.isSession(text)) {
      this.startSession(text, [], place);
      return true;
    }
    return this.startDay(text, place);
  }

  /** Reads the blocks of the agenda; what is none of it stays for others. */
  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const found = agendaRowsOf(block, this.reading);
      if (found) {
        const zone = findZone(found.headerText);
        if (zone.printed !== undefined)
          this.event.printedZone ??= { value: zone.printed, place: this.reading.place(block) };
        for (const row of found.rows) this.row(row);
        this.reading.take(block);
      } else this.sessionText(block);
    }
  }

  private sessionText(block: Block): void {
    if (block.type !== 'paragraph' && block.type !== 'list') return;
    const pieces = piecesOf([block], this.reading);
    const session = this.sessions.at(-1);
    if (!session || !pieces.every(({ field }) => field === 'moderator')) return;
    const moderators = pieces.flatMap(({ markdown, place }) => this.people(markdown, place));
    this.sessions[this.sessions.length - 1] = {
      ...session,
      moderators: [...session.moderators, ...moderators],
    };
    this.reading.take(block);
  }

  private row({ cells, place }: AgendaRow): void {
    const { reading } = this;
    const time = readInline(cells.time ?? '');
    const times = findTimes(time.text);
    const others = [cells.event, cells.presenter].filter((cell) => cell !== undefined);
    const moderators = others.flatMap((cell) => moderatorsIn(cell) ?? []);
    const isTimed = times.start !== undefined || times.impossible !== undefined;
    if (
      !isTimed &&
      (this.isSession(time.text) ||
        (time.text !== '' &&
          moderators.length + (time.isBold ? 1 : 0) > 0 &&
          others.every((cell) => moderatorsIn(cell))))
    ) {
      const rest = others.filter((cell) => !moderatorsIn(cell));
      const people = [...moderators, ...(moderators.length === 0 ? rest : [])].flatMap((cell) =>
        this.people(cell, place),
      );
      if (moderators.length > 0) for (const cell of rest) reading.leave(place.line, cell);
      if (!this.startDay(time.text, place)) this.startSession(time.text, people, place);
      return;
    }
    const title = splitLinks(cells.event ?? '', place, reading);
    if (!isTimed && others.length === 0 && this.startDay(time.text, place)) return;
    if (isTimed && this.isSession(title.text) && !splitSubject(title.text, reading.known).subject) {
      reading.leave(place.line, time.text);
      this.startSession(
        title.text,
        [...moderators, ...(cells.presenter && moderators.length === 0 ? [cells.presenter] : [])].flatMap(
          (cell) => this.people(cell, place),
        ),
        place,
      );
      return;
    }
    if (!saysSomething(title.text)) {
      reading.leave(place.line, Object.values(cells).join(' | '));
      return;
    }
    this.item(cells, times, title, place);
  }

  private item(
    cells: AgendaRow['cells'],
    times: ReturnType<typeof findTimes>,
    { text, links }: ReturnType<typeof splitLinks>,
    place: Place,
  ): void {
    const { reading } = this;
    const { dates, rest } = findDates(times.rest);
    for (const date of dates) reportDate(date, { place }, reading);
    reading.leave(place.line, rest);
    if (times.start === undefined) {
      reading.report('error', 'agenda-time', place, {
        message: `Unexpected ${times.impossible ? `time ${quoted(times.impossible)}` : 'line without a time'} in the agenda, expected one such as \`14:15-14:35\``,
        hint: 'correct the time; the rest of the line was read',
      });
    }
    const presenter = splitLinks(cells.presenter ?? '', place, reading);
    const { kind, title } = readItemTitle(text);
    const { subject, title: bareTitle } = kind ? { title } : splitSubject(title, reading.known);
    const own = subject ?? this.subjectOf(cells.country, place);
    const more = splitLinks(cells.links ?? '', place, reading);
    if (more.links.length === 0) reading.leave(place.line, more.text);
    const day = dates[0]?.date ?? this.day;
    this.items.push({
      ...(kind ? { kind } : {}),
      title,
      bareTitle,
      ...(own && !kind ? { subject: own } : {}),
      ...(day === undefined ? {} : { day }),
      ...(times.start === undefined ? {} : { from: times.start }),
      ...(times.end === undefined ? {} : { to: times.end }),
      // A break, an opening or a closing belongs to the whole event.
      ...(this.session && (!kind || kind === 'discussion' || kind === 'panel')
        ? { session: this.session }
        : {}),
      people: withOrganization(this.people(presenter.text, place), readInline(cells.organization ?? '').text),
      links: [...links, ...presenter.links, ...more.links],
      place,
    });
  }

  private subjectOf(country: string | undefined, place: Place): Subject | undefined {
    const name = readInline(country ?? '').text;
    const subject = subjectNamed(name, this.reading.known);
    if (!subject) this.reading.leave(place.line, name);
    return subject;
  }

  private people(markdown: string, place: Place): PrintedPerson[] {
    const { text } = readInline(markdown);
    const colon = text.indexOf(':');
    const label = colon > 0 && colon < 30 ? fieldNamed(text.slice(0, colon)) : undefined;
    const names = label === 'moderator' || label === 'presenter' ? text.slice(colon + 1) : text;
    // Nobody named yet is nobody stated.
    if (EVERYONE.has(fold(names)) || isOpen(names)) return [];
    const people = readPresenters(names, place, this.reading.known);
    if (people.length === 0) this.reading.leave(place.line, names);
    return people;
  }

  private isSession(text: string): boolean {
    const [first = '', second = ''] = words(text);
    return SESSION.has(first) && (/^(?:\d{1,2}|[ivx]{1,4}|[a-d])$/.test(second) || second === '');
  }

  private startSession(title: string, moderators: PrintedPerson[], place: Place): void {
    const base =
      slug(title.split(/[:–—]/, 1)[0] ?? '')
        .slice(0, 60)
        .replace(/-$/, '') || 'session';
    let id = base;
    for (let count = 2; this.sessions.some((session) => session.id === id); count++) id = `${base}-${count}`;
    this.sessions.push({ id, title, moderators, place });
    this.session = id;
  }

  private startDay(text: string, place: Place): boolean {
    // "Day 1 - 15 May 2025" is no range of days, whereas "Dia 15 de maio" is a date.
    const label = /^\s*(\p{L}+)\s*\d{1,2}\s*(?:[-–—:,(]|$)/u.exec(text);
    const after = label && DAY.has(fold(label[1] ?? '')) ? text.slice(label[0].length) : text;
    const { dates, rest } = findDates(after.slice(0, 300));
    const [found] = dates;
    const number = DAY.has(words(text)[0] ?? '') ? Number(/\d{1,2}/.exec(fold(text))?.[0]) : Number.NaN;
    if (!found && !Number.isInteger(number)) return false;
    if (found) reportDate(found, { place }, this.reading);
    const left = rest.replace(/^\s*\p{L}+\s*\d*/u, (first) => (DAY.has(words(first)[0] ?? '') ? '' : first));
    this.reading.leave(place.line, left);
    this.day = found?.date ?? number;
    this.session = undefined;
    return true;
  }
}

/** The names in "Moderator: …", as a list of one; undefined where the cell is something else. */
function moderatorsIn(cell: string): string[] | undefined {
  const { text } = readInline(cell);
  const colon = text.indexOf(':');
  if (colon < 1 || fieldNamed(text.slice(0, colon)) !== 'moderator') return undefined;
  return saysSomething(text.slice(colon + 1)) ? [cell] : [];
}

function withOrganization(people: PrintedPerson[], organization: string): PrintedPerson[] {
  if (organization === '') return people;
  return people.map((person) =>
    person.affiliation === undefined ? { ...person, affiliation: organization } : person,
  );
}
