import type { MaintenanceRecipe } from './recipe.ts';

/** New titles beside the occupations that are known: further titles of these, or clusters that may be new occupations. */
export const brazil: MaintenanceRecipe = {
  kind: 'maintenance',
  id: 'brazil-cbo-updating',
  summary:
    'For new titles proposes an existing occupation, or a cluster that may be a new one, with evidence.',
  stages: [
    { id: 'databases', actor: 'source', does: 'reads the titles that were met, and how often' },
    {
      id: 'normalisation',
      actor: 'machine',
      does: 'brings spellings together, and turns titles into vectors',
    },
    { id: 'tf-idf', actor: 'machine', does: 'compares them with known titles by TF-IDF cosine similarity' },
    {
      id: 'suggestions',
      actor: 'machine',
      does: 'suggests existing occupations, and clusters of titles that are like none',
    },
    { id: 'analyst', actor: 'person', does: 'leaves a column for the decision of an analyst' },
  ],
};
