import { quoted } from '../quote.ts';
import { didYouMean } from '../suggest.ts';
import { isTimeZone, timeZoneNames } from '../time-zone.ts';
import type { Rule } from './rule.ts';

/** A time zone must be the IANA name of a place, since abbreviations say nothing about summer time. */
export const knownTimeZone: Rule = {
  id: 'known-time-zone',
  severity: 'error',
  summary: 'A time zone is an IANA name such as `Europe/Zurich`, never an abbreviation such as CET.',
  kinds: ['time-zone'],
  field({ value, path }, entry, { report }) {
    if (isTimeZone(value)) return;
    report(
      entry,
      { value: path },
      {
        message: `Unexpected time zone ${quoted(value)}, expected an IANA name such as \`Europe/Zurich\``,
        hint: hintFor(value),
      },
    );
  },
  examples: [
    {
      files: { 'events/a.md': 'timeZone: CET' },
      problems: [
        'events/a.md:2:11 Unexpected time zone `CET`, expected an IANA name such as `Europe/Zurich`',
      ],
    },
    {
      files: { 'events/a.md': 'timeZone: "+01:00"', 'events/b.md': 'timeZone: Europe/Zurick' },
      problems: [
        'events/a.md:2:11 Unexpected time zone `+01:00`, expected an IANA name such as `Europe/Zurich`',
        'events/b.md:2:11 Unexpected time zone `Europe/Zurick`, expected an IANA name such as `Europe/Zurich`',
      ],
    },
    {
      files: {
        'events/a.md': 'timeZone: Europe/Zurich',
        'events/b.md': 'timeZone: Asia/Kolkata',
        'events/c.md': 'timeZone: UTC',
      },
      problems: [],
    },
  ],
};

/** Where people who write an abbreviation most often are. */
const PLACES: Record<string, string> = {
  CET: 'Europe/Zurich',
  CEST: 'Europe/Zurich',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  EET: 'Europe/Athens',
  EEST: 'Europe/Athens',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  MSK: 'Europe/Moscow',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  ECT: 'America/Guayaquil',
  COT: 'America/Bogota',
  PET: 'America/Lima',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  SGT: 'Asia/Singapore',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  AEST: 'Australia/Sydney',
  Z: 'UTC',
};

function hintFor(found: string): string {
  const wanted = found.trim();
  const place = PLACES[wanted.toUpperCase()];
  if (place) {
    return `write \`timeZone: ${place}\`, or another place, and keep \`printedTimeZone: ${wanted}\` as announced`;
  }
  const names = timeZoneNames();
  const city = wanted.replaceAll(' ', '_').toLowerCase();
  const ofCity = names.find((name) => name.toLowerCase().endsWith(`/${city}`));
  if (ofCity) return `did you mean \`${ofCity}\`?`;
  return didYouMean(wanted, names, 'name the place whose clocks are meant, such as `America/Guayaquil`');
}
