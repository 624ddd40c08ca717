import { type CollectionName, type Community, labelOf, pathOf } from '@isco-cop/data/schema';
import { newSection } from './definitions.ts';

/** A name that may lead somewhere. */
export interface Reference {
  readonly label: string;
  /** Path below the base URL; left out where there is no page. */
  readonly path?: string;
  /** What a word of the glossary means. */
  readonly definition?: string;
}

/** A reference to an entry by id; to nothing but its id where the entry is missing. */
export function refTo(community: Community, collection: CollectionName, id: string): Reference {
  const entry = community[collection].get(id);
  return entry ? { label: labelOf(entry), path: pathOf(collection, id) } : { label: id };
}

/** References to several entries of a collection. */
export function refsTo(
  community: Community,
  collection: CollectionName,
  ids: readonly string[] | undefined,
): Reference[] {
  return (ids ?? []).map((id) => refTo(community, collection, id));
}

/** A reference to an organization with its full name. */
export function organizationRef(community: Community, id: string): Reference {
  const entry = community.organizations.get(id);
  if (!entry) return { label: id };
  const name =
    entry.acronym && entry.acronym !== entry.name ? `${entry.name} (${entry.acronym})` : entry.name;
  return { label: name, path: pathOf('organizations', id) };
}

/** A label, with its definition where it is a word of the glossary. */
export function definedLabel(community: Community, label: string): Reference {
  const [word] = newSection(community)(label);
  if (!word || word.start > 0 || word.end < label.length) return { label };
  return { label, path: word.path, definition: word.definition };
}
