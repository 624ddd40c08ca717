import { join } from 'node:path';
import { type CollectionName, type Community, pathOf } from '@isco-cop/data';
import { printable } from '../report/printable.ts';
import { choicesFor } from './choices.ts';
import { type Draft, fileOf } from './draft.ts';
import type { Missing, MissingKey } from './missing.ts';

const MOST_CHOICES = 8;

/** What is missing, each key as one would set it, with what it says and the values to choose from. */
export function tellMissing(
  collection: CollectionName,
  { keys, findings }: Missing,
  community: Community,
): string {
  const lines = [
    ...keys.map(
      (each) =>
        `  --set ${each.path}=…\n      ${[each.description, valuesOf(each, community)].filter(Boolean).join(' ')}`,
    ),
    ...findings.map(({ message, hint }) => `  ${message}\n      hint: ${hint}`),
  ];
  return `The new entry in ${collection} still needs:\n${lines.join('\n')}\n`;
}

function valuesOf({ shape }: MissingKey, community: Community): string {
  const inner = shape.form === 'list' ? shape.item : shape;
  const kind = 'kind' in inner ? inner.kind?.kind : undefined;
  if (kind === 'country') return 'ISO 3166-1 code, such as EC.';
  if (kind === 'time-zone') return 'Such as Europe/Zurich.';
  if (kind === 'local-time') return 'YYYY-MM-DDThh:mm.';
  if (kind === 'date') return 'YYYY-MM-DD.';
  const values = choicesFor(inner, community)?.map(({ value }) => value);
  if (!values) return '';
  if (values.length === 0) return `There is none yet: add one with \`isco-cop new\` first.`;
  const more = values.length - MOST_CHOICES;
  return `One of: ${values.slice(0, MOST_CHOICES).join(', ')}${more > 0 ? ` … and ${more} more` : ''}.`;
}

/** The files as they would be. */
export function tellPreview(texts: ReadonlyMap<string, string>, content: string): string {
  return [...texts].map(([file, text]) => `${join(content, file)}:\n\n${indent(text)}`).join('\n');
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${printable(line)}`))
    .join('\n')
    .concat('\n');
}

/** What to do after writing. */
export function tellNext(drafts: readonly Draft[], content: string): string {
  const files = drafts.map((draft) => join(content, fileOf(draft)));
  const last = drafts.at(-1);
  const page = last ? pathOf(last.collection, last.id) : '/';
  return `Next:
  npm run dev                   see it at http://localhost:3000${page}
  npx isco-cop check            check everything once more
  git add ${files.join(' ')}
                                then commit, push and open a pull request; CONTRIBUTING.md says how
`;
}
