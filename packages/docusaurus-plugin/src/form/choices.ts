import {
  type Community,
  countryByCode,
  countryCodes,
  type Entry,
  languageName,
  languageTags,
  namesOfCountry,
  timeZoneNames,
} from '@isco-cop/data/schema';
import { type Vocabulary, vocabularies } from '@isco-cop/data/vocabulary';
import type { EntryDraft } from './draft.ts';
import type { ChoiceKind } from './fields.ts';
import { type ValuePath, valueAt } from './paths.ts';

/** A value one can choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name, or what it means. */
  readonly note?: string;
  /** Other words by which it is found. */
  readonly words: readonly string[];
}

/** The values of a kind of field: from a vocabulary, the community, the form itself, or the world. */
export function optionsOf(
  kind: ChoiceKind,
  community: Community,
  drafts: readonly EntryDraft[],
): readonly Option[] {
  switch (kind.kind) {
    case 'vocabulary':
      return Object.entries(vocabularies[kind.name] as Vocabulary).map(([value, [label, note]]) => ({
        value,
        label: label || value,
        note,
        words: [],
      }));
    case 'reference': {
      const made = drafts.filter(({ collection, id }) => collection === kind.collection && id !== '');
      return [
        ...made.map(({ id, values }) =>
          toOption({ ...values, id }, 'New: its own part of this form stands below.'),
        ),
        ...community[kind.collection].all().map((entry) => toOption(entry)),
      ];
    }
    case 'country':
      return countries();
    case 'language':
      return languages();
    case 'time-zone':
      return timeZones();
  }
}

function toOption(entry: Partial<Entry> & { readonly id: string }, note?: string): Option {
  const text = (key: string) => {
    const value = (entry as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' ? value : '';
  };
  const label = text('name') || text('title') || entry.id;
  const acronym = text('acronym');
  const others = 'alternateNames' in entry ? (entry.alternateNames ?? []) : [];
  return {
    value: entry.id,
    label: acronym && acronym !== label ? `${label} (${acronym})` : label,
    note: note ?? text('start').slice(0, 10),
    words: [entry.id, ...others.map((each) => (typeof each === 'string' ? each : each.name))],
  };
}

/** What never changes is made once, when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label, 'en');

const countries = once(() =>
  countryCodes()
    .map((code): Option => {
      const label = countryByCode(code)?.names.en ?? code;
      return { value: code, label, note: code, words: namesOfCountry(code) };
    })
    .sort(byLabel),
);

const languages = once(() => {
  const names = ['es', 'fr', 'pt'].map((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
  return languageTags()
    .map((tag): Option => {
      const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
      const words = [tag, own, ...names.map((each) => each.of(tag))].flatMap((word) => word ?? []);
      return { value: tag, label: languageName(tag) ?? tag, note: tag, words };
    })
    .sort(byLabel);
});

const timeZones = once(() =>
  timeZoneNames().map((zone): Option => ({ value: zone, label: zone, words: [zone.replace(/[/_]/g, ' ')] })),
);

/** Keys of parts of an entry, chosen from those that there are; undefined for fields that hold no such key. */
export function partsOf(
  community: Community,
  entry: EntryDraft,
  path: ValuePath,
): readonly Option[] | undefined {
  const key = path.at(-1);
  const { collection, values } = entry;
  if (key === 'session' && collection === 'talks') {
    return (community.events.get(String(values.event))?.sessions ?? []).map(partOption);
  }
  if (key === 'session' && collection === 'events') {
    return Array.isArray(values.sessions) ? values.sessions.filter((each) => each?.id).map(partOption) : [];
  }
  if (key !== 'level') return undefined;
  const beside = valueAt(values, [...path.slice(0, -1), 'classification']);
  return (community.classifications.get(String(beside))?.levels ?? []).map(partOption);
}

function partOption(part: { readonly id: string; readonly title?: string; readonly name?: string }): Option {
  return { value: part.id, label: part.title ?? part.name ?? part.id, words: [] };
}
