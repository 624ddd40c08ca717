/** A sparse vector: `values[i]` at feature number `ids[i]`; ids are distinct, the length is 1 or the vector is empty. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** No feature is known. */
export const EMPTY_VECTOR: Vector = { ids: new Int32Array(0), values: new Float32Array(0) };
