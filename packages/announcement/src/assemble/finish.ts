import { explainIssues, schemas } from '@isco-cop/data';
import type { ImportedEntry } from '../result.ts';
import { choicesAt } from './choices.ts';
import type { Context } from './context.ts';
import type { Data, Draft } from './draft.ts';
import { merge } from './merge.ts';
import { reportNotStated } from './not-stated.ts';

/** Makes an entry of a draft: with what exists, with answers, checked against its schema. What is missing is asked. */
export function finish(draft: Draft, context: Context): ImportedEntry {
  const { collection, id, existing } = draft;
  const { id: _id, body: before = '', ...rest } = (existing ?? {}) as Record<string, unknown>;
  let data = { ...merge(rest as Data, draft.said) } as Record<string, unknown>;
  for (const [key, value] of Object.entries(draft.soft ?? {})) data[key] ??= value;
  data = withAnswers(data, `${collection}/${id}#`, context.answers);
  const parsed = schemas[collection].safeParse(data);
  if (!parsed.success) {
    const seen = new Set<string>();
    if (data.country === undefined && data.organization === undefined) seen.add('one-subject');
    for (const finding of explainIssues(schemas[collection], data, parsed.error)) {
      const path = finding.path.map(String).join('.');
      const kind = path + finding.message;
      if (seen.has(kind) || seen.has(finding.rule)) continue;
      seen.add(kind);
      report(draft, data, finding, path, context);
    }
    // The schema looks at the whole only where every part is right.
    const subjects = [data.country, data.organization].filter((each) => each !== undefined);
    if (collection === 'talks' && subjects.length === 0) report(draft, data, NO_SUBJECT, 'country', context);
  }
  if (!existing) reportNotStated(draft, data, context);
  const body = draft.body ?? String(before);
  return { collection, id, data, body, isComplete: parsed.success, parts: draft.parts ?? [] };
}

const NO_SUBJECT = {
  rule: 'one-subject',
  path: ['country'],
  atKey: false,
  message: 'Missing country or international organization of the talk, expected it here',
  hint: 'print it in front of the title, as in `Ecuador: Title`',
};

type Finding = ReturnType<typeof explainIssues>[number];

function report(
  draft: Draft,
  data: Data,
  { path, rule, message, hint }: Finding,
  name: string,
  context: Context,
): void {
  const { collection, id } = draft;
  const place = draft.places?.[String(path[0])] ?? draft.place;
  const file = `${collection}/${id}.md`;
  const question = `${collection}/${id}#${name || 'country'}`;
  const choices = choicesAt(collection, path);
  const list = choices.map(({ value }) => `\`${value}\``).join(', ');
  const wording = {
    message: message.replace(/, expected it here$/, `, expected it in \`${file}\``),
    hint: `${hint.replace(/\.$/, '')}${list ? `; one of ${list}` : ''}; or answer \`${question}\``,
  };
  if (rule !== 'required-key' && rule !== 'one-subject') {
    context.reading.report('error', rule, place, { message: `${message} (in \`${file}\`)`, hint });
    return;
  }
  if (context.questions.some(({ id }) => id === question)) return;
  const text = `What is \`${name || 'country'}\` of "${String(data.title ?? data.name ?? id)}"?`;
  context.questions.push({ id: question, text, choices, place });
  context.reading.report('error', rule, place, wording);
}

/** Sets the keys that answers give; only keys that nothing else gives, so that a stale answer changes nothing. */
function withAnswers(
  data: Record<string, unknown>,
  prefix: string,
  answers: Readonly<Record<string, string>>,
): Record<string, unknown> {
  let result = data;
  for (const [question, answer] of Object.entries(answers)) {
    if (!question.startsWith(prefix) || answer === '') continue;
    const path = question.slice(prefix.length).split('.');
    if (path[0] !== 'same' && path[0] !== 'which')
      result = setAt(result, path, answer) as Record<string, unknown>;
  }
  return result;
}

function setAt(value: unknown, [key, ...rest]: readonly string[], answer: string): unknown {
  if (key === undefined) return value === undefined || value === '' ? answer : value;
  if (key === '__proto__') return value;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? setAt(item, rest, answer) : item));
  const object = (value ?? {}) as Record<string, unknown>;
  if (typeof object !== 'object') return value;
  const isList = LISTS.has(key) && object[key] === undefined;
  return { ...object, [key]: isList ? answer.split(/\s*,\s*/) : setAt(object[key], rest, answer) };
}

const LISTS = new Set(['organizers', 'languages', 'resources', 'methodologies']);
