import type { Vector } from '../features/vector.ts';
import type { Packed } from './quantized.ts';

/** Length of the vector of a feature and of a code. */
export const DIMENSIONS = 64;
/** Slopes below this change nothing that survives the next example. */
const NEGLIGIBLE = 1e-4;
const BIAS_SHARE = 0.05;

/** A network in the making: vectors of features and codes, and for each the sum of squared slopes (AdaGrad). */
export interface Weights {
  readonly inputs: Float32Array;
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
  readonly inputSquares: Float32Array;
  readonly outputSquares: Float32Array;
  /** Room for the slope of the hidden vector. */
  readonly back: Float32Array;
}

/** Features start anywhere near 0, codes at 0. */
export function freshWeights(features: number, codes: number, next: () => number): Weights {
  const inputs = new Float32Array(features * DIMENSIONS);
  // The sum of four uniform numbers is near enough to normal.
  for (let at = 0; at < inputs.length; at++) {
    inputs[at] = ((next() + next() + next() + next() - 2) * 1.7) / Math.sqrt(DIMENSIONS);
  }
  return {
    inputs,
    outputs: new Float32Array(codes * DIMENSIONS),
    bias: new Float32Array(codes),
    inputSquares: new Float32Array(features).fill(1e-3),
    outputSquares: new Float32Array(codes).fill(1e-3),
    back: new Float32Array(DIMENSIONS),
  };
}

/** Writes the sum of the vectors of a record's features to `hidden`. */
export function hiddenOf({ ids, values }: Vector, inputs: Float32Array, hidden: Float32Array): void {
  hidden.fill(0);
  for (let at = 0; at < ids.length; at++) {
    const row = (ids[at] as number) * DIMENSIONS;
    const value = values[at] as number;
    for (let d = 0; d < DIMENSIONS; d++)
      hidden[d] = (hidden[d] as number) + value * (inputs[row + d] as number);
  }
}

/** As {@link hiddenOf}, from packed vectors. */
export function hiddenOfPacked(
  { ids, values }: Vector,
  { bytes, factors }: Packed,
  hidden: Float32Array,
): void {
  hidden.fill(0);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const row = id * DIMENSIONS;
    const factor = factors[id] as number;
    const value = values[at] as number;
    for (let d = 0; d < DIMENSIONS; d++)
      hidden[d] = (hidden[d] as number) + value * Math.fround((bytes[row + d] as number) * factor);
  }
}

/** Writes what speaks for each code, before softmax, to `scores`. */
export function readOut(
  hidden: Float32Array,
  outputs: Float32Array,
  bias: Float32Array,
  scores: Float32Array,
): void {
  const { length } = scores;
  let code = 0;
  // Four sums at a time: a sum has to wait for its last addition, and four wait together. Each has its terms in order still.
  for (; code + 3 < length; code += 4) {
    let [one, two, three, four] = [
      bias[code] as number,
      bias[code + 1] as number,
      bias[code + 2] as number,
      bias[code + 3] as number,
    ];
    const row = code * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = hidden[d] as number;
      one += (outputs[row + d] as number) * value;
      two += (outputs[row + DIMENSIONS + d] as number) * value;
      three += (outputs[row + 2 * DIMENSIONS + d] as number) * value;
      four += (outputs[row + 3 * DIMENSIONS + d] as number) * value;
    }
    scores[code] = one;
    scores[code + 1] = two;
    scores[code + 2] = three;
    scores[code + 3] = four;
  }
  for (; code < length; code++) {
    const row = code * DIMENSIONS;
    let sum = bias[code] as number;
    for (let d = 0; d < DIMENSIONS; d++) sum += (outputs[row + d] as number) * (hidden[d] as number);
    scores[code] = sum;
  }
}

/** One step downhill: codes first, with the hidden vector as it was, then the features. */
export function backward(
  { inputs, outputs, bias, inputSquares, outputSquares, back }: Weights,
  step: { vector: Vector; hidden: Float32Array; slopes: Float32Array; times: number; rate: number },
): void {
  const { vector, hidden, slopes, times, rate } = step;
  const energy = meanSquare(hidden);
  back.fill(0);
  for (let code = 0; code < slopes.length; code++) {
    const slope = (slopes[code] as number) * times;
    if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue;
    const row = code * DIMENSIONS;
    const squares = (outputSquares[code] as number) + slope * slope * energy;
    outputSquares[code] = squares;
    const move = (rate * slope) / Math.sqrt(squares);
    for (let d = 0; d < DIMENSIONS; d++) {
      const before = outputs[row + d] as number;
      back[d] = (back[d] as number) + slope * before;
      outputs[row + d] = before - move * (hidden[d] as number);
    }
    bias[code] = (bias[code] as number) - BIAS_SHARE * rate * slope;
  }
  const backEnergy = meanSquare(back);
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] as number;
    const value = vector.values[at] as number;
    const squares = (inputSquares[id] as number) + backEnergy * value * value;
    inputSquares[id] = squares;
    const move = (rate * value) / Math.sqrt(squares);
    const row = id * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++)
      inputs[row + d] = (inputs[row + d] as number) - move * (back[d] as number);
  }
}

function meanSquare(vector: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < vector.length; d++) sum += (vector[d] as number) * (vector[d] as number);
  return sum / vector.length;
}
