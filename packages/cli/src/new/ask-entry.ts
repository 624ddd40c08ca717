import { type CollectionName, type KeyShape, schemas, shapeOf } from '@isco-cop/data';
import { askValue, type Interview, toChoice } from './ask-value.ts';
import type { Asker } from './asker.ts';
import type { Choice } from './choices.ts';
import { type Data, type Draft, fileOf, idsOf } from './draft.ts';
import { explainId } from './explain-text.ts';
import { proposeId } from './propose-id.ts';
import { dayOf, suggestionFor } from './suggest.ts';
import type { Content, Verdict } from './verify.ts';

/** What is known before the first question. */
export interface Given {
  readonly collection: CollectionName;
  readonly data: Data;
  readonly body: string;
  readonly id: string | undefined;
  /** What it was called where it was found to be missing. */
  readonly called?: string;
}

const DONE: Choice = { value: '.', name: 'nothing more', words: ['done', 'no', 'write'] };
const BODY = '(text)';

/**
 * Asks for an entry: what it must have, then what it may have, until the check is content and the author too.
 * Entries that others refer to can be added on the way; the drafts come in the order in which they were finished.
 */
export async function askEntries(asker: Asker, content: Content, given: Given): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const askOne = async (known: Given): Promise<string> => {
    const data = { ...known.data };
    const { collection, called = '' } = known;
    const now = { collection, data, called, community: content.community, drafts };
    const interview: Interview = {
      asker,
      community: content.community,
      drafts,
      askEntry: async (collection, called) => {
        asker.say(`\nFirst, a new entry in ${collection}:`);
        const id = await askOne({ collection, data: {}, body: '', id: undefined, called });
        asker.say(`\nBack to the entry in ${known.collection}:`);
        return id;
      },
      suggest: (path, beside) => suggestionFor(path, beside, now),
      day: () => dayOf(now),
    };
    const shape = shapeOf(schemas[known.collection]);
    const keys = shape.form === 'object' ? shape.keys.filter(({ key }) => key !== 'id') : [];
    for (const each of keys.filter(({ key, asked }) => asked && data[key] === undefined)) {
      const value = await askValue(interview, each, each.key);
      if (value !== undefined) data[each.key] = value;
    }
    const taken = idsOf(content.community, drafts, known.collection);
    const propose = () => proposeId(known.collection, data, taken);
    const draft = { ...known, data, id: known.id ?? propose() };
    const body = await improve(interview, content, draft, keys);
    // Asked last, since what was added tells entries apart.
    const id =
      known.id ??
      (await asker.text('Id – the name of the file, for good', {
        suggestion: propose(),
        explain: (text) => explainId(text, taken),
      }));
    drafts.push({ ...draft, id, body });
    return id;
  };
  await askOne(given);
  return drafts;
}

/** Offers to add and correct keys, with what the check says so far; resolves to the body. */
async function improve(
  interview: Interview,
  content: Content,
  draft: Draft,
  keys: readonly KeyShape[],
): Promise<string> {
  const { asker, drafts } = interview;
  const { data } = draft;
  let { body } = draft;
  for (;;) {
    const verdict = await content.verify([...drafts, { ...draft, body }]);
    const errors = tell(asker, verdict);
    const open = keys.filter(({ key }) => data[key] === undefined).map(toChoice);
    const set = keys
      .filter(({ key }) => data[key] !== undefined)
      .map(({ key, description }) => ({ value: key, name: `${key} (again)`, description }));
    const text: Choice = {
      value: BODY,
      name: body === '' ? 'text below the keys' : 'text below the keys (again)',
      description: schemas[draft.collection].description ?? '',
      words: ['body', 'abstract'],
    };
    const question = errors > 0 ? 'What do you want to add or correct?' : 'Anything else?';
    const wrong = keysOfErrors(verdict, fileOf(draft));
    const toCorrect = [...open, ...set].sort(
      (a, b) => Number(wrong.has(b.value)) - Number(wrong.has(a.value)),
    );
    const key = await asker.choose(
      question,
      errors > 0 ? [...toCorrect, text, DONE] : [DONE, text, ...open, ...set],
    );
    if (key === DONE.value) return body;
    const chosen = keys.find((each) => each.key === key);
    if (key === BODY) body = await asker.write('Text', body);
    else if (chosen) {
      const value = await askValue(interview, chosen, key);
      if (value === undefined) delete data[key];
      else data[key] = value;
    }
  }
}

/** The keys of a file that errors stand at, so that they are offered first. */
function keysOfErrors({ problems, texts }: Verdict, file: string): Set<string | undefined> {
  const lines = texts.get(file)?.split('\n') ?? [];
  const errors = problems.filter((each) => each.severity === 'error' && each.file === file);
  return new Set(
    errors.map(
      ({ line }) =>
        lines
          .slice(0, line)
          .findLast((text) => /^\w+:/.test(text))
          ?.split(':')[0],
    ),
  );
}

/** Says each error in a line; returns how many there are. */
function tell(asker: Asker, { problems }: Verdict): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { message, hint } of errors) asker.say(`! ${message}\n  ${hint}`);
  return errors.length;
}
