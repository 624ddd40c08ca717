import { quoted } from '@isco-cop/data';
import type { PrintedEvent } from '../announcement.ts';
import { modeNamed, statusNamed } from '../labels/index.ts';
import { type FoundDate, findDates } from '../text/dates.ts';
import { fold, saysSomething, words } from '../text/fold.ts';
import { hiddenAddresses, readInline } from '../text/inline.ts';
import { findZone } from '../text/time-zones.ts';
import { findTimes } from '../text/times.ts';
import type { Piece } from './fields.ts';
import type { Reading } from './reading.ts';

/** Reads a labelled line about the event: date, time, mode, place and the like. False where it says none of these. */
export function readEventFact(piece: Piece, event: PrintedEvent, reading: Reading): boolean {
  const { place } = piece;
  const { text, links } = readInline(piece.markdown);
  const isWhen = ['date', 'time', 'dateAndTime', 'timeZone'].includes(piece.field ?? '');
  if (!isWhen) for (const url of hiddenAddresses({ text, links })) reading.leave(place.line, url);
  const only = <Value>(key: keyof PrintedEvent, value: Value): true => {
    if (event[key] === undefined) Object.assign(event, { [key]: { value, place } });
    else reading.leave(place.line, piece.markdown);
    return true;
  };
  switch (piece.field) {
    case 'date':
    case 'time':
    case 'dateAndTime':
    case 'timeZone':
      readWhen(piece, event, reading);
      return true;
    case 'mode': {
      const mode =
        modeNamed(text) ?? modeNamed(words(text)[0] ?? '') ?? modeNamed(words(text).slice(0, 2).join(' '));
      if (!mode) return false;
      if (!modeNamed(text)) reading.leave(place.line, text);
      return only('mode', mode);
    }
    case 'status': {
      const status = statusNamed(text);
      return status ? only('status', status) : false;
    }
    case 'place': {
      const mode = modeNamed(text);
      return mode ? only('mode', mode) : only('place', text);
    }
    case 'languages':
      return only('languages', text.split(/\s*[,;/]\s*|\s+(?:and|y|et|e|&)\s+/u).filter(saysSomething));
    case 'organizers':
      return only('organizers', text.split(/\s*;\s*/).filter(saysSomething));
    default:
      return false;
  }
}

/** Reads date, times and time zone from a text in any order; what is none of these is left. */
export function readWhen(piece: Piece, event: PrintedEvent, reading: Reading): void {
  const { place } = piece;
  const { text, links } = readInline(piece.markdown);
  for (const url of hiddenAddresses({ text, links })) reading.leave(place.line, url);
  const printed = text.slice(0, 2000);
  reading.leave(place.line, text.slice(2000));
  const zone = findZone(printed, piece.field === 'timeZone');
  const times = findTimes(zone.rest);
  const { dates, rest } = findDates(times.rest);
  for (const found of dates) {
    reportDate(found, piece, reading);
    if (found.date !== undefined) event.dates.push({ value: found.date, place });
  }
  if (times.impossible !== undefined) {
    reading.report('error', 'real-time', place, {
      message: `Unexpected time ${quoted(times.impossible)}, expected hours up to 24 and minutes up to 59`,
      hint: 'correct the time, such as `14:00 - 17:30`',
    });
  }
  if (times.start !== undefined && event.start) reading.leave(place.line, printed);
  else {
    if (times.start !== undefined) event.start = { value: times.start, place };
    if (times.end !== undefined) event.end = { value: times.end, place };
  }
  if (zone.printed !== undefined) event.printedZone ??= { value: zone.printed, place };
  if (zone.zone !== undefined) event.zone ??= { value: zone.zone, place };
  const mode = modeNamed(rest.replace(/[|·•()]/g, ' '));
  if (mode && !event.mode) event.mode = { value: mode, place };
  else if (!isOnlyJoining(rest)) reading.leave(place.line, rest);
  if (dates.length === 0 && times.start === undefined && zone.printed === undefined && !zone.zone && !mode) {
    reading.report('warning', 'unread-date', place, {
      message: `Unexpected ${quoted(printed)}, expected a date or a time`,
      hint: 'write it like `December 2, 2024` and `14:00 - 17:30 CET`',
    });
  }
}

/** Reports why a printed date is not one day of the calendar. */
export function reportDate(found: FoundDate, { place }: Pick<Piece, 'place'>, reading: Reading): void {
  if (!found.wrong) return;
  const { severity, rule, message, hint } = WRONG_DATES[found.wrong];
  reading.report(severity, rule, place, {
    message: message.replace('DATE', () => quoted(found.printed)),
    hint: found.choices ? `${hint}, such as ${found.choices.map(quoted).join(' or ')}` : hint,
  });
}

const WRONG_DATES = {
  'not-in-calendar': {
    severity: 'error',
    rule: 'real-date',
    message: 'Unexpected date DATE, expected a day of the calendar',
    hint: 'correct the day or the month',
  },
  'day-or-month': {
    severity: 'error',
    rule: 'ambiguous-date',
    message: 'Unexpected date DATE, expected one that has only one reading',
    hint: 'write the month in words, or the year first',
  },
  'no-year': {
    severity: 'error',
    rule: 'complete-date',
    message: 'Unexpected date DATE without a year, expected one',
    hint: 'add the year',
  },
  weekday: {
    severity: 'warning',
    rule: 'weekday',
    message: 'Unexpected day of the week before DATE, expected the one of that date',
    hint: 'correct the day of the week or the date; the date was taken',
  },
} as const;

const JOINING = new Set(
  'from to until and at on the de a das as del el la y et e le du au des das h hrs local time hora heure local locale'.split(
    ' ',
  ),
);

function isOnlyJoining(text: string): boolean {
  return (
    !saysSomething(text) ||
    fold(text)
      .split(' ')
      .every((word) => JOINING.has(word))
  );
}
