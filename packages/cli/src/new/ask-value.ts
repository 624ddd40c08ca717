import type { CollectionName, Community, KeyShape, Shape } from '@isco-cop/data';
import type { Asker } from './asker.ts';
import { type Choice, choicesFor } from './choices.ts';
import type { Data, Draft } from './draft.ts';
import { completeTime, explainText } from './explain-text.ts';

/** What questions are asked with. */
export interface Interview {
  readonly asker: Asker;
  readonly community: Community;
  /** Entries that were asked for on the way and are not written yet. */
  readonly drafts: Draft[];
  /** Asks for an entry that is not there yet, with the name that was typed for it; resolves to its id. */
  askEntry(collection: CollectionName, called: string): Promise<string>;
  /** A value that is probably meant; `beside` is what stands in the same object. */
  suggest(path: string, beside: Data): string | undefined;
  /** The day that a time of the entry is on, as far as one can tell. */
  day(): string | undefined;
}

type Item = Pick<KeyShape, 'key' | 'description' | 'shape'>;

const NEW: Choice = { value: '+', name: '+ not in this list: add it now', always: true };
const EMPTY_LEAVES_OUT = ' Empty: leave it out.';
const DONE: Choice = { value: '.', name: 'nothing more', words: ['done', 'no'] };
const NOT_STATED: Choice = { value: '.', name: 'not stated', words: ['unknown', 'no'] };

/** Asks for a value of a shape; undefined where it need not be stated, and is not, so that a slip can be taken back. */
export async function askValue(
  interview: Interview,
  { key, description, shape, required = true }: Item & { readonly required?: boolean },
  path: string,
  beside: Data = {},
): Promise<unknown> {
  const { asker } = interview;
  const day = isTime(shape) ? interview.day() : undefined;
  const question = `${path} – ${description}${day ? ` On ${day}, a time such as 14:30 is enough.` : ''}`;
  if (shape.form === 'object') return askObject(interview, shape.keys, path, required);
  if (shape.form === 'list')
    return askList(interview, { key, description, shape: shape.item, required }, path);
  if (shape.form === 'truth') return asker.confirm(question, true);
  const all = choicesFor(shape, interview.community, interview.drafts);
  const suggestion = interview.suggest(path, beside);
  if (all) {
    const choices = suggestedFirst(required ? all : [...all, NOT_STATED], suggestion);
    const answer = await askChoice(interview, question, choices, shape);
    return answer === NOT_STATED.value && !required ? undefined : answer;
  }
  const complete = (text: string) => (isTime(shape) ? completeTime(text, day) : text);
  const text = await asker.text(required ? question : question + EMPTY_LEAVES_OUT, {
    ...withSuggestion(suggestion),
    explain: (typed) => (!required && typed === '' ? undefined : explainText(shape, complete(typed))),
  });
  const answer = complete(text);
  if (!required && answer === '') return undefined;
  return shape.form === 'number' ? Number(answer) : answer;
}

async function askChoice(
  { asker, askEntry }: Interview,
  question: string,
  choices: readonly Choice[],
  shape: Shape,
): Promise<string> {
  const kind = 'kind' in shape ? shape.kind : undefined;
  if (kind?.kind !== 'reference') return asker.choose(question, choices);
  const answer = await asker.choose(question, [...choices, NEW]);
  return answer.startsWith(NEW.value) ? askEntry(kind.collection, answer.slice(1)) : answer;
}

function suggestedFirst(choices: readonly Choice[], suggestion: string | undefined): Choice[] {
  return [...choices].sort((a, b) => Number(b.value === suggestion) - Number(a.value === suggestion));
}

/** The items; undefined where there need not be any and the first is not stated. */
async function askList(
  interview: Interview,
  item: Item & { readonly required: boolean },
  path: string,
): Promise<unknown[] | undefined> {
  const first = await askValue(interview, item, `${path}.0`);
  if (first === undefined) return undefined;
  const items: unknown[] = [first];
  while (await interview.asker.confirm(`Another item of ${path}?`, false))
    items.push(await askValue(interview, { ...item, required: true }, `${path}.${items.length}`));
  return items;
}

/**
 * Asks for what an object must have or is missed in it, then for what it may have; undefined where it need not be there
 * and the first of these is not stated.
 */
async function askObject(
  interview: Interview,
  keys: readonly KeyShape[],
  path: string,
  required: boolean,
): Promise<Data | undefined> {
  const data: Data = {};
  for (const [index, each] of keys.filter(({ asked }) => asked).entries()) {
    const mayEnd = index === 0 && !required;
    const item = mayEnd ? { ...each, required: false } : each;
    const value = await askValue(interview, item, `${path}.${each.key}`, data);
    if (value === undefined && mayEnd) return undefined;
    if (value !== undefined) data[each.key] = value;
  }
  for (;;) {
    const open = keys.filter(({ key }) => data[key] === undefined);
    if (open.length === 0) return data;
    const key = await interview.asker.choose(`Anything else for ${path}?`, [DONE, ...open.map(toChoice)]);
    const chosen = open.find((each) => each.key === key);
    if (!chosen) return data;
    data[key] = await askValue(interview, chosen, `${path}.${key}`, data);
  }
}

function isTime(shape: Shape): boolean {
  return shape.form === 'text' && shape.kind?.kind === 'local-time';
}

/** A key as something to choose. */
export function toChoice({ key, description }: Pick<KeyShape, 'key' | 'description'>): Choice {
  return { value: key, name: key, description, words: [description] };
}

function withSuggestion(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
