import type { MaintenanceRecipe } from './recipe.ts';

/** New titles beside the occupations that are known: further titles of these, or clusters that may be new occupations. */
export const brazil: MaintenanceRecipe = {
  kind: 'maintenance',
  id: 'brazil-cbo-updating',
  summary:
    'For new titles proposes an existing occupation, or a cluster that may be a new one, with evidence.',
  stages: [
    { id: 'databases', actor: 'source' },
    { id: 'normalisation', actor: 'machine' },
    { id: 'tf-idf', actor: 'machine' },
    { id: 'suggestions', actor: 'machine' },
    { id: 'analyst', actor: 'person' },
  ],
};
