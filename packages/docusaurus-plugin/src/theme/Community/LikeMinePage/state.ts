import type { Asset, Office } from '@isco-cop/data/schema';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { encoded } from '../Search/encoded.ts';

/** What was answered, by the name it has in the address; numbers as they were written. */
export type Answers = Readonly<Record<string, string>>;

/** Of what an office says whether it has it. */
export const ASSETS = (
  Object.keys(vocabularies.techniqueNeed) as (keyof typeof vocabularies.techniqueNeed)[]
).filter((need): need is Asset => need !== 'coded-examples');

/** Answers that are one of a vocabulary. */
const CHOICES = { task: 'task', source: 'programmeKind', collection: 'collectionMode' } as const;
const TEXTS = ['language', 'script', 'volume', 'examples', 'classification', 'digits'] as const;

/** Every name in the order of the form. */
export const NAMES: readonly string[] = [...Object.keys(CHOICES), ...TEXTS, ...ASSETS];

/** Reads the part of an address after `?`; what is no answer of ours is passed over. */
export function readAnswers(search: string): Answers {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = parameters.get(name)?.trim();
      return value && isPossible(name, value) ? [[name, value]] : [];
    }),
  );
}

function isPossible(name: string, value: string): boolean {
  if (name in CHOICES) return value in vocabularies[CHOICES[name as keyof typeof CHOICES]];
  return ASSETS.includes(name as Asset) ? value === 'yes' || value === 'no' : true;
}

/** The part of an address that shows the same again, with its `?`; empty where nothing was answered. */
export function writeAnswers(answers: Answers): string {
  const text = NAMES.flatMap((name) => (answers[name] ? `${name}=${encoded(answers[name])}` : [])).join('&');
  return text && `?${text}`;
}

/** The office behind the answers; numbers that cannot be read are left out. */
export function officeOf(answers: Answers, readNumber: (text: string) => number | undefined): Office {
  const { task, source, collection, language, script, classification } = answers;
  const number = (text: string | undefined) => (text === undefined ? undefined : readNumber(text));
  const office = {
    task,
    dataSource: source,
    collectionMode: collection,
    language,
    script,
    volume: number(answers.volume),
    examples: number(answers.examples),
    classification,
    digits: number(answers.digits),
  };
  const has = ASSETS.flatMap((asset) => (answers[asset] ? [[asset, answers[asset] === 'yes']] : []));
  const stated = Object.entries(office).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(stated), has: Object.fromEntries(has) } as Office;
}
