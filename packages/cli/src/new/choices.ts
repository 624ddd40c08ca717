import {
  type CollectionName,
  type Community,
  countryByCode,
  countryCodes,
  languageName,
  namesOfCountry,
  nearest,
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
      return countryCodes()
        .map((value) => {
          const name = countryByCode(value)?.names.en ?? value;
          return { value, name, words: namesOfCountry(value) };
        })
        .sort(byName);
    case 'time-zone':
      return timeZoneNames().map((value) => ({ value, name: value }));
    case 'language':
      return languages();
    default:
      return shape.form === 'choice' ? shape.values.map((value) => ({ value, name: value })) : undefined;
  }
}

function entriesOf(collection: CollectionName, community: Community, drafts: readonly Draft[]): Choice[] {
  const written = community[collection].all().map((entry) => ({
    value: entry.id,
    name: nameOf(entry),
    words: otherNamesOf(entry),
  }));
  const pending = drafts
    .filter((draft) => draft.collection === collection)
    .map(({ id, data }) => ({ value: id, name: nameOf(data) }));
  return [...written, ...pending];
}

/** Names in other languages and spellings, by which most people know an office. */
function otherNamesOf(entry: object): string[] {
  const others: readonly unknown[] = 'alternateNames' in entry ? (entry.alternateNames as unknown[]) : [];
  return others.map((each) => (typeof each === 'string' ? each : (each as { name: string }).name));
}

const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, 'en');

/** All languages with a code of two letters, by English name. */
function languages(): Choice[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags
    .flatMap((value) => {
      const name = languageName(value);
      return name && name !== value ? { value, name } : [];
    })
    .sort(byName);
}

/**
 * The choices whose value, name or other words contain all that was typed, those first that are called so or begin so;
 * accents and case do not matter. Where there is none, the one that was probably meant. What is always offered stands
 * behind them, unless nothing was typed.
 */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...choices];
  const found = choices.filter(({ value, name, words = [] }) => {
    const text = [value, name, ...words].map(fold).join(' ');
    return wanted.every((word) => text.includes(word));
  });
  const always = choices
    .filter((choice) => choice.always)
    .map((choice) => ({
      ...choice,
      value: choice.value + typed.trim(),
      name: `+ add “${typed.trim()}” now`,
    }));
  const rest = choices.filter((choice) => !choice.always);
  const named = new Map(rest.flatMap((choice) => namesIn(choice).map((name) => [name, choice])));
  const meant = found.length === 0 ? named.get(nearest(fold(typed), named.keys()) ?? '') : undefined;
  const ranked = found
    .filter((choice) => !choice.always)
    .map((choice) => ({ choice, rank: rankOf(choice, fold(typed).trim()) }))
    .sort((a, b) => a.rank - b.rank);
  return [...ranked.map(({ choice }) => choice), ...(meant ? [meant] : []), ...always];
}

/** 0 where it is called so, 1 where it begins so, 2 where one of its words does, 3 for the rest. */
function rankOf(choice: Choice, wanted: string): number {
  const names = namesIn(choice);
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(` ${wanted}`)) ? 2 : 3;
}

function namesIn({ value, name, words = [] }: Choice): string[] {
  return [value, name, ...words].map(fold);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
