import * as evidence from './evidence.ts';
import * as publication from './publication.ts';
import type { Vocabulary } from './vocabulary.ts';
import * as work from './work.ts';

/**
 * The closed vocabularies of the field: every value with the label and the definition that readers see, the
 * editor offers and the JSON Schemas carry. Without dependencies, so that a page can import it without zod.
 */
export const vocabularies = {
  task: work.TASKS,
  codingMode: work.CODING_MODES,
  maturity: work.MATURITIES,
  programmeKind: work.PROGRAMME_KINDS,
  actor: work.ACTORS,
  techniqueKind: work.TECHNIQUE_KINDS,
  techniqueFamily: work.TECHNIQUE_FAMILIES,
  techniqueOutcome: work.TECHNIQUE_OUTCOMES,
  techniqueNeed: work.TECHNIQUE_NEEDS,
  collectionMode: work.COLLECTION_MODES,
  bound: evidence.BOUNDS,
  unit: evidence.UNITS,
  denominator: evidence.DENOMINATORS,
  truth: evidence.TRUTHS,
  averaging: evidence.AVERAGINGS,
  measureRole: evidence.MEASURE_ROLES,
  metricStatus: evidence.METRIC_STATUSES,
  grade: evidence.GRADES,
  qualifier: evidence.QUALIFIERS,
  eventKind: publication.EVENT_KINDS,
  eventMode: publication.EVENT_MODES,
  eventStatus: publication.EVENT_STATUSES,
  agendaKind: publication.AGENDA_KINDS,
  titlePlace: publication.TITLE_PLACES,
  organizationType: publication.ORGANIZATION_TYPES,
  termKind: publication.TERM_KINDS,
  resourceType: publication.RESOURCE_TYPES,
  availability: publication.AVAILABILITIES,
  access: publication.ACCESSES,
} as const satisfies Record<string, Vocabulary>;

/** Name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** The label of a value, as readers see it. */
export function label<Name extends VocabularyName>(
  name: Name,
  value: keyof (typeof vocabularies)[Name],
): string {
  const vocabulary: Vocabulary = vocabularies[name];
  return vocabulary[value as string]?.[0] ?? String(value);
}

export type { Vocabulary } from './vocabulary.ts';
