/**
 * What needs neither files nor Node.js: schemas, vocabularies, rules, the linked graph, the writer. It runs in a
 * browser too; the main entry of the package adds the reader.
 *
 * @packageDocumentation
 */
export { addressFinding } from './address.ts';
export { authorName, isOfficeName, partsOfAuthor } from './author-name.ts';
export { dateFinding, localTimeFinding } from './calendar.ts';
export { Collection, type Filter } from './community/collection.ts';
export { Community, type Entries, type Referrer } from './community/community.ts';
export type {
  KnownCollection,
  KnownCommunity,
  KnownEntry,
  KnownIds,
} from './community/known-community.ts';
export { checkDrafts, type DraftProblem } from './drafts/check-drafts.ts';
export { type Comparability, compareMetrics, type Difference } from './evidence/comparability.ts';
export type { ComparedContext, ComparedMetric, ComparedName } from './evidence/comparison-values.ts';
export { withContradictions } from './evidence/conflicts.ts';
export { findGaps, type Gap, type GapKind, type GapSubject } from './evidence/gaps.ts';
export { type StatedLevel, statedLevel } from './evidence/level.ts';
export { METHOD_FACTS, type MethodFact } from './evidence/method-facts.ts';
export { metricsOf, type OpenQuestion, openQuestions } from './evidence/open-questions.ts';
export {
  type OperatingPoint,
  type OperatingPoints,
  operatingPoints,
  type UndrawnClaim,
} from './evidence/operating-points.ts';
export { missingQualifiers, type QualifierName } from './evidence/qualifiers.ts';
export { type FormattedQuantity, formatQuantity, quantityText } from './evidence/quantity.ts';
export { UNDRAWN_REASONS, type UndrawnReason } from './evidence/undrawn-reasons.ts';
export {
  type AskedQuestion,
  type Stated,
  type StatedByMethodology,
  whoStatesWhat,
} from './evidence/who-states-what.ts';
export {
  type Country,
  countryByCode,
  countryCodes,
  languageName,
  namesOfCountry,
  suggestCountry,
} from './geography.ts';
export { instantOf } from './instant.ts';
export { type JsonSchema, jsonSchemas } from './json-schema.ts';
export { labelOf } from './label-of.ts';
export { labelOfKey } from './label-of-key.ts';
export { languageTags } from './language-names.ts';
export { type CaseFacts, caseFacts, type StatedNumber } from './like-mine/case-facts.ts';
export { closestCases, closestTechniques, type Match } from './like-mine/closest.ts';
export {
  type Asset,
  type Office,
  type Question,
  type Reason,
  scriptOf,
  type TechniqueNeed,
} from './like-mine/office.ts';
export { type NeedFact, type TechniqueFacts, techniqueFacts } from './like-mine/technique-facts.ts';
export { bodyOf, parseMarkdown } from './markdown.ts';
export { pathOf, pathOfCountry } from './paths.ts';
export {
  compareProblems,
  compareText,
  type Finding,
  type Place,
  type Problem,
  type Severity,
} from './problem.ts';
export { quoted, quotedList } from './quote.ts';
export type { FieldPath } from './reader/places.ts';
export { type FieldVisitor, visitFields } from './reader/schema-fields.ts';
export { explainIssues, type SchemaFinding } from './reader/schema-issues.ts';
export { rules } from './rules/index.ts';
export type { DraftEntry, Field, Rule, RuleContext, RuleExample, Spot } from './rules/rule.ts';
export * from './schema/collections.ts';
export type { Appearance, Quantity, Source, Statement } from './schema/common.ts';
export {
  askedFor,
  COLLECTION_NAMES,
  type CollectionName,
  type FieldKind,
  fieldKinds,
  ID_PATTERN,
} from './schema/fields.ts';
export { techniquesOfStage } from './schema/pipeline.ts';
export { type KeyShape, type Shape, shapeOf } from './schema/shape.ts';
export { slug } from './slug.ts';
export { didYouMean, nearest } from './suggest.ts';
export { isTimeZone, timeZoneNames } from './time-zone.ts';
export { type PresetFigure, type WorkloadPreset, workloadPresets } from './workload/presets.ts';
export { type ReadNumber, readWhole } from './workload/read-number.ts';
export {
  type ReadWorkload,
  readWorkload,
  WORKLOAD_FIELDS,
  type WorkloadField,
  type WorkloadTexts,
} from './workload/read-workload.ts';
export { type BeforeAndAfter, type Workload, type WorkloadInput, workloadOf } from './workload/workload.ts';
export { trimBody, type WritableEntry, writeEntry } from './writer/write-entry.ts';
