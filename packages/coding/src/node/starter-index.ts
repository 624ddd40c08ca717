import { readFileSync } from 'node:fs';
import type { Example } from '../coders/coder.ts';

const DATA = new URL('../../data/', import.meta.url);
/** What the titles of the starter index are written in. */
const LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;

/** A group of the classification, from major group (level 1) to unit group (level 4). */
export interface Group {
  readonly code: string;
  readonly level: number;
  /** By language: en, es, fr, pt. */
  readonly titles: Readonly<Record<'en' | 'es' | 'fr' | 'pt', string>>;
}

/** The index that comes with this package; its README says what it is and is not. */
export interface StarterIndex {
  readonly groups: readonly Group[];
  /** Job titles of all languages, the titles of unit groups, and general words, shared among the groups that they can mean. */
  readonly examples: readonly Example[];
}

/** Reads the starter index. */
export function readStarterIndex(): StarterIndex {
  const groups = rows('structure.tsv').map(
    ([code = '', en = '', es = '', fr = '', pt = '']): Group => ({
      code,
      level: code.length,
      titles: { en, es, fr, pt },
    }),
  );
  const unitGroups = groups.filter(({ level }) => level === 4);
  const ofGroups = unitGroups.flatMap(({ code, titles }) =>
    LANGUAGES.map((language): Example => ({ title: titles[language], code })),
  );
  const everyday = LANGUAGES.flatMap((language) =>
    rows(`titles/${language}.tsv`).map(([code = '', title = '']): Example => ({ title, code })),
  );
  const general = rows('general.tsv').flatMap(([, title = '', codes = '']) =>
    codes.split(' ').map((code, _, all): Example => ({ title, code, weight: 1 / all.length })),
  );
  return { groups, examples: [...ofGroups, ...everyday, ...general] };
}

function rows(file: string): string[][] {
  const [, ...lines] = readFileSync(new URL(file, DATA), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
