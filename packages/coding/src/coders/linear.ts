import { random, shuffle } from '../math/random.ts';
import { balanced } from './balance.ts';
import { type CodeTree, descentOf, flatTree, treeOfPrefixes } from './code-tree.ts';
import { featureDropout } from './feature-dropout.ts';
import { freshLinearWeights, learnExample, readNodes, roomForShares } from './linear-weights.ts';
import { damped, type Method } from './method.ts';
import { readPackedLinear, readPackedNodes } from './packed-linear.ts';
import { quantized } from './quantized.ts';
import type { TrainingSet } from './training-set.ts';

/** Settings found on a validation part of index titles; no test set had a part in them. */
const RATE = 1;
/** Examples looked at in all: small tables are gone through more often. */
const LOOKS = 200_000;
const FEWEST_EPOCHS = 4;
const MOST_EPOCHS = 20;
/** How much of the work is done again, at half the rate, when rows that were kept back are learned as well. */
const SECOND_SHARE = 0.3;

/** Multinomial logistic regression over words, pairs and parts of words: one choice among all codes. */
export const linear = linearMethod('linear', flatTree);

/**
 * Top-down: logistic regressions one below the other, the first among major groups, the next among the groups of each,
 * down to the code; a code's share is the product of the shares on the way. Wants codes whose first characters are groups.
 */
export const hierarchical = linearMethod('hierarchical', treeOfPrefixes);

function linearMethod(id: string, treeOf: (codes: readonly string[]) => CodeTree): Method {
  return {
    id,
    learner(set, { seed, onProgress }) {
      const tree = treeOf(set.codes);
      const weights = freshLinearWeights(set, tree);
      const shares = roomForShares(tree);
      const next = random(seed);
      const keptFeatures = featureDropout(next);
      let isFirst = true;
      return (rows) => {
        const order = Int32Array.from(rows);
        const balance = balanced(set, rows);
        const all = Math.round(LOOKS / Math.max(1, rows.length));
        const bounded = Math.min(MOST_EPOCHS, Math.max(FEWEST_EPOCHS, all));
        const epochs = isFirst ? bounded : Math.ceil(bounded * SECOND_SHARE);
        const rate = isFirst ? RATE : RATE / 2;
        isFirst = false;
        for (let epoch = 0; epoch < epochs; epoch++) {
          shuffle(order, next);
          const rateNow = rate * Math.max(0.05, 1 - epoch / epochs);
          for (const row of order) {
            const { label, weight } = set.examples[row] as TrainingSet['examples'][number];
            const vector = keptFeatures(set.vectors[row] as TrainingSet['vectors'][number]);
            readNodes(weights, vector, shares);
            const times = damped(weight) * (balance[label] as number);
            learnExample(weights, tree, { vector, label, shares: shares.all, times, rate: rateNow });
          }
          onProgress?.((epoch + 1) / epochs);
        }
        const { starts, nodes, gains, bias } = weights;
        return { starts, nodes, bias: bias.slice(), ...quantized('gains', gains, Math.max(1, gains.length)) };
      };
    },
    scorer(learned, { codes, features }) {
      const tree = treeOf(codes);
      const weights = readPackedLinear(learned, features, tree.nodes);
      const shares = roomForShares(tree);
      const { parents, leaves } = descentOf(tree);
      const products = new Float64Array(tree.nodes);
      const scores = new Float32Array(codes.length);
      return {
        score({ vector }) {
          if (vector.ids.length === 0) return scores.fill(0);
          readPackedNodes(weights, vector, shares);
          for (let node = 0; node < products.length; node++) {
            const parent = parents[node] as number;
            const share = shares.all[node] as number;
            products[node] = parent < 0 ? share : (products[parent] as number) * share;
          }
          for (let label = 0; label < scores.length; label++) {
            const leaf = leaves[label] as number;
            scores[label] = leaf < 0 ? 1 : (products[leaf] as number);
          }
          return scores;
        },
      };
    },
  };
}
