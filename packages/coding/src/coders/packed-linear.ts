import type { Vector } from '../features/vector.ts';
import { softmax } from '../math/softmax.ts';
import type { LinearWeights, Shares } from './linear-weights.ts';
import type { Learned } from './method.ts';
import { packed } from './quantized.ts';

/** Weights of a log-linear model as a file has them, a byte each. */
export interface PackedLinear extends Omit<LinearWeights, 'gains'> {
  readonly gains: Uint8Array;
  /** What each byte stands for. */
  readonly levels: Float32Array;
}

/** Reads weights of a model. Throws if they have another size. */
export function readPackedLinear(learned: Learned, features: number, nodes: number): PackedLinear {
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
  const { bytes, factors } = packed(learned, 'gains', Math.min(1, count), count);
  const [factor = 0] = factors;
  const levels = Float32Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : byte - 256) * factor);
  return { ...weights, gains: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), levels };
}

/** Writes the share of each node within its family to `shares`, as `readNodes` does in training. */
export function readPackedNodes(
  { starts, nodes, gains, levels, bias }: PackedLinear,
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
      shares[node] = (shares[node] as number) + value * (levels[gains[i] as number] as number);
    }
  }
  for (const family of families) softmax(family);
}
