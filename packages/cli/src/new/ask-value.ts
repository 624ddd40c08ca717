import type { CollectionName, Community, KeyShape, Shape } from '@isco-cop/data';
import type { Asker } from './asker.ts';
import { type Choice, choicesFor } from './choices.ts';
import type { Data, Draft } from './draft.ts';
import { explainText } from './explain-text.ts';

/** What questions are asked with. */
export interface Interview {
  readonly asker: Asker;
  readonly community: Community;
  /** Entries that were asked for on the way and are not written yet. */
  readonly drafts: Draft[];
  /** Asks for an entry that is not there yet; resolves to its id. */
  askEntry(collection: CollectionName): Promise<string>;
  /** A value that is probably meant. */
  suggest(path: string): string | undefined;
}

type Item = Pick<KeyShape, 'key' | 'description' | 'shape'>;

const NEW: Choice = { value: '+', name: '+ not in this list: add it now', always: true };
const DONE: Choice = { value: '.', name: 'nothing more', words: ['done', 'no'] };
const NOT_STATED: Choice = { value: '.', name: 'not stated', words: ['unknown', 'no'] };

/** Asks for a value of a shape; undefined where it need not be stated, and is not. */
export async function askValue(
  interview: Interview,
  { key, description, shape, required = true }: Item & { readonly required?: boolean },
  path: string,
): Promise<unknown> {
  const { asker } = interview;
  const question = `${path} – ${description}`;
  if (shape.form === 'object') return askObject(interview, shape.keys, path);
  if (shape.form === 'list') return askList(interview, { key, description, shape: shape.item }, path);
  if (shape.form === 'truth') return asker.confirm(question, true);
  const choices = choicesFor(shape, interview.community, interview.drafts);
  const answer = choices
    ? await askChoice(interview, question, required ? choices : [...choices, NOT_STATED], shape)
    : await asker.text(question, {
        ...withSuggestion(interview.suggest(path)),
        explain: (text) => explainText(shape, text),
      });
  if (!required && answer === NOT_STATED.value) return undefined;
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
  return answer === NEW.value ? askEntry(kind.collection) : answer;
}

async function askList(interview: Interview, item: Item, path: string): Promise<unknown[]> {
  const items: unknown[] = [];
  do items.push(await askValue(interview, item, `${path}.${items.length}`));
  while (await interview.asker.confirm(`Another item of ${path}?`, false));
  return items;
}

/** Asks for what an object must have or is missed in it, then for what it may have. */
async function askObject(interview: Interview, keys: readonly KeyShape[], path: string): Promise<Data> {
  const data: Data = {};
  for (const each of keys.filter(({ asked }) => asked)) {
    const value = await askValue(interview, each, `${path}.${each.key}`);
    if (value !== undefined) data[each.key] = value;
  }
  for (;;) {
    const open = keys.filter(({ key }) => data[key] === undefined);
    if (open.length === 0) return data;
    const key = await interview.asker.choose(`Anything else for ${path}?`, [DONE, ...open.map(toChoice)]);
    const chosen = open.find((each) => each.key === key);
    if (!chosen) return data;
    data[key] = await askValue(interview, chosen, `${path}.${key}`);
  }
}

/** A key as something to choose. */
export function toChoice({ key, description }: Pick<KeyShape, 'key' | 'description'>): Choice {
  return { value: key, name: key, description, words: [description] };
}

function withSuggestion(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
