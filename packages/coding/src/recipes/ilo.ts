import type { MappingRecipe } from './recipe.ts';

/** National titles and index entries beside ISCO-08: candidates with evidence and the kind of relation. */
export const ilo: MappingRecipe = {
  kind: 'mapping',
  id: 'ilo-cross-mapping',
  summary: 'Maps national codes by their titles to ISCO-08: candidates, relation and evidence.',
  stages: [
    {
      id: 'national-titles',
      actor: 'source',
      does: 'reads titles and index entries with their national codes',
    },
    { id: 'mapping', actor: 'machine', does: 'codes each title and puts together what those of a code say' },
    {
      id: 'mapped',
      actor: 'outcome',
      does: 'writes candidates, relation and evidence, and compares with a table',
    },
  ],
};
