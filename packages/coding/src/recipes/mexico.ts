import { routingCurve } from '../calibration/routing.ts';
import { openModel } from '../model/open-model.ts';
import { byThreshold, type CodingRecipe, digitsOf, thresholdFor } from './recipe.ts';

/**
 * Rules first, then a network on what they leave, and people on what the network is not sure of. The dictionary settles
 * a record only if its title stands with one code. The examples on which the threshold is found are kept back from the
 * network, and are titles that the dictionary would not have known: the residue.
 */
export const mexico: CodingRecipe = {
  kind: 'coding',
  writtenBy: 'persons',
  id: 'mexico-inegi-ai-residue',
  summary: 'A dictionary first, a network on what it leaves, people below a threshold for a wanted error.',
  stages: [
    { id: 'answers', actor: 'source' },
    { id: 'deterministic', actor: 'machine' },
    { id: 'ai-model', actor: 'machine' },
    { id: 'manual', actor: 'person' },
    { id: 'code', actor: 'outcome' },
  ],
  limit: { kind: 'error', most: 0.1, sure: false },
  learn({ examples, train }, limit) {
    const dictionary = openModel(train(examples, 'exact'));
    const model = train(examples, 'network');
    const curve = routingCurve(model.validation, digitsOf(model));
    const threshold = thresholdFor(curve, limit);
    return {
      model,
      curve,
      threshold,
      before(record) {
        const candidates = dictionary.code(record, 2);
        const [only, other] = candidates;
        if (!only || other) return undefined;
        return { stage: 'deterministic', code: only.code, score: only.score, candidates };
      },
      settle: byThreshold(threshold, 'ai-model', 'manual'),
    };
  },
};
