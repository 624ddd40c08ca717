import type { MappingRecipe } from './recipe.ts';

/** National titles and index entries beside ISCO-08: candidates with evidence and the kind of relation. */
export const ilo: MappingRecipe = {
  kind: 'mapping',
  id: 'ilo-cross-mapping',
  summary: 'Maps national codes by their titles to ISCO-08: candidates, relation and evidence.',
  stages: [
    { id: 'national-titles', actor: 'source' },
    { id: 'mapping', actor: 'machine' },
    { id: 'mapped', actor: 'outcome' },
  ],
};
