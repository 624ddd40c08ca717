import type { Author, Work } from './work.ts';

/** An item of CSL-JSON, as Zotero, pandoc and other citation software read it. */
export interface CslItem {
  readonly id: string;
  readonly type: Work['type'];
  readonly [variable: string]: unknown;
}

/** A work in the variables of the Citation Style Language 1.0.2; what is not known is left out. */
export function toCsl(work: Work): CslItem {
  const { id, type, authors, date } = work;
  const variables = {
    id,
    type,
    title: work.title,
    genre: work.genre,
    author: authors?.length ? authors.map(nameVariable) : undefined,
    publisher: work.publisher,
    'container-title': work.containerTitle,
    volume: work.volume,
    issue: work.issue,
    page: work.pages,
    'event-title': work.event,
    'event-place': work.eventPlace,
    issued: date && { 'date-parts': [date.split('-').map(Number)] },
    DOI: work.doi,
    URL: work.url,
    language: work.language,
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value)) as unknown as CslItem;
}

/** Works as a file of CSL-JSON. */
export function toCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(toCsl), null, 2)}\n`;
}

function nameVariable(author: Author): Author | { readonly family: string } {
  return 'literal' in author || author.given ? author : { family: author.family };
}
