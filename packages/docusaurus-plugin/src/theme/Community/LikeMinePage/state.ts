import type { Asset, Office } from '@isco-cop/data/schema';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { parametersOf } from '../parametersOf.ts';
import { encoded } from '../Search/encoded.ts';

/** What was answered, by the name it has in the address; numbers as they were written. */
export type Answers = Readonly<Record<string, string>>;

/** Of what an office says whether it has it. */
export const ASSETS = (
  Object.keys(vocabularies.techniqueNeed) as (keyof typeof vocabularies.techniqueNeed)[]
).filter((need): need is Asset => need !== 'coded-examples');

const QUESTIONS = [
  'task',
  'source',
  'collection',
  'language',
  'script',
  'volume',
  'examples',
  'classification',
  'digits',
];

/** Every name in the order of the form. */
export const NAMES: readonly string[] = [...QUESTIONS, ...ASSETS];

/** Reads the part of an address after `?`, as it stands; `understand` says what of it answers a question. */
export function readAnswers(search: string): Answers {
  const answers: Record<string, string> = {};
  for (const [name, value] of parametersOf(search)) {
    if (value.trim() !== '' && !Object.hasOwn(answers, name)) answers[name] = value.trim();
  }
  return answers;
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
