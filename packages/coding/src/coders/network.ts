import { random, shuffle } from '../math/random.ts';
import { softmax } from '../math/softmax.ts';
import { balanced } from './balance.ts';
import { featureDropout } from './feature-dropout.ts';
import { damped, type Learned, type Method, type Scorer, type TrainingOptions } from './method.ts';
import {
  backward,
  DIMENSIONS,
  freshWeights,
  hiddenOf,
  hiddenOfPacked,
  readOut,
  type Weights,
} from './network-weights.ts';
import { dequantized, type Packed, packed, quantized } from './quantized.ts';
import type { TrainingSet } from './training-set.ts';

/** Settings found on a validation part of index titles; no test set had a part in them. */
const RATE = 0.1;
/** Examples looked at in all: small tables are gone through more often. */
const LOOKS = 260_000;
const FEWEST_EPOCHS = 6;
const MOST_EPOCHS = 30;
/** How much of the work is done again, at half the rate, when rows that were kept back are learned as well. */
const SECOND_SHARE = 0.3;

/**
 * A feed-forward network: each feature (word, pair, part of a word) has a vector, a title is the sum of its features'
 * vectors, and a layer with softmax over all codes reads it. Learned by stochastic gradient descent with AdaGrad,
 * one rate a row, and dropout of features.
 */
export const network: Method = {
  id: 'network',
  learner(set, options) {
    const next = random(options.seed);
    const weights = freshWeights(set.vocabulary.hashes.length, set.codes.length, next);
    let isFirst = true;
    return (rows) => {
      descend(weights, set, rows, { ...options, next, isFirst });
      isFirst = false;
      return pack(weights);
    };
  },
  scorer(learned, { codes, features }) {
    const inputs = packed(learned, 'inputs', features, DIMENSIONS);
    const outputs = dequantized(learned, 'outputs', codes.length, DIMENSIONS);
    const bias = learned.bias as Float32Array;
    if (bias?.length !== codes.length) throw new Error('the bias has another size');
    return forward({ inputs, outputs, bias });
  },
};

function pack({ inputs, outputs, bias }: Weights): Learned {
  return {
    ...quantized('inputs', inputs, DIMENSIONS),
    ...quantized('outputs', outputs, DIMENSIONS),
    bias: bias.slice(),
  };
}

function forward({
  inputs,
  outputs,
  bias,
}: Pick<Weights, 'outputs' | 'bias'> & { readonly inputs: Packed }): Scorer {
  const hidden = new Float32Array(DIMENSIONS);
  const scores = new Float32Array(bias.length);
  return {
    score({ vector }) {
      if (vector.ids.length === 0) return scores.fill(0);
      hiddenOfPacked(vector, inputs, hidden);
      readOut(hidden, outputs, bias, scores);
      softmax(scores);
      return scores;
    },
  };
}

function descend(
  weights: Weights,
  set: TrainingSet,
  rows: readonly number[],
  { next, isFirst, onProgress }: TrainingOptions & { next: () => number; isFirst: boolean },
): void {
  const keptFeatures = featureDropout(next);
  const order = Int32Array.from(rows);
  const balance = balanced(set, rows);
  const hidden = new Float32Array(DIMENSIONS);
  const scores = new Float32Array(set.codes.length);
  const all = Math.min(MOST_EPOCHS, Math.max(FEWEST_EPOCHS, Math.round(LOOKS / Math.max(1, rows.length))));
  const epochs = isFirst ? all : Math.ceil(all * SECOND_SHARE);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    const rate = (isFirst ? RATE : RATE / 2) * Math.max(0.05, 1 - epoch / epochs);
    for (const row of order) {
      const { label, weight } = set.examples[row] as TrainingSet['examples'][number];
      const vector = keptFeatures(set.vectors[row] as TrainingSet['vectors'][number]);
      if (vector.ids.length === 0) continue;
      hiddenOf(vector, weights.inputs, hidden);
      readOut(hidden, weights.outputs, weights.bias, scores);
      softmax(scores);
      scores[label] = (scores[label] as number) - 1;
      backward(weights, {
        vector,
        hidden,
        slopes: scores,
        times: damped(weight) * (balance[label] as number),
        rate,
      });
    }
    onProgress?.((epoch + 1) / epochs);
  }
}
