import type { MeasuredResults } from '@isco-cop/coding/results';
import { type Community, pathOf } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { RESULTS_PATH } from '../places.ts';
import type { Reference } from './reference.ts';
import { casesOf } from './technique.ts';

/** The list of techniques by family. */
export interface TechniquesProps {
  readonly families: readonly {
    readonly name: string;
    readonly definition: string;
    readonly techniques: readonly (Reference & {
      readonly summary: string;
      readonly cases: readonly Reference[];
    })[];
  }[];
  /** The page of results of coders, if there is one. */
  readonly results?: Reference;
}

/** Projects the list of techniques. */
export function toTechniques(community: Community, results?: MeasuredResults): TechniquesProps {
  const all = community.techniques.all();
  const families = Object.entries(vocabularies.techniqueFamily).map(([family, [name, definition]]) => ({
    name,
    definition,
    techniques: all
      .filter((technique) => technique.family === family)
      .map(({ id, name: label, summary }) => ({
        label,
        path: pathOf('techniques', id),
        summary,
        cases: casesOf(community, id).map(({ subject }) => subject),
      })),
  }));
  return {
    families: families.filter(({ techniques }) => techniques.length > 0),
    ...(results && { results: { label: 'Results of reference coders', path: RESULTS_PATH } }),
  };
}
