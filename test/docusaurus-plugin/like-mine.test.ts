import { readWhole } from '@isco-cop/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLikeMine } from '../../packages/docusaurus-plugin/src/props/like-mine.ts';
import { questionsOf } from '../../packages/docusaurus-plugin/src/theme/Community/LikeMinePage/questions.ts';
import {
  NAMES,
  officeOf,
  readAnswers,
  writeAnswers,
} from '../../packages/docusaurus-plugin/src/theme/Community/LikeMinePage/state.ts';
import { understand } from '../../packages/docusaurus-plugin/src/theme/Community/LikeMinePage/understand.ts';
import { community } from './real-content.ts';

const whole = (text: string) => {
  const read = readWhole(text);
  return 'value' in read ? read.value : undefined;
};

const questions = questionsOf(toLikeMine(community), undefined);

test('answers come from the address; what answers nothing is told with what would', () => {
  const read = readAnswers(
    '?task=response-coding&source=moon&collection=Intervew&coders=yes&strong-hardware=maybe&volume=200,000&digits=99&digit=4&office=x&utm_source=mail&fbclid=1',
  );
  const { answers, problems } = understand(read, questions);
  expect(answers).toEqual({ task: 'response-coding', coders: 'yes', volume: '200,000' });
  expect(problems).toMatchInlineSnapshot(`
    [
      "“source=moon” in the address is left out: it is none of the answers to “Data source”; there are census, household-survey, establishment-survey, administrative-records, job-ads, classification-index.",
      "“collection=Intervew” in the address is left out: it is none of the answers to “How the texts come about”; there are interviewer, self-completed-paper, self-completed-web, employer-report, registers, advertisements.",
      "“strong-hardware=maybe” in the address is left out: it can be yes or no.",
      "“digits=99” in the address is left out: it is none of the answers to “Digits coded to”; there are 1, 2, 3, 4, 5, 6.",
      "“digit=4” in the address means nothing here; did you mean “digits=4”?",
      "“office=x” in the address means nothing here and is passed over.",
    ]
  `);
  expect(officeOf(answers, whole)).toEqual({
    task: 'response-coding',
    volume: 200_000,
    has: { coders: true },
  });
});

test('digits are those of the classification', () => {
  const ofIsco = questionsOf(toLikeMine(community), 'isco-08');
  expect(understand({ classification: 'isco-08', digits: '4' }, ofIsco).problems).toEqual([]);
  expect(understand({ classification: 'isco-08', digits: '6' }, ofIsco).problems).toEqual([
    '“digits=6” in the address is left out: it is none of the answers to “Digits coded to”; there are 1, 2, 3, 4.',
  ]);
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
