import type { Example } from '../coders/coder.ts';
import { hash } from '../features/hash.ts';
import { random } from '../math/random.ts';
import { clausesOf } from './clauses.ts';
import { misspelt } from './misspelt.ts';
import { partsOfTitle } from './parts-of-title.ts';

/** A made title and what it was made from. */
export interface SyntheticTitle extends Example {
  readonly from: 'title' | 'part of the title' | 'definition or task' | 'misspelling';
}

/** What a made title counts beside the title of the group itself. */
const WEIGHT = { title: 1, 'part of the title': 0.8, 'definition or task': 0.5, misspelling: 0.3 } as const;
/** Tasks of a group are many, and some groups have three times as many as others. */
const MOST_CLAUSES = 20;

/**
 * Titles as people might write them, made from what a classification says of its groups: the title, its parts
 * ("Hunters and trappers" is "trappers" too), what definitions and tasks say one does, and misspellings of these. No
 * language model has a part in it, so the same groups give the same titles, and each can be traced to its text.
 */
export function syntheticTitles(groups: readonly Example[], seed = 1): SyntheticTitle[] {
  return groups.flatMap(({ title, code, texts = [] }) => {
    const next = random(seed ^ hash(`${code} ${title}`, 1));
    const make = (from: SyntheticTitle['from'], text: string): SyntheticTitle => ({
      title: text,
      code,
      weight: WEIGHT[from],
      from,
    });
    const parts = partsOfTitle(title);
    const clauses = texts.flatMap((text) => clausesOf(text)).slice(0, MOST_CLAUSES);
    const spelt = [title, ...parts].flatMap((text) => misspelt(text, next) ?? []);
    return [
      make('title', title),
      ...parts.map((text) => make('part of the title', text)),
      ...clauses.map((text) => make('definition or task', text)),
      ...spelt.map((text) => make('misspelling', text)),
    ];
  });
}
