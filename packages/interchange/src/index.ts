/**
 * A community in the formats that other programs read: one file a format, each a pure function of the content.
 *
 * @packageDocumentation
 */
export * from './browser.ts';
export { resourceCiter, workOfMethodology, workOfSite, workOfTalk } from './citations/works.ts';
export { DATA_COLLECTIONS, type DataCollection } from './data/collections.ts';
export { columnsOf } from './data/columns.ts';
export { communitySchema, FORMAT_VERSION } from './data/community-json.ts';
export { recordSchemas } from './data/record-schemas.ts';
export { metricRecords, recordsOf } from './data/records.ts';
export { FORMATS, type FormatName, machineFiles } from './formats.ts';
export { jsonLd } from './linked-data/json-ld.ts';
export type { Format, MachineFile } from './machine-file.ts';
export { addressOf, publisherProblem, type Site, type SitePage } from './site.ts';
