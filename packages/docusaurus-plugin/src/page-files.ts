import type { CollectionName, Community } from '@isco-cop/data';
import type { PageFile } from './repository.ts';

/** The file of an entry, and of an organization those of the methods it owns too, since its page tells them. */
export function filesOf(community: Community, collection: CollectionName, id: string): PageFile[] {
  const owned = collection === 'organizations' ? community.methodologies.where({ owner: id }) : [];
  return [{ collection, id }, ...owned.map((each) => fileOf('methodologies', each))];
}

/** The files that a country's page is made from: its methods or, where it has none, its talks. */
export function filesOfCountry(community: Community, code: string): PageFile[] {
  const methodologies = community.methodologies.byCountry(code);
  const files =
    methodologies.length > 0
      ? methodologies.map((each) => fileOf('methodologies', each))
      : community.talks.byCountry(code).map((each) => fileOf('talks', each));
  const [only, ...others] = files;
  return only && others.length === 0 ? [{ collection: only.collection, id: only.id }] : files;
}

function fileOf(collection: CollectionName, { id, title }: { id: string; title: string }): PageFile {
  return { collection, id, title };
}
