/**
 * Measures of automatic and assisted coding, computed from coded records in one pass: count with an
 * {@link Accumulator}, then {@link evaluate}. Codes are text, so that leading zeros stay.
 *
 * @packageDocumentation
 */
export { Accumulator, type CountingOptions } from './counting/accumulator.ts';
export { normaliseCode, UNCODABLE } from './records/code.ts';
export type { Candidate, CodedRecord } from './records/coded-record.ts';
export { evaluate } from './results/evaluate.ts';
export type * from './results/evaluation.ts';
export { type Remarks, remarksOn } from './results/remarks.ts';
