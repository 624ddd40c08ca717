import type { CollectionName, Community, Term } from '@isco-cop/data';
import type { Name } from '../../document.ts';
import type { Description } from './description.ts';

/** A word; its names are the forms that mean the same, so that all find it and each other. */
export function describeTerm({ term, terms, definition, language }: Term): Description {
  return {
    title: term,
    names: namesOf(terms),
    text: [definition],
    language: 'en',
    facets: { language: [language.slice(0, 2)] },
  };
}

/** Names that the glossary gives an entry: every form of a word that names it. */
export function glossaryNames(community: Community, collection: CollectionName, id: string): Name[] {
  return community.glossary.all().flatMap((word) => {
    const about: Partial<Record<CollectionName, readonly string[] | undefined>> = word.about ?? {};
    if (!about[collection]?.includes(id)) return [];
    return [{ text: word.term, language: word.language }, ...namesOf(word.terms)];
  });
}

function namesOf(terms: Term['terms']): Name[] {
  return (terms ?? []).map(({ text, language }) => ({ text, language }));
}
