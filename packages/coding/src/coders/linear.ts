import { random, shuffle } from '../math/random.ts';
import { type CodeTree, flatTree, treeOfPrefixes } from './code-tree.ts';
import { keptFeatures } from './feature-dropout.ts';
import { freshLinearWeights, type LinearWeights, learnExample, readNodes } from './linear-weights.ts';
import { damped, type Learned, type Method } from './method.ts';
import type { TrainingSet } from './training-set.ts';

/** Settings found on a validation part of index titles; no test set had a part in them. */
const RATE = 1;
const EPOCHS = 12;
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
      const shares = new Float32Array(tree.nodes);
      const next = random(seed);
      let epochs = EPOCHS;
      let rate = RATE;
      return (rows) => {
        const order = Int32Array.from(rows);
        for (let epoch = 0; epoch < epochs; epoch++) {
          shuffle(order, next);
          for (const row of order) {
            const { label, weight } = set.examples[row] as TrainingSet['examples'][number];
            const vector = keptFeatures(set.vectors[row] as TrainingSet['vectors'][number], next);
            readNodes(weights, vector, tree, shares);
            const rateNow = rate * Math.max(0.05, 1 - epoch / epochs);
            learnExample(weights, tree, { vector, label, shares, times: damped(weight), rate: rateNow });
          }
          onProgress?.((epoch + 1) / epochs);
        }
        epochs = Math.ceil(EPOCHS * SECOND_SHARE);
        rate = RATE / 2;
        const { starts, nodes, gains, bias } = weights;
        return { starts, nodes, gains: gains.slice(), bias: bias.slice() };
      };
    },
    scorer(learned, { codes, features }) {
      const tree = treeOf(codes);
      const weights = readWeights(learned, features, tree.nodes);
      const shares = new Float32Array(tree.nodes);
      const scores = new Float32Array(codes.length);
      return {
        score({ vector }) {
          if (vector.ids.length === 0) return scores.fill(0);
          readNodes(weights, vector, tree, shares);
          tree.paths.forEach((path, label) => {
            let share = 1;
            for (const { node } of path) share *= shares[node] as number;
            scores[label] = share;
          });
          return scores;
        },
      };
    },
  };
}

function readWeights(learned: Learned, features: number, nodes: number): LinearWeights {
  const weights = learned as unknown as LinearWeights;
  if (
    weights.starts?.length !== features + 1 ||
    weights.bias?.length !== nodes ||
    weights.gains?.length !== weights.starts.at(-1) ||
    weights.nodes?.length !== weights.gains.length
  ) {
    throw new Error('the weights have another size');
  }
  return weights;
}
