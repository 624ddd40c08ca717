/**
 * The forms for contributors without a page: fields from the schemas, answers to files, problems at their fields.
 * Everything is pure and runs in a browser.
 *
 * @packageDocumentation
 */

export { entriesOf } from '../props/form-data.ts';
export type { Repository } from '../repository.ts';
export { type FormProblem, isMissing, problemsOf } from './check.ts';
export { type Option, optionsOf, partsOf } from './choices.ts';
export { type Draft, type EntryDraft, emptyDraft, isEmptyDraft } from './draft.ts';
export { type ChoiceKind, type FieldBase, type FormField, fieldsOf } from './fields.ts';
export { type FormFile, filesOf, proposeUrl, uploadUrl } from './files.ts';
export { inWords, type Words } from './in-words.ts';
export { itemOfKey, labelOfPath } from './labels.ts';
export {
  type BodyField,
  ENTRY_NAMES,
  type FieldGroup,
  type FormCollection,
  groupsOf,
  MADE_ON_THE_WAY,
  type WritableCollection,
} from './layout.ts';
export { pathKey, type ValuePath, valueAt } from './paths.ts';
export { communityWith, type Preview, previewOf } from './preview.ts';
export { type FormAction, reduceDraft } from './reduce.ts';
export { parseDraft, serializeDraft } from './storage.ts';
export { toData } from './to-data.ts';
