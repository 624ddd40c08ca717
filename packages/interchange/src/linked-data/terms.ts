import { type CollectionName, type Measure, pathOf, type Technique, type Term } from '@isco-cop/data/schema';
import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { addressOf, type Site } from '../site.ts';

/** A collection of definitions as a whole. */
export function termSetThing(site: Site, collection: CollectionName, name: string): DefinedTermSet {
  const url = addressOf(site, `/${collection}/`);
  return { '@type': 'DefinedTermSet', '@id': url, name: `${name} – ${site.title}`, url };
}

/** A technique as a defined term. */
export function techniqueThing(site: Site, { id, name, summary, alternateNames }: Technique): DefinedTerm {
  return defined(
    site,
    'techniques',
    id,
    name,
    summary,
    alternateNames?.map((each) => each.name),
  );
}

/** A measure as a defined term. */
export function measureThing(site: Site, { id, name, summary, alternateNames }: Measure): DefinedTerm {
  return defined(
    site,
    'measures',
    id,
    name,
    summary,
    alternateNames?.map((each) => each.name),
  );
}

/** A word of the glossary as a defined term. */
export function termThing(site: Site, { id, term, definition, terms }: Term): DefinedTerm {
  return defined(
    site,
    'glossary',
    id,
    term,
    definition,
    terms?.map(({ text }) => text),
  );
}

function defined(
  site: Site,
  collection: CollectionName,
  id: string,
  name: string,
  description: string,
  names: readonly string[] = [],
): DefinedTerm {
  const url = addressOf(site, pathOf(collection, id));
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name,
    description,
    url,
    termCode: id,
    ...(names.length > 0 && { alternateName: names }),
    inDefinedTermSet: addressOf(site, `/${collection}/`),
  };
}
