import { quoted } from '@isco-cop/data';
import type { PrintedAbstract, PrintedLink, PrintedPerson, Subject } from '../announcement.ts';
import { saysSomething } from '../text/fold.ts';
import { hiddenAddresses, readInline } from '../text/inline.ts';
import { readPresenters } from '../text/presenters.ts';
import { splitSubject, subjectNamed } from '../text/subject.ts';
import { type Piece, piecesOf } from './fields.ts';
import { printedLink, splitLinks, withoutComingSoon } from './links.ts';
import type { Block, Reading } from './reading.ts';

type Draft = { -readonly [Key in keyof PrintedAbstract]: PrintedAbstract[Key] } & {
  people: PrintedPerson[];
  links: PrintedLink[];
};

const OF_ABSTRACT = new Set([
  'presenter',
  'title',
  'abstract',
  'country',
  'organization',
  'slides',
  'recording',
]);

/** Whether a section is an abstract by its labelled lines, wherever it stands. */
export function looksLikeAbstract(blocks: readonly Block[], reading: Reading): boolean {
  const fields = piecesOf(blocks.slice(0, 8), reading).map(({ field }) => field);
  return fields.includes('abstract') || (fields.includes('title') && fields.includes('presenter'));
}

/** Reads an abstract: presenter, title and text in any order; the text keeps its Markdown as written. */
export function readAbstract(
  heading: { text: string; line: number } | undefined,
  blocks: readonly Block[],
  reading: Reading,
): PrintedAbstract {
  const place = heading ? reading.placeOfLine(heading.line) : reading.place(blocks[0] as Block);
  const draft: Draft = { people: [], links: [], body: '', place };
  if (heading) readHeading(heading, draft, reading);
  const body: string[] = [];
  // Raw HTML is shown nowhere, so it is no part of an abstract; it stays unplaced.
  for (const piece of piecesOf(
    blocks.filter(({ type }) => type !== 'html'),
    reading,
  )) {
    reading.take(piece.block);
    if (piece.field && OF_ABSTRACT.has(piece.field)) readField(piece, draft, body, reading);
    else if (piece.field) reading.leave(piece.place.line, `${piece.label}: ${piece.markdown}`);
    else body.push(piece.markdown);
  }
  draft.body = body.filter((part) => part.trim() !== '').join('\n\n');
  return draft;
}

function readHeading({ text, line }: { text: string; line: number }, draft: Draft, reading: Reading): void {
  const bare = text.replace(/^\d{1,2}[.)]\s+/, '');
  const own = subjectNamed(bare, reading.known);
  const split = splitSubject(bare, reading.known);
  const { subject } = own ? { subject: own } : split;
  draft.heading = text;
  if (subject) draft.subject = subject;
  if (!own && saysSomething(split.title)) draft.title = split.title;
  draft.place = reading.placeOfLine(line);
}

function readField(piece: Piece & { label?: string }, draft: Draft, body: string[], reading: Reading): void {
  const { field, markdown, place } = piece;
  switch (field) {
    case 'presenter': {
      const { text, links } = readInline(markdown);
      for (const url of hiddenAddresses({ text, links })) reading.leave(place.line, url);
      draft.people.push(...readPresenters(text, place, reading.known, { mayBeNamesOnly: true }));
      return;
    }
    case 'title': {
      const { text, links } = splitLinks(markdown, place, reading);
      draft.links.push(...links);
      if (draft.title !== undefined && draft.title !== draft.heading && draft.title !== text) {
        reading.report('warning', 'one-title', place, {
          message: `Unexpected second title ${quoted(text)}, expected one over an abstract; the first was ${quoted(draft.title)}`,
          hint: 'keep one of the two',
        });
        reading.leave(place.line, text);
      } else draft.title = text;
      return;
    }
    case 'country':
    case 'organization': {
      const { text } = readInline(markdown);
      const subject: Subject | undefined = subjectNamed(text, reading.known);
      if (field === 'organization' && draft.people.some((person) => !person.affiliation)) {
        draft.people = draft.people.map((person) =>
          person.affiliation ? person : { ...person, affiliation: text },
        );
      } else if (subject && !draft.subject) draft.subject = subject;
      else reading.leave(place.line, `${piece.label}: ${markdown}`);
      return;
    }
    case 'slides':
    case 'recording': {
      const { links, text } = readInline(markdown);
      const label = piece.label ?? field;
      if (links.length > 0)
        draft.links.push(...links.map((link) => ({ ...printedLink(link, place, reading), label })));
      else if (withoutComingSoon(text).isSoon) draft.links.push({ label, place });
      else reading.leave(place.line, `${label}: ${markdown}`);
      return;
    }
    default:
      // A second "Summary:" is part of the text.
      body.push(body.length > 0 && piece.label ? `${piece.label}: ${markdown}` : markdown);
  }
}
