import type { Community, Entry, Methodology } from '@isco-cop/data';

/** What every comparison of numbers needs of measures and classifications. */
export interface ComparisonVocabulary {
  readonly measures: readonly Partial<Entry<'measures'>>[];
  readonly classifications: readonly Partial<Entry<'classifications'>>[];
}

/** All that numbers are compared with. */
export interface ComparedProps extends ComparisonVocabulary {
  readonly methodologies: readonly Partial<Entry<'methodologies'>>[];
}

/** Projects the measures and classifications that numbers are compared with. */
export function toComparisonVocabulary(community: Community): ComparisonVocabulary {
  return {
    measures: community.measures.all().map(({ id, name, qualifiers }) => ({ id, name, qualifiers })),
    classifications: community.classifications
      .all()
      .map(({ id, acronym, levels }) => ({ id, acronym, ...(levels && { levels }) })),
  };
}

/** The part of a methodology that its numbers are compared with. */
export function toComparedMethodology({
  id,
  task,
  target,
}: Methodology): ComparedProps['methodologies'][number] {
  return { id, task, ...(target && { target }) };
}
