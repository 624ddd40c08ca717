import type { Learned } from './method.ts';

/** A matrix in one byte a number and a factor a row, so that a model is a quarter of its size. */
export function quantized(name: string, matrix: Float32Array, columns: number): Learned {
  const rows = matrix.length / columns;
  const bytes = new Int8Array(matrix.length);
  const factors = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++)
      largest = Math.max(largest, Math.abs(matrix[at] as number));
    factors[row] = largest / 127;
    if (largest === 0) continue;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      bytes[at] = Math.round(((matrix[at] as number) * 127) / largest);
    }
  }
  return { [name]: bytes, [`${name}Factors`]: factors };
}

/** A matrix as {@link quantized} packs it. A number is its byte times the factor of its row, rounded to four bytes. */
export interface Packed {
  readonly bytes: Int8Array;
  readonly factors: Float32Array;
}

/**
 * A packed matrix as it stands in a file, to be read as it is where few of its many rows are needed at a time: what
 * takes the time then is fetching them from memory. Throws if it has another shape.
 */
export function packed(learned: Learned, name: string, rows: number, columns: number): Packed {
  const bytes = learned[name] as Int8Array;
  const factors = learned[`${name}Factors`] as Float32Array;
  if (bytes?.length !== rows * columns || factors?.length !== rows)
    throw new Error(`the matrix ${name} has another size`);
  return { bytes, factors };
}

/** The matrix that {@link quantized} packed. Throws if it has another shape. */
export function dequantized(learned: Learned, name: string, rows: number, columns: number): Float32Array {
  const { bytes, factors } = packed(learned, name, rows, columns);
  return Float32Array.from(bytes, (byte, at) => byte * (factors[Math.floor(at / columns)] as number));
}
