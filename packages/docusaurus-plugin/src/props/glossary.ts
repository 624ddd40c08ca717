import { type Community, pathOf, type Term } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { newSection } from './definitions.ts';
import { type Prose, toProse } from './prose.ts';
import { type Reference, refsTo } from './reference.ts';
import { type SourceProps, toSource } from './source.ts';

/** A word of the field. */
export interface TermProps {
  readonly term: string;
  readonly kind: string;
  readonly language: string;
  readonly definition: string;
  /** Other forms that mean the same. */
  readonly forms: readonly { readonly name: string; readonly language: string }[];
  /** What the word names. */
  readonly about: readonly Reference[];
  readonly source?: SourceProps;
  readonly body: Prose;
}

/** Projects a word with its forms and what it names. */
export function toTerm(community: Community, entry: Term): TermProps {
  const { term, kind, language, definition, source } = entry;
  return {
    term,
    kind: label('termKind', kind),
    language,
    definition,
    forms: formsOf(entry),
    about: aboutOf(community, entry),
    ...(source && { source: toSource(community, source) }),
    body: toProse(entry, () => newSection(community, { collection: 'glossary', id: entry.id })),
  };
}

/** The list of words. */
export interface GlossaryProps {
  readonly terms: readonly (Reference & Pick<TermProps, 'definition' | 'forms' | 'about'>)[];
}

/** Projects the list of words, in the order of the alphabet. */
export function toGlossary(community: Community): GlossaryProps {
  const terms = community.glossary.all().map((entry) => ({
    label: entry.term,
    path: pathOf('glossary', entry.id),
    definition: entry.definition,
    forms: formsOf(entry),
    about: aboutOf(community, entry),
  }));
  return { terms: terms.sort((a, b) => a.label.localeCompare(b.label, 'en')) };
}

function formsOf({ terms }: Term): TermProps['forms'] {
  return (terms ?? []).map(({ text, language }) => ({ name: text, language }));
}

function aboutOf(community: Community, { about }: Term): Reference[] {
  return (['techniques', 'measures', 'classifications', 'organizations'] as const).flatMap((collection) =>
    refsTo(community, collection, about?.[collection]),
  );
}
