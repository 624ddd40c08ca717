import { type CollectionName, type Community, pathOf, type Term } from '@isco-cop/data/schema';

/** A stretch of a text that is a word of the glossary, from 0; `end` is the place after it. */
export interface DefinedRange {
  readonly start: number;
  readonly end: number;
  /** Page of the word. */
  readonly path: string;
  readonly definition: string;
}

/** Finds words of the glossary in one text after another of a section, each word but once. */
export type Define = (text: string) => DefinedRange[];

/** An entry that a page is about: there its own words explain themselves. */
export interface Subject {
  readonly collection: CollectionName;
  readonly id: string;
}

interface Lexicon {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, { readonly form: string; readonly term: Term }>;
}

const known = new WeakMap<Community, Lexicon>();

/** Begins a section of a page. */
export function newSection(community: Community, about?: Subject): Define {
  const { pattern, byForm } = lexiconOf(community);
  const seen = new Set<string>(about ? ownTerms(community, about) : []);
  return (text) => {
    const ranges: DefinedRange[] = [];
    for (const { 0: whole, 1: before = '', 2: written = '', index } of text.matchAll(pattern)) {
      const found = byForm.get(keyOf(written));
      if (!found || !isSameCase(written, found.form) || seen.has(found.term.id)) continue;
      seen.add(found.term.id);
      const { id, definition } = found.term;
      const start = index + before.length;
      ranges.push({ start, end: index + whole.length, path: pathOf('glossary', id), definition });
    }
    return ranges;
  };
}

function ownTerms(community: Community, { collection, id }: Subject): string[] {
  const isOwn = (term: Term) => {
    const about: Partial<Record<CollectionName, readonly string[] | undefined>> = term.about ?? {};
    return collection === 'glossary' ? term.id === id : about[collection]?.includes(id);
  };
  return community.glossary.all().flatMap((term) => (isOwn(term) ? [term.id] : []));
}

function lexiconOf(community: Community): Lexicon {
  const lexicon = known.get(community) ?? makeLexicon(community.glossary.all());
  known.set(community, lexicon);
  return lexicon;
}

/** Every form in every language; the longest that fits is what is meant. */
function makeLexicon(terms: readonly Term[]): Lexicon {
  const byForm = new Map<string, { form: string; term: Term }>();
  for (const term of terms) {
    for (const form of [term.term, ...(term.terms ?? []).map(({ text }) => text)]) {
      for (const ending of ['', 's', 'es']) {
        const key = keyOf(form) + ending;
        if (!byForm.has(key)) byForm.set(key, { form, term });
      }
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const choices = forms.map((form) => form.split(' ').map(escaped).join('[\\s-]+')).join('|') || '(?!)';
  return {
    pattern: new RegExp(`(^|[^\\p{L}\\p{N}])(${choices})(?![\\p{L}\\p{N}])`, 'giu'),
    byForm,
  };
}

function keyOf(form: string): string {
  return form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

/** An acronym counts in its own case only: INS is an office, "ins" is not. */
function isSameCase(written: string, form: string): boolean {
  const isAcronym = !/\s/.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
  return !isAcronym || written.startsWith(form);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
