import { routingCurve } from '../calibration/routing.ts';
import { byThreshold, type CodingRecipe, digitsOf, thresholdFor } from './recipe.ts';

/** A feed-forward network codes a large file in one go; what it gives a low probability is set aside for other methods. */
export const ecuador: CodingRecipe = {
  kind: 'coding',
  writtenBy: 'persons',
  id: 'ecuador-census-2022',
  summary: 'A feed-forward network codes a whole file; records with a low probability are set aside.',
  stages: [
    { id: 'census-answers', actor: 'source' },
    { id: 'feed-forward-network', actor: 'machine' },
    { id: 'other-methods', actor: 'person' },
    { id: 'occupation-code', actor: 'outcome' },
  ],
  limit: { kind: 'score', least: 0.5 },
  learn({ examples, train }, limit) {
    const model = train(examples, 'network');
    const curve = routingCurve(model.validation, digitsOf(model));
    const threshold = thresholdFor(curve, limit);
    return {
      model,
      curve,
      threshold,
      settle: byThreshold(threshold, 'feed-forward-network', 'other-methods'),
    };
  },
};
