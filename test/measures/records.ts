import {
  Accumulator,
  type CodedRecord,
  type CountingOptions,
  type Evaluation,
  evaluate,
} from '@isco-cop/measures';
import fc from 'fast-check';

/** A record from a true code and what was given, `''` for none. */
export function record(
  truth: string,
  given: string,
  rest: Partial<CodedRecord> & { score?: number } = {},
): CodedRecord {
  const { score, ...more } = rest;
  const candidates = given === '' ? [] : [{ code: given, ...(score !== undefined && { score }) }];
  return { truth, candidates, ...more };
}

/** The accumulator of some records. */
export function counted(records: Iterable<CodedRecord>, options?: CountingOptions): Accumulator {
  const accumulator = new Accumulator(options);
  for (const each of records) accumulator.add(each);
  return accumulator;
}

/** The evaluation of some records. */
export function evaluated(records: Iterable<CodedRecord>, options?: CountingOptions): Evaluation {
  return evaluate(counted(records, options));
}

/** A level of an evaluation, which must be there. */
export function levelOf(evaluation: Evaluation, digits: number) {
  const level = evaluation.levels.find((each) => each.digits === digits);
  if (!level) throw new Error(`No level of ${digits} digits`);
  return level;
}

const digit = fc.constantFrom('0', '1', '2');
const code = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: digit, minLength: 4, maxLength: 4 }) },
  { weight: 2, arbitrary: fc.string({ unit: digit, minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant('?') },
);

/** Any record: full codes, codes cut short, uncodable answers, no codes, lists, scores, a second coder. */
export const anyRecord: fc.Arbitrary<CodedRecord> = fc.record(
  {
    truth: code,
    candidates: fc.array(
      fc.record({ code, score: fc.double({ min: 0, max: 1, noNaN: true }) }, { requiredKeys: ['code'] }),
      { maxLength: 3 },
    ),
    second: code,
    weight: fc.constantFrom(0.5, 1, 2, 10),
  },
  { requiredKeys: ['truth', 'candidates'] },
);
