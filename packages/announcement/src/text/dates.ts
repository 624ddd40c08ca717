import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from '../labels/index.ts';
import { fold } from './fold.ts';

/** A date that a text states. */
export interface FoundDate {
  /** `YYYY-MM-DD`; undefined where the calendar has no such day or the text leaves it open. */
  readonly date?: string;
  readonly printed: string;
  readonly wrong?: 'not-in-calendar' | 'day-or-month' | 'no-year' | 'weekday';
  /** What it may mean, where that is open. */
  readonly choices?: readonly string[];
}

/** The dates of a text, in its order, and the text without them. */
export interface FoundDates {
  readonly dates: readonly FoundDate[];
  readonly rest: string;
}

/** "quinta-feira" is also called "quinta". */
const namesOf = (weekday: string) => [fold(weekday), fold(weekday.replace(/-feira$/, ''))];

// Names of months and weekdays come from the runtime rather than from lists of our own.
const MONTHS = new Map<string, number>();
const WEEKDAYS = new Map<string, number>();
for (const language of LANGUAGES) {
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++)
      MONTHS.set(fold(month.format(Date.UTC(2024, index, 1))), index + 1);
    // 1 January 2024 was a Monday.
    for (let index = 0; index < 7; index++)
      for (const name of namesOf(weekday.format(Date.UTC(2024, 0, 1 + index)))) WEEKDAYS.set(name, index + 1);
  }
}
MONTHS.set('sept', 9);

const NUMERIC =
  /(?<![\d/.-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?![\d/-])/g;
const TOKEN = /\p{L}[\p{L}\p{M}]*\.?|\d{1,9}|[^\s\p{L}\d]/gu;
const FILLERS = new Set(['de', 'of', 'del', 'do', 'the', 'le', 'el', ',', '.']);
const CONNECTORS = new Set([
  '-',
  '–',
  '—',
  '−',
  'to',
  'and',
  '&',
  'y',
  'e',
  'et',
  'a',
  'au',
  'al',
  'ao',
  'à',
  ',',
  '/',
]);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'º', 'ª', '°', 'o']);

/** Finds the dates of a text in any usual order, in four languages, several days included. */
export function findDates(text: string): FoundDates {
  const dates: (FoundDate & { at: number })[] = [];
  const blank = text.replace(NUMERIC, (printed, ...groups) => {
    const at = groups[6] as number;
    dates.push({ at, ...withWeekday(numericDate(printed, groups as string[]), text.slice(0, at)) });
    return ' '.repeat(printed.length);
  });
  const named = findNamedDates(blank, dates.length > 0);
  dates.push(...named.dates);
  dates.sort((a, b) => a.at - b.at);
  return { dates: dates.map(({ at: _, ...date }) => date), rest: named.rest };
}

/** Compares a date with a day of the week right before it. */
function withWeekday(found: FoundDate, before: string): FoundDate {
  const word = /(\p{L}[\p{L}-]*)\.?,?\s*$/u.exec(before.slice(-30))?.[1];
  const weekday = WEEKDAYS.get(fold(word ?? ''));
  if (found.date === undefined || weekday === undefined) return found;
  return Temporal.PlainDate.from(found.date).dayOfWeek === weekday ? found : { ...found, wrong: 'weekday' };
}

function numericDate(printed: string, groups: readonly string[]): FoundDate {
  const [y, m, d, first, second, year] = groups.map(Number);
  if (y) return dateOf(printed, y, m ?? 0, d ?? 0);
  const readings = [
    dateOf(printed, year ?? 0, second ?? 0, first ?? 0),
    dateOf(printed, year ?? 0, first ?? 0, second ?? 0),
  ];
  const possible = [...new Set(readings.flatMap(({ date }) => date ?? []))];
  if (possible.length === 1) return { date: possible[0] as string, printed };
  return possible.length === 0
    ? (readings[0] as FoundDate)
    : { printed, wrong: 'day-or-month', choices: possible };
}

function dateOf(printed: string, year: number, month: number, day: number): FoundDate {
  try {
    return {
      date: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString(),
      printed,
    };
  } catch {
    return { printed, wrong: 'not-in-calendar' };
  }
}

interface Token {
  readonly text: string;
  readonly at: number;
  readonly month: number | undefined;
  readonly number: number | undefined;
}

