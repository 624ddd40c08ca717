/**
 * Typed data of a community of practice on auto/assisted coding: schemas, reader, rules and the linked graph.
 *
 * @packageDocumentation
 */
export { type ExternalLink, externalLinks } from './links.ts';
export * from './pure.ts';
export { ContentFolderError } from './reader/content-files.ts';
export { type ReadCommunity, readCommunity } from './reader/read-community.ts';
