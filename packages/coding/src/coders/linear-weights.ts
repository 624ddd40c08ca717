import { invert } from '../features/inverted.ts';
import type { Vector } from '../features/vector.ts';
import { softmax } from '../math/softmax.ts';
import type { CodeTree } from './code-tree.ts';
import type { TrainingSet } from './training-set.ts';

const BIAS_SHARE = 0.02;
const SHRINKAGE = 1e-5;
/** Slopes below this change nothing that survives the next example, and most are. */
const NEGLIGIBLE = 1e-3;

/**
 * Weights of a log-linear model. A feature has one for each node that it was met under in the examples, and none for the
 * others, as in maximum entropy models of text: what is stored and computed is then no more than what was seen.
 */
export interface LinearWeights {
  /** Where the entries of a feature start in `nodes` and `gains`. */
  readonly starts: Uint32Array;
  readonly nodes: Uint16Array;
  readonly gains: Float32Array;
  /** One a node. */
  readonly bias: Float32Array;
}

/** Weights in the making, with the sum of squared slopes of each (AdaGrad). */
export interface LinearTraining extends LinearWeights {
  readonly squares: Float32Array;
  /** Room for the slopes of all nodes. */
  readonly slopes: Float32Array;
}

/** What a number of a node has room for in a model. */
const MOST_NODES = 65_535;

/**
 * Finds which weights there are; all are 0.
 *
 * @throws if there are more codes and groups than a model can hold
 */
export function freshLinearWeights(set: TrainingSet, tree: CodeTree): LinearTraining {
  if (tree.nodes > MOST_NODES)
    throw new Error(`${tree.nodes} codes and groups of codes are more than the 65,535 a model can hold`);
  const features = set.vocabulary.hashes.length;
  const { starts, nodes } = nodesByFeature(set, tree, features);
  return {
    starts,
    nodes,
    gains: new Float32Array(nodes.length),
    bias: new Float32Array(tree.nodes),
    squares: new Float32Array(nodes.length).fill(0.01),
    slopes: new Float32Array(tree.nodes),
  };
}

/** For each feature the nodes above the examples that have it, in order. */
function nodesByFeature(
  set: TrainingSet,
  tree: CodeTree,
  features: number,
): Pick<LinearWeights, 'starts' | 'nodes'> {
  const { starts: from, rows } = invert(set.vectors, features);
  const paths = tree.paths.map((path) => Uint16Array.from(path, ({ node }) => node));
  const labels = Uint16Array.from(set.examples, ({ label }) => label);
  const lastMetBy = new Int32Array(tree.nodes).fill(-1);
  const starts = new Uint32Array(features + 1);
  const nodes = new Uint16Array(rows.length * Math.max(0, ...paths.map(({ length }) => length)));
  let count = 0;
  for (let id = 0; id < features; id++) {
    const end = from[id + 1] as number;
    for (let at = from[id] as number; at < end; at++) {
      const path = paths[labels[rows[at] as number] as number] as Uint16Array;
      for (let step = 0; step < path.length; step++) {
        const node = path[step] as number;
        if (lastMetBy[node] === id) continue;
        lastMetBy[node] = id;
        nodes[count++] = node;
      }
    }
    starts[id + 1] = count;
    nodes.subarray(starts[id], count).sort();
  }
  return { starts, nodes: nodes.slice(0, count) };
}

/** Room for the shares of all nodes, and the stretch of each family in it. */
export interface Shares {
  readonly all: Float32Array;
  readonly families: readonly Float32Array[];
}

/** Makes room once: a view a family and record would cost more than the numbers in it. */
export function roomForShares({ nodes, families }: CodeTree): Shares {
  const all = new Float32Array(nodes);
  return { all, families: families.map(({ start, end }) => all.subarray(start, end)) };
}

/** Writes the share of each node within its family to `shares`. */
export function readNodes(
  { starts, nodes, gains, bias }: LinearWeights,
  { ids, values }: Vector,
  { all: shares, families }: Shares,
): void {
  shares.set(bias);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const value = values[at] as number;
    const end = starts[id + 1] as number;
    for (let i = starts[id] as number; i < end; i++) {
      const node = nodes[i] as number;
      shares[node] = (shares[node] as number) + value * (gains[i] as number);
    }
  }
  for (const family of families) softmax(family);
}

/** One step downhill for an example of a code, given the shares that {@link readNodes} found for its vector. */
export function learnExample(
  weights: LinearTraining,
  { paths }: CodeTree,
  step: { vector: Vector; label: number; shares: Float32Array; times: number; rate: number },
): void {
  const { starts, nodes, gains, bias, squares, slopes } = weights;
  const { vector, label, shares, times, rate } = step;
  slopes.fill(0);
  // Only choices on the way to the code are judged: which unit group of another major group it would be is no question.
  for (const { family, node } of paths[label] ?? []) {
    for (let other = family.start; other < family.end; other++) {
      const slope = times * ((shares[other] as number) - (other === node ? 1 : 0));
      if (slope > NEGLIGIBLE || slope < -NEGLIGIBLE) slopes[other] = slope;
      bias[other] = (bias[other] as number) - BIAS_SHARE * rate * slope;
    }
  }
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] as number;
    const value = vector.values[at] as number;
    const end = starts[id + 1] as number;
    for (let i = starts[id] as number; i < end; i++) {
      const ofNode = slopes[nodes[i] as number] as number;
      if (ofNode === 0) continue;
      const gain = gains[i] as number;
      const slope = ofNode * value + SHRINKAGE * gain;
      const sum = Math.fround((squares[i] as number) + slope * slope);
      squares[i] = sum;
      gains[i] = gain - (rate * slope) / Math.fround(Math.sqrt(sum));
    }
  }
}
