import {
  type CollectionName,
  type Community,
  countryByCode,
  countryCodes,
  languageName,
  namesOfCountry,
  type Shape,
  timeZoneNames,
} from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { type Draft, nameOf } from './draft.ts';

/** Something that can be chosen: the value, what it is called, and what it means. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
  /** Other words that find it. */
  readonly words?: readonly string[];
  /** Whether it is offered whatever was typed. */
  readonly always?: true;
}

/** The values that a key can have; undefined where it can have any. */
export function choicesFor(
  shape: Shape,
  community: Community,
  drafts: readonly Draft[] = [],
): readonly Choice[] | undefined {
  if (shape.form !== 'text' && shape.form !== 'choice') return undefined;
  const { kind } = shape;
  switch (kind?.kind) {
    case 'vocabulary':
      return Object.entries(vocabularies[kind.name]).map(([value, [name, description]]) => ({
        value,
        name,
        description,
      }));
    case 'reference':
      return entriesOf(kind.collection, community, drafts);
    case 'country':
      return countryCodes().map((value) => {
        const name = countryByCode(value)?.names.en ?? value;
        return { value, name, words: namesOfCountry(value) };
      });
    case 'time-zone':
      return timeZoneNames().map((value) => ({ value, name: value }));
    case 'language':
      return languages();
    default:
      return shape.form === 'choice' ? shape.values.map((value) => ({ value, name: value })) : undefined;
  }
}

function entriesOf(collection: CollectionName, community: Community, drafts: readonly Draft[]): Choice[] {
  const written = community[collection].all().map((entry) => ({ value: entry.id, name: nameOf(entry) }));
  const pending = drafts
    .filter((draft) => draft.collection === collection)
    .map(({ id, data }) => ({ value: id, name: nameOf(data) }));
  return [...written, ...pending];
}

/** All languages with a code of two letters, by English name. */
function languages(): Choice[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags
    .flatMap((value) => {
      const name = languageName(value);
      return name && name !== value ? { value, name } : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * The choices whose value, name or other words contain all that was typed; accents and case do not matter. What is
 * always offered stands behind them, unless nothing was typed.
 */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...choices];
  const found = choices.filter(({ value, name, words = [] }) => {
    const text = fold([value, name, ...words].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  return [...found, ...choices.filter((choice) => choice.always && !found.includes(choice))];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
