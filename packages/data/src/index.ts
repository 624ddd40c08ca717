/**
 * Typed data of a community of practice on auto/assisted coding: schemas, reader, rules and the linked graph.
 *
 * @packageDocumentation
 */
export { Collection, type Filter } from './community/collection.ts';
export { Community, type Entries, type Referrer } from './community/community.ts';
export { type Country, countryByCode, languageName } from './geography.ts';
export { parseMarkdown } from './markdown.ts';
export { pathOf, pathOfCountry } from './paths.ts';
export {
  compareProblems,
  compareText,
  type Finding,
  type Place,
  type Problem,
  type Severity,
} from './problem.ts';
export { ContentFolderError } from './reader/content-files.ts';
export { type ReadCommunity, readCommunity } from './reader/read-community.ts';
export * from './schema/collections.ts';
export { COLLECTION_NAMES, type CollectionName } from './schema/fields.ts';
