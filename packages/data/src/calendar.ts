import type { Finding } from './problem.ts';
import { quoted } from './quote.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Why a text is not a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar. */
export function dateFinding(text: string): Finding | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match) return missingDay(text, Number(match[1]), match[2], match[3]);
  const corrected = rewriteDate(text);
  return {
    message: `Unexpected date ${quoted(text)}, expected \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\``,
    hint: corrected
      ? `write "${corrected}"`
      : 'write the year first, as exact as the source states it: "2024", "2024-12" or "2024-12-02"',
  };
}

/** Why a text is not a local time `YYYY-MM-DDThh:mm` of the calendar and the clock. */
export function localTimeFinding(text: string): Finding | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text);
  if (!match) {
    return {
      message: `Unexpected time ${quoted(text)}, expected \`YYYY-MM-DDThh:mm\``,
      hint: rewriteTime(text),
    };
  }
  const [, year, month, day, hour, minute] = match;
  const date = missingDay(text, Number(year), month, day);
  if (date) return date;
  const wrong =
    Number(hour) > 23 ? ['hour', hour, '23'] : Number(minute) > 59 ? ['minute', minute, '59'] : [];
  if (wrong.length === 0) return undefined;
  return {
    message: `Unexpected ${wrong[0]} \`${wrong[1]}\` in ${quoted(text)}, expected \`00\` to \`${wrong[2]}\``,
    hint: hour === '24' ? 'midnight is `00:00` of the next day' : 'correct the time',
  };
}

const knownMinutes = new Map<string, number | undefined>();

/** Minutes of a local time since 1970 as if it were UTC; undefined where it does not exist. */
export function minutesOf(localTime: string): number | undefined {
  if (!knownMinutes.has(localTime)) {
    if (knownMinutes.size > 10_000) knownMinutes.clear();
    const exists = !localTimeFinding(localTime);
    knownMinutes.set(localTime, exists ? Date.parse(`${localTime}Z`) / 60_000 : undefined);
  }
  return knownMinutes.get(localTime);
}

/** The clock part of a local time. */
export function clockOf(localTime: string): string {
  return localTime.slice(localTime.indexOf('T') + 1);
}

function missingDay(text: string, year: number, month?: string, day?: string): Finding | undefined {
  if (month === undefined) return undefined;
  const name = MONTHS[Number(month) - 1];
  if (!name) {
    return {
      message: `Unexpected month \`${month}\` in ${quoted(text)}, expected \`01\` to \`12\``,
      hint: 'write year, month and day in this order',
    };
  }
  if (day === undefined) return undefined;
  const days = new Date(Date.UTC(2000 + (year % 400), Number(month), 0)).getUTCDate();
  if (Number(day) >= 1 && Number(day) <= days) return undefined;
  return {
    message: `Unexpected day \`${day}\` in ${quoted(text)}, expected \`01\` to \`${days}\``,
    hint: `${name} ${year} has ${days} days`,
  };
}

/** The date in our form where only one reading is possible; day and month as numbers can be swapped. */
function rewriteDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[T ].{0,30})?$/.exec(text);
  const named =
    /^(?<d>\d\d?)\.? (?<m>[A-Za-z]{3,9})\.?,? (?<y>\d{4})$/.exec(text) ??
    /^(?<m>[A-Za-z]{3,9})\.? (?:(?<d>\d\d?),? )?(?<y>\d{4})$/.exec(text);
  let parts: (string | undefined)[] = yearFirst?.slice(1) ?? [];
  if (named?.groups) {
    const { y, m = '', d } = named.groups;
    const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(m.toLowerCase())) + 1;
    parts = [y, String(month), d];
  }
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return date === '' || dateFinding(date) ? undefined : date;
}

function rewriteTime(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (match?.[4]) return `write "${match[1]}T${match[2]}"; the zone is the \`timeZone\` of the event`;
  if (match) return `write "${match[1]}T${match[2]}"`;
  return 'write date, `T` and the 24-hour clock, such as "2024-12-02T14:00"';
}
