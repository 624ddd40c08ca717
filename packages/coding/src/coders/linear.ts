import { random, shuffle } from '../math/random.ts';
import { balanced } from './balance.ts';
import { type CodeTree, flatTree, treeOfPrefixes } from './code-tree.ts';
import { keptFeatures } from './feature-dropout.ts';
import {
  freshLinearWeights,
  type LinearWeights,
  learnExample,
  readNodes,
  roomForShares,
} from './linear-weights.ts';
import { damped, type Learned, type Method } from './method.ts';
import { dequantized, quantized } from './quantized.ts';
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
            const vector = keptFeatures(set.vectors[row] as TrainingSet['vectors'][number], next);
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
      const weights = readWeights(learned, features, tree.nodes);
      const shares = roomForShares(tree);
      const paths = tree.paths.map((path) => Uint16Array.from(path, ({ node }) => node));
      const scores = new Float32Array(codes.length);
      return {
        score({ vector }) {
          if (vector.ids.length === 0) return scores.fill(0);
          readNodes(weights, vector, shares);
          for (let label = 0; label < scores.length; label++) {
            const path = paths[label] as Uint16Array;
            let share = 1;
            for (let step = 0; step < path.length; step++)
              share *= shares.all[path[step] as number] as number;
            scores[label] = share;
          }
          return scores;
        },
      };
    },
  };
}

function readWeights(learned: Learned, features: number, nodes: number): LinearWeights {
  const weights = learned as unknown as Omit<LinearWeights, 'gains'>;
  const count = weights.starts?.at(-1);
  if (
    weights.starts?.length !== features + 1 ||
    weights.bias?.length !== nodes ||
    weights.nodes?.length !== count ||
    weights.nodes.some((node) => node >= nodes)
  ) {
    throw new Error('the weights have another size');
  }
  return { ...weights, gains: dequantized(learned, 'gains', Math.min(1, count), count) };
}
