import { LANGUAGES, labelsOf } from '../labels/index.ts';

/** A range of time of the day that a text states, as `hh:mm` of the 24-hour clock. */
export interface FoundTimes {
  readonly start?: string;
  /** Undefined where only a start is stated. */
  readonly end?: string;
  /** What cannot be a time, such as `25:00`. */
  readonly impossible?: string;
  readonly rest: string;
}

const HALF = String.raw`a\s?\.?\s?m\b\.?|p\s?\.?\s?m\b\.?`;
const clock = (n: number) =>
  String.raw`(?<h${n}>\d{1,2})(?:\s?[:hH.]\s?(?<m${n}>\d{2})(?!\d))?(?:\s?(?<half${n}>${HALF})|\s?(?<unit${n}>hrs?\b|h\b|horas\b|heures\b))?`;
const TO = [...new Set(LANGUAGES.flatMap((language) => labelsOf[language].to))].join('|');
const RANGE = new RegExp(
  String.raw`(?<![\d:.\/-])${clock(1)}(?:\s{0,3}(?:[-–—−]{1,2}|(?:${TO})(?=\s))\s{0,3}${clock(2)})?(?![\d:\/])`,
  'iu',
);
const FROM = /(?:^|\s)(?:from|between|de|desde|entre|das|des)\s*$/iu;

/** Finds the first range of times of a text: 24 hours or am/pm, with any dash or "to". */
export function findTimes(text: string): FoundTimes {
  // A number alone may be anything, so look on until something says that it is a time.
  for (let from = 0; from < text.length; ) {
    const match = RANGE.exec(text.slice(from));
    if (!match?.groups) break;
    const at = from + match.index;
    const times = read(match.groups, match[0].trim());
    if (times) {
      const before = text.slice(0, at).replace(FROM, ' ');
      const rest = `${before} ${text.slice(at + match[0].length)}`.trim();
      return { ...times, rest };
    }
    from = at + Math.max(1, match[0].length);
  }
  return { rest: text };
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(groups: Groups, printed: string): Omit<FoundTimes, 'rest'> | undefined {
  const { h1, h2, m1, m2, half1, half2, unit1, unit2 } = groups;
  const isTime = [m1, m2, half1, half2, unit1, unit2].some((part) => part !== undefined);
  if (!isTime || h1 === undefined) return undefined;
  const end = h2 === undefined ? undefined : toClock(h2, m2, half2);
  // "2:15-2:35 pm": the half of the day of the end holds for the start, unless that would turn them round.
  let start = toClock(h1, m1, half1 ?? half2);
  if (!half1 && half2 && start && end && start > end) start = toClock(h1, m1, 'am');
  if (start === undefined || (h2 !== undefined && end === undefined)) return { impossible: printed };
  return { start, ...(end === undefined ? {} : { end }) };
}

function toClock(hours: string, minutes = '00', half?: string): string | undefined {
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hour > 24 || Number(minutes) > 59 || (hour === 24 && minutes !== '00')) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
