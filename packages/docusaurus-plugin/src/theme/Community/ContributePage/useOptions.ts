import {
  type ChoiceKind,
  ENTRY_NAMES,
  MADE_ON_THE_WAY,
  type Option,
  optionsOf,
} from '@isco-cop/docusaurus-plugin/form';
import { useForm } from '@theme/Community/ContributePage/useForm';
import { matchSorter } from 'match-sorter';
import { useMemo } from 'react';

/** An option that makes a new entry of the name that was typed. */
export const CREATE = '\0create';

/** More than one reads through are told by typing on. */
const MOST_SHOWN = 60;

type Made = (typeof MADE_ON_THE_WAY)[number];

/** The collection of which a new entry can be made where the field refers to one that does not exist yet. */
export function madeOf(from: ChoiceKind): Made | undefined {
  return from.kind === 'reference' ? MADE_ON_THE_WAY.find((name) => name === from.collection) : undefined;
}

/** The options of a field, and those that fit what was typed: accents and case do not count. */
export function useOptions(from: ChoiceKind): {
  options: readonly Option[];
  matching: (typed: string, without?: readonly string[]) => Option[];
} {
  const { community, draft, entry } = useForm();
  const options = useMemo(() => {
    const others = draft.entries.filter(({ key }) => key !== entry.key);
    return optionsOf(from, community, others);
  }, [from, community, draft.entries, entry.key]);
  const matching = (typed: string, without: readonly string[] = []) => {
    const free = options.filter(({ value }) => !without.includes(value));
    const found = typed.trim() === '' ? free : matchSorter(free, typed.trim(), MATCHING);
    const shown = found.slice(0, MOST_SHOWN);
    const made = madeOf(from);
    if (made) shown.push(creation(made, typed.trim()));
    return shown;
  };
  return { options, matching };
}

const MATCHING = {
  keys: [({ label }: Option) => label, ({ words }: Option) => [...words]],
  threshold: matchSorter.rankings.CONTAINS,
};

function creation(collection: Made, typed: string): Option {
  const name = ENTRY_NAMES[collection];
  const label = typed === '' ? `Add a new ${name} …` : `Add “${typed}” as a new ${name}`;
  return { value: CREATE, label, words: [] };
}
