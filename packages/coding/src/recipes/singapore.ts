import { routingCurve } from '../calibration/routing.ts';
import { syntheticTitles } from '../synthesis/synthetic-titles.ts';
import { byThreshold, type CodingRecipe, digitsOf, thresholdFor } from './recipe.ts';

/**
 * A network learned without a single coded answer: titles are made from the classification's own titles, definitions and
 * tasks. Its threshold is found on made titles too, so it says little about answers of people.
 */
export const singapore: CodingRecipe = {
  kind: 'coding',
  writtenBy: 'persons',
  id: 'singapore-adaptable-framework',
  summary: "Titles made from a classification's own texts train a network; no coded answer is needed.",
  stages: [
    { id: 'own-context', actor: 'source' },
    { id: 'preprocessing', actor: 'machine' },
    { id: 'synthetic-data', actor: 'machine' },
    { id: 'embeddings', actor: 'machine' },
    { id: 'neural-network', actor: 'machine' },
    { id: 'code', actor: 'outcome' },
  ],
  // No threshold is published, so none is set: every record gets the most likely code.
  limit: { kind: 'score', least: 0 },
  learn({ groups, train }, limit) {
    const model = train(syntheticTitles(groups), 'network');
    const curve = routingCurve(model.validation, digitsOf(model));
    const threshold = thresholdFor(curve, limit);
    return { model, curve, threshold, settle: byThreshold(threshold, 'neural-network', 'neural-network') };
  },
};
