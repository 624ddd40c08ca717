/**
 * Announcements of events in Markdown to typed entries of a community of practice, and back.
 *
 * @packageDocumentation
 */
export { type AnnounceOptions, announce } from './announce/announce.ts';
export { type AnnouncementLanguage, LANGUAGES } from './labels/index.ts';
export { type ParseOptions, parseAnnouncement } from './parse-announcement.ts';
export {
  type Difference,
  type ExistingContent,
  type PlannedFile,
  planImport,
  unplacedWithout,
} from './plan-import.ts';
export type { Unplaced } from './read/reading.ts';
export type { ImportedEntry, ImportResult, Question } from './result.ts';
