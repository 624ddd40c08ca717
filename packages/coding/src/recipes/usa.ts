import { routingCurve } from '../calibration/routing.ts';
import { validateByStratum } from '../quality/by-stratum.ts';
import { byThreshold, type CodingRecipe, digitsOf, thresholdFor } from './recipe.ts';

/**
 * A linear model over what employers report: the title and the fields beside it, in the same features. It is validated by
 * stratum on examples kept back, and of its codes a sample is drawn for people to check. The model in use at the office is
 * not named by any source; a linear one is our choice.
 */
export const usa: CodingRecipe = {
  kind: 'coding',
  writtenBy: 'employers',
  id: 'usa-bls-oews',
  summary:
    'A linear model over the fields that employers report, validated by stratum, with a sample for quality.',
  stages: [
    { id: 'reported-jobs', actor: 'source' },
    { id: 'autocoder', actor: 'machine' },
    { id: 'soc-code', actor: 'outcome' },
  ],
  limit: { kind: 'score', least: 0 },
  learn({ examples, train }, limit) {
    const strata = validateByStratum(examples, (some) => train(some, 'linear'));
    const model = train(examples, 'linear');
    const curve = routingCurve(model.validation, digitsOf(model));
    const threshold = thresholdFor(curve, limit);
    return { model, curve, threshold, strata, settle: byThreshold(threshold, 'autocoder', 'autocoder') };
  },
};
