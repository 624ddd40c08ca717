import { readWhole } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NAMES,
  officeOf,
  readAnswers,
  writeAnswers,
} from '../../packages/docusaurus-plugin/src/theme/Community/LikeMinePage/state.ts';

const whole = (text: string) => {
  const read = readWhole(text);
  return 'value' in read ? read.value : undefined;
};

test('answers come from the address; what cannot be one is passed over', () => {
  const answers = readAnswers(
    '?task=response-coding&source=moon&coders=yes&strong-hardware=maybe&volume=200,000&x=1',
  );
  expect(answers).toEqual({ task: 'response-coding', coders: 'yes', volume: '200,000' });
  expect(officeOf(answers, whole)).toEqual({
    task: 'response-coding',
    volume: 200_000,
    has: { coders: true },
  });
});

test('a number that cannot be read is no answer', () => {
  expect(officeOf({ volume: 'many', examples: '0', digits: '4' }, whole)).toEqual({
    examples: 0,
    digits: 4,
    has: {},
  });
});

test('no is an answer, and not the same as none', () => {
  expect(officeOf(readAnswers('?outside-service=no'), whole).has).toEqual({ 'outside-service': false });
  expect(officeOf(readAnswers(''), whole).has).toEqual({});
});

test('what was written is read again', () => {
  const texts = ['language', 'script', 'volume', 'examples', 'classification', 'digits'];
  const value = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...texts), value), (answers) => {
      expect(readAnswers(writeAnswers(answers))).toEqual({ ...answers });
    }),
  );
  expect(new Set(NAMES).size).toBe(NAMES.length);
});
