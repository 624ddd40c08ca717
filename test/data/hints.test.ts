import { rules } from '@isco-cop/data';
import { describe, expect, test } from 'vitest';
import { runRule } from '../support/run-rule.ts';

/** The hints that a rule gives for the front matter of one file. */
function hints(id: string, file: string, frontMatter: string): string[] {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return runRule(rule, { [file]: frontMatter }).map(({ hint }) => hint);
}

describe('a language', () => {
  test.each([
    ['Spanish', 'did you mean `es` (Spanish)?'],
    ['español', 'did you mean `es` (Spanish)?'],
    ['Portugués', 'did you mean `pt` (Portuguese)?'],
    ['es_EC', 'did you mean `es-EC` (Spanish (Ecuador))?'],
    ['es-EQ', 'did you mean `es-EC` (Spanish (Ecuador))?'],
    ['ES', 'did you mean `es` (Spanish)?'],
    ['eng', 'did you mean `en` (English)?'],
    ['qqq', 'write the code in lower case, such as `es` for Spanish or `pt-BR` for Brazilian Portuguese'],
  ])('%s', (language, hint) => {
    expect(hints('known-language', 'talks/a.md', `language: ${language}`)).toEqual([hint]);
  });

  test.each(['es', 'pt-BR', 'zh-Hant', 'es-419', 'qu'])('%s is one', (language) => {
    expect(hints('known-language', 'talks/a.md', `language: ${language}`)).toEqual([]);
  });
});

describe('a time zone', () => {
  test.each([
    [
      'CET',
      'write `timeZone: Europe/Zurich`, or another place, and keep `printedTimeZone: CET` as announced',
    ],
    ['Zurich', 'did you mean `Europe/Zurich`?'],
    ['america/guayaquil', 'did you mean `America/Guayaquil`?'],
    ['GMT+1', 'name the place whose clocks are meant, such as `America/Guayaquil`'],
  ])('%s', (zone, hint) => {
    expect(hints('known-time-zone', 'events/a.md', `timeZone: ${zone}`)).toEqual([hint]);
  });

  test.each(['Europe/Zurich', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'UTC'])(
    '%s is one',
    (zone) => {
      expect(hints('known-time-zone', 'events/a.md', `timeZone: ${zone}`)).toEqual([]);
    },
  );
});

describe('a date', () => {
  test.each([
    ['2024-02-30', 'February 2024 has 29 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2024-2-3', 'write "2024-02-03"'],
    ['2024/12', 'write "2024-12"'],
    ['December 2, 2024', 'write "2024-12-02"'],
    ['2 Dec 2024', 'write "2024-12-02"'],
    [
      '02/12/2024',
      'write the year first, as exact as the source states it: "2024", "2024-12" or "2024-12-02"',
    ],
  ])('%s', (date, hint) => {
    expect(hints('real-date', 'resources/a.md', `date: "${date}"`)).toEqual([hint]);
  });
});

describe('a time', () => {
  test.each([
    ['2024-12-02 14:00', 'write "2024-12-02T14:00"'],
    ['2024-12-02T14:00:00', 'write "2024-12-02T14:00"'],
    ['2024-12-02T13:00Z', 'write "2024-12-02T13:00"; the zone is the `timeZone` of the event'],
    ['14:00', 'write date, `T` and the 24-hour clock, such as "2024-12-02T14:00"'],
    ['2024-12-02T24:00', 'midnight is `00:00` of the next day'],
  ])('%s', (time, hint) => {
    expect(hints('real-time', 'talks/a.md', `start: "${time}"`)).toEqual([hint]);
  });
});

describe('an address', () => {
  const announce = 'leave the `url` out and write `availability: announced`';
  test.each([
    ['#', announce],
    ['TODO', announce],
    ['https://...', announce],
    ['http://', announce],
    ['https://www.example.com/slides', announce],
    ['www.ilo.org/isco', 'write `https://www.ilo.org/isco`'],
    ['javascript:alert(1)', 'write an address that begins with `https://`'],
    ['ftp://ilo.org', 'write an address that begins with `https://`'],
    ['https://localhost/slides', announce],
    ['https://intranet/slides', 'write an address that anybody can open'],
    ['https://user:secret@ilo.org', 'remove what stands before `@`'],
    ['https://ilo.org/a b', 'write a space as `%20`'],
  ])('%s', (url, hint) => {
    expect(hints('link', 'resources/a.md', `availability: available\nurl: "${url}"`)).toEqual([hint]);
  });

  test.each([
    'https://ilo.org',
    'http://www.ilo.org/a?b=c#d',
    'https://doi.org/10.1000/(a)_b',
    'https://ñandú.cl/',
  ])('%s is one', (url) => {
    expect(hints('link', 'resources/a.md', `availability: available\nurl: "${url}"`)).toEqual([]);
  });
});