function findNamedDates(
  text: string,
  hasNumeric: boolean,
): { dates: (FoundDate & { at: number })[]; rest: string } {
  const tokens: Token[] = [...text.matchAll(TOKEN)].map(([token], index, all) => ({
    text: fold(token) || token,
    at: all[index]?.index ?? 0,
    month: MONTHS.get(fold(token)),
    number: /^\d{1,4}$/.test(token) ? Number(token) : undefined,
  }));
  const used = new Set<number>();
  const found: { days: number[]; month: number; year?: number; from: number; to: number }[] = [];
  tokens.forEach((token, index) => {
    if (token.month === undefined || used.has(index)) return;
    let { days, end: from } = collectDays(tokens, index, -1, used);
    let to = index;
    if (days.length === 0) {
      const after = collectDays(tokens, index, 1, used);
      ({ days } = after);
      if (days.length > 0) to = after.end;
    }
    if (days.length === 0) return;
    const year = skip(tokens, to, FILLERS);
    const value = tokens[year]?.number;
    if (value !== undefined && value >= 1000) to = year;
    if (from > index) from = index;
    for (let at = from; at <= to; at++) used.add(at);
    found.push({
      days,
      month: token.month,
      from,
      to,
      ...(value !== undefined && value >= 1000 ? { year: value } : {}),
    });
  });
  const dates = found.flatMap(({ days, month, year, from, to }, index) => {
    const ofYear = year ?? found.slice(index).find((each) => each.year !== undefined)?.year;
    const start = tokens[from]?.at ?? 0;
    const last = tokens[to];
    const printed = text
      .slice(start, (last?.at ?? 0) + (/\d/.test(last?.text ?? '') ? String(last?.text).length : 20))
      .trim();
    const weekday = weekdayNear(tokens, from, used);
    return days.map((day) => {
      if (ofYear === undefined) return { at: start, printed, wrong: 'no-year' as const };
      const date = dateOf(printed, ofYear, month, day);
      const other = date.date !== undefined && days.length === 1 && weekday !== undefined;
      const wrong = other && Temporal.PlainDate.from(date.date ?? '').dayOfWeek !== weekday;
      return { at: start, ...date, ...(wrong ? { wrong: 'weekday' as const } : {}) };
    });
  });
  if (found.length > 0 || hasNumeric) {
    tokens.forEach(({ text: word }, index) => {
      if (WEEKDAYS.has(word) || word === 'feira') used.add(index);
    });
  }
  return { dates, rest: restOf(text, tokens, used) };
}

/** The day numbers beside a month, as in "2 and 3 December" or "December 2-3", and the token they end at. */
function collectDays(tokens: readonly Token[], month: number, step: 1 | -1, used: ReadonlySet<number>) {
  const days: number[] = [];
  let end = month;
  for (let at = month + step, gap = 0; gap < 3; at += step) {
    const token = tokens[at];
    if (!token || used.has(at)) break;
    const isDay = token.number !== undefined && token.number >= 1 && token.number <= 31;
    const isClock = isPartOfClock(tokens, at);
    if (isDay && !isClock) {
      days.push(token.number as number);
      [end, gap] = [at, 0];
    } else if (FILLERS.has(token.text) || CONNECTORS.has(token.text) || ORDINAL_ENDINGS.has(token.text))
      gap++;
    else break;
  }
  if (step === -1) days.reverse();
  const next = tokens[end + 1];
  if (step === 1 && days.length > 0 && next && ORDINAL_ENDINGS.has(next.text)) end++;
  return { days, end };
}

/** Whether a number is the hours or the minutes of a time such as 14:30. */
function isPartOfClock(tokens: readonly Token[], at: number): boolean {
  const touches = (left: number) => {
    const [a, b, c] = [tokens[left], tokens[left + 1], tokens[left + 2]];
    return (
      b?.text === ':' &&
      c?.at === b.at + 1 &&
      a?.number !== undefined &&
      c.number !== undefined &&
      b.at - a.at <= 2
    );
  };
  return touches(at) || touches(at - 2);
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from + 1;
  while (at <= from + 3 && words.has(tokens[at]?.text ?? '')) at++;
  return at;
}

function weekdayNear(tokens: readonly Token[], from: number, used: Set<number>): number | undefined {
  for (let at = from - 1; at >= from - 3; at--) {
    const weekday = WEEKDAYS.get(tokens[at]?.text ?? '');
    if (weekday !== undefined) {
      used.add(at);
      return weekday;
    }
  }
  return undefined;
}

function restOf(text: string, tokens: readonly Token[], used: ReadonlySet<number>): string {
  let rest = '';
  let from = 0;
  tokens.forEach(({ at }, index) => {
    const end = tokens[index + 1]?.at ?? text.length;
    rest += used.has(index) ? ' ' : text.slice(Math.max(from, at), end);
    from = end;
  });
  return rest.trim();
}
